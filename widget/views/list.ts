import { msg } from "@lit/localize";
import { html, nothing } from "lit";
import { FUTURE, type ViewContext } from "./context.ts";
import { footer } from "./footer.ts";
import { nextSession } from "./next-session.ts";
import { sessionRow } from "./session-row.ts";
import { futureAction } from "./sign-up-action.ts";
import { wishes } from "./wishes.ts";

/** The whole series: head, next session, further ones, wishes, footer. */
export function list(context: ViewContext) {
  const { answer, heading, images, offer } = context;
  const { series, sessions } = answer;
  // The stage belongs to a session that takes place; a cancelled one is told in its row.
  const next = sessions.find(({ status }) => status !== "cancelled");
  const further = sessions.filter((session) => session !== next);
  const { image, langs } = series;
  return html`
    ${heading(0, "series", html`<span lang=${langs.title ?? nothing}>${series.title}</span>`)}
    ${images && image ? html`<img class="image" src=${image.url} alt=${image.alt}>` : nothing}
    ${series.summary ? html`<p class="lead" lang=${langs.summary ?? nothing}>${series.summary}</p>` : nothing}
    ${offer === "none" ? html`<p class="lead">${msg("Die Anmeldung ist noch nicht möglich: Datenschutz oder Impressum fehlt.", { id: "list.no-form" })}</p>` : nothing}
    ${next ? nextSession(next, context) : noSession(context)}
    ${
      further.length
        ? html`<section class="section">
            ${heading(1, "section-h", msg("Weitere Termine", { id: "list.further" }))}
            <ul class="rows" role="list">${further.map((session) => sessionRow(session, context))}</ul>
          </section>`
        : nothing
    }
    ${next ? noDateFits(context) : nothing}${wishes(context)}${footer(context)}`;
}

function noSession(context: ViewContext) {
  return html`<div class="next plain">
    ${context.heading(1, "", html`<span class="title">${msg("Der nächste Termin steht noch nicht fest", { id: "list.none" })}</span>`)}
    <p class="summary text">${msg("Hinterlassen Sie Ihre E-Mail-Adresse. Sobald ein Datum feststeht, erfahren Sie es zuerst.", { id: "list.none-lead" })}</p>
    <div class="act">${futureAction(context, "button", msg("Über Termine informieren lassen", { id: "list.none-action" }))}</div>
    ${context.openAt === FUTURE ? context.form() : nothing}
  </div>`;
}

function noDateFits(context: ViewContext) {
  return html`<div class="hang">${futureAction(context, "action", msg("Kein Termin passt? Über künftige Termine informieren lassen", { id: "list.no-date-fits" }))}</div>
    ${context.openAt === FUTURE ? context.form() : nothing}`;
}
