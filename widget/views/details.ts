import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { paths } from "../../worker/contract/paths.ts";
import type { Session } from "../../worker/contract/series-answer.ts";
import { webCalendars } from "../calendar-links.ts";
import type { ExtrasController } from "../state/extras-controller.ts";
import type { ViewContext } from "./context.ts";

/** All about one session: what the row has no room for, calendars to put it into, the link to pass on. */
export function detailsView(session: Session, context: ViewContext, extras: ExtrasController, isStage?: boolean) {
  const { summary, langs, status } = session;
  return html`<div class="details">
    ${summary && !isStage ? html`<p class="text" lang=${langs.summary ?? nothing}>${summary}</p>` : nothing}
    ${isStage ? nothing : context.programme(session)}
    ${status === "cancelled" ? nothing : calendars(session, context, extras, isStage)}
    ${share(session, context, extras)}
  </div>`;
}

function calendars(
  session: Session,
  { answer, heading, locale }: ViewContext,
  { host }: ExtrasController,
  isStage?: boolean,
) {
  const { slug, title } = answer.series;
  const window = msg("(neues Fenster)", { id: "details.new-window" });
  return html`<section class="part">
    ${
      // On the stage the button above says it.
      isStage ? nothing : heading(2, "h", msg("In den Kalender", { id: "details.calendar" }))
    }
    <ul class="links" role="list">
      <li><a class="action" href="${host.apiBase + paths.sessionFile(slug, session.id)}?locale=${locale}">${msg("Kalenderdatei", { id: "details.file" })}</a></li>
      ${webCalendars(session, session.title ?? title).map(
        ({ name, url }) =>
          html`<li><a class="action" href=${url} target="_blank" rel="noopener noreferrer">${name} ${window}</a></li>`,
      )}
    </ul>
  </section>`;
}

function share(session: Session, { heading }: ViewContext, extras: ExtrasController) {
  const copy = () =>
    extras.copy(session, {
      done: () => msg("Der Link ist kopiert.", { id: "details.copied" }),
      failed: () => msg("Bitte kopieren Sie den Link aus dem Feld.", { id: "details.not-copied" }),
    });
  return html`<section class="part">
    ${heading(2, "h", msg("Weitersagen", { id: "details.share" }))}
    <p class="copy"><input class="box" id="share-${session.id}" readonly aria-label=${msg("Link zu diesem Termin", { id: "details.link" })} .value=${extras.addressOf(session)}><button class="action" type="button" @click=${copy}>${msg("Link kopieren", { id: "details.copy" })}</button></p>
    ${extras.copied?.id === session.id ? html`<p class="hint">${extras.copied.told()}</p>` : nothing}
  </section>`;
}
