import { msg, str } from "@lit/localize";
import { html, nothing } from "lit";
import type { ViewContext } from "./context.ts";

/** Topics that people asked for, to read; whoever signs up can add one. */
export function wishes({ answer, heading, dates }: ViewContext) {
  const open = answer.wishes.filter(({ status }) => status !== "done");
  if (!open.length) return nothing;
  const planned = (id: string | null) => answer.sessions.find((session) => session.id === id)?.startsAt;
  return html`<section class="section">
    ${heading(1, "section-h", msg("Worüber möchten Sie sprechen?", { id: "wishes.heading" }))}
    <p class="text">${msg("Die Themen kommen aus der Runde. Nennen Sie bei der Anmeldung einen eigenen Wunsch.", { id: "wishes.lead" })}</p>
    <ul class="rows" role="list">${open.map(({ text, votes, session }) => {
      const date = planned(session);
      return html`<li class="wish">
        <p class="count"><b>${votes}</b> ${votes === 1 ? msg("Stimme", { id: "wishes.vote" }) : msg("Stimmen", { id: "wishes.votes" })}</p>
        <p><b>${text}</b></p>
        ${date ? html`<p class="meta">${msg(str`geplant für den ${dates.date(date)}`, { id: "wishes.planned" })}</p>` : nothing}
      </li>`;
    })}</ul>
  </section>`;
}
