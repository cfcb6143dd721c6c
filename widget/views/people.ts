import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session, Speaker } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";
import { fold } from "./fold.ts";

/** Who speaks: portrait or initials, never both kinds within one session. */
export function people({ speakers }: Session, context: ViewContext) {
  if (!speakers.length) return nothing;
  const portraits = context.images && speakers.every((speaker) => speaker.photo);
  return html`<section class="part">
    ${context.heading(2, "h", msg("Aus der Praxis berichten", { id: "people.heading" }))}
    <ul class="people" role="list">${speakers.map((speaker) => person(speaker, portraits))}</ul>
  </section>`;
}

function person({ name, role, organisation, bio, photo, langs }: Speaker, portraits: boolean) {
  const face = portraits
    ? html`<img class="face" src=${photo!.url} alt=${photo!.alt} loading="lazy" width="44" height="44">`
    : html`<span class="face" aria-hidden="true">${initials(name)}</span>`;
  return html`<li class="person">${face}<div>
    <p><b>${name}</b></p>
    ${role || organisation ? html`<p lang=${langs.role ?? nothing}>${[role, organisation].filter(Boolean).join(", ")}</p>` : nothing}
    ${bio ? fold("", msg(str`Über ${name}`, { id: "people.about" }), html`<p class="bio" lang=${langs.bio ?? nothing}>${bio}</p>`) : nothing}
  </div></li>`;
}

const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => !word.endsWith("."));
  return (words.length > 1 ? [words[0]!, words.at(-1)!] : words).map((word) => [...word][0]).join("");
};
