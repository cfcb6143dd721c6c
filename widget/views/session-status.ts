import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";

/** Seats, change and cancellation in words; a sign only where a date moved or fell away. */
export function sessionStatus(session: Session, { dates }: ViewContext) {
  if (session.status === "cancelled")
    return html`<p class="status danger">${CROSS}<b>${msg("Abgesagt", { id: "status.cancelled" })}</b></p>`;
  const was = session.previousStartsAt && dates(session.previousStartsAt);
  // A session moved within one day is announced by its old time, as the old date would say nothing.
  const old = was && (was.date === dates(session.startsAt).date ? was.time : was.day);
  return html`${
    session.status === "moved"
      ? html`<p class="status notice">${ARROW}<span><b>${msg("Verlegt", { id: "status.moved" })}</b>${old ? html` (${msg(str`bisher ${old}`, { id: "status.before" })})` : nothing}</span></p>`
      : nothing
  }<p class="status">${seatsText(session)}</p>`;
}

function seatsText({ signUp, seats }: Session): string {
  if (signUp === "closed") return msg("Anmeldung geschlossen", { id: "status.closed" });
  if (signUp === "waiting" || seats === "none")
    return msg("Ausgebucht, die Warteliste ist offen", { id: "status.waiting" });
  return seats === "few"
    ? msg("Noch wenige Plätze", { id: "status.few" })
    : msg("Viele Plätze frei", { id: "status.many" });
}

const ARROW = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 8h12M9 3.5 13.5 8 9 12.5"/></svg>`;
const CROSS = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13"/></svg>`;
