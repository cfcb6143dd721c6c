import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Dates } from "../../worker/contract/instant-words.ts";
import type { PastSession } from "../../worker/contract/past-answer.ts";
import { plural } from "../localization.ts";
import type { Archive } from "../state/archive.ts";
import type { ViewContext } from "./context.ts";

/** The earlier sessions with what remains of them, and a field to search in them. */
export function archiveView(archive: Archive, context: ViewContext) {
  const { found, items, next, page, search, step } = archive;
  const type = (event: Event) => archive.look((event.target as HTMLInputElement).value);
  const none = step === "idle" && !found.length;
  return html`<div class="archive">
    ${
      items.length
        ? html`<p class="field"><label for="past-search">${msg("Im Rückblick suchen", { id: "past.search" })}</label><input class="box" id="past-search" type="search" autocomplete="off" .value=${search} @input=${type}></p>
          <p class="muted" role="status">${search ? plural(found.length, msg("# Termin gefunden | # Termine gefunden", { id: "past.found" })) : nothing}</p>`
        : nothing
    }
    ${none && !search ? html`<p class="text">${msg("Noch hat kein Termin stattgefunden.", { id: "past.none" })}</p>` : nothing}
    <ul class="rows" role="list">${found.map((session) => row(session, archive.dates, context))}</ul>
    ${step === "failed" && !page ? html`<p class="trouble" role="alert">${msg("Der Rückblick lässt sich gerade nicht laden.", { id: "past.failed" })}</p>` : nothing}
    ${
      next || step === "failed"
        ? html`<button class="action" type="button" @click=${() => archive.go()}>${
            step === "failed"
              ? msg("Erneut versuchen", { id: "fallback.retry" })
              : msg("Frühere Termine laden", { id: "past.more" })
          }</button>`
        : step === "loading" && !items.length
          ? html`<p class="bones" aria-hidden="true"><i></i><i></i><i></i></p>`
          : nothing
    }
  </div>`;
}

function row(session: PastSession, dates: Dates, { date, heading, locale, answer: { series } }: ViewContext) {
  const { title, summary, speakers, materials, attendance, wish, langs, startsAt, id } = session;
  const cast = speakers.map(
    (speaker, at) =>
      html`${at ? "; " : nothing}${speaker.name}${speaker.role ? html`, <span lang=${speaker.langs.role ?? nothing}>${speaker.role}</span>` : nothing}${speaker.organisation ? `, ${speaker.organisation}` : nothing}`,
  );
  const words = dates[startsAt]!;
  const name = html`<span class="row-title" lang=${(title ? langs : series.langs).title ?? nothing}>${title ?? series.title}</span>`;
  return html`<li><article class="row">
    ${heading(2, "", html`${date(startsAt, words)}${name}`, `past-${id}`)}
    ${cast.length ? html`<p class="meta">${cast}</p>` : nothing}
    ${summary ? html`<p class="text" lang=${langs.summary ?? nothing}>${summary}</p>` : nothing}
    ${attendance || wish ? html`<p class="meta">${attendance ? html`${plural(attendance, msg("# Person war dabei. | # Menschen waren dabei.", { id: "past.attendance" }))} ` : nothing}${wish ? html`${msg("Auf Wunsch der Runde:", { id: "past.wish" })} <span lang=${series.lang === locale ? nothing : series.lang}>${wish.text}</span>` : nothing}</p>` : nothing}
    ${
      materials.length
        ? html`<ul class="links" role="list">${materials.map(
            (material) =>
              html`<li><a class="action" href=${material.url}><span lang=${material.langs.title ?? nothing}>${material.title}</span><span class="vh">, ${words.date}</span></a></li>`,
          )}</ul>`
        : nothing
    }
  </article></li>`;
}
