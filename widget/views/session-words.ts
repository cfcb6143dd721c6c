import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { DateWords } from "../dates.ts";
import type { ViewContext } from "./context.ts";

/** "10:00 bis 11:30 Uhr": words, since a dash is read out as a pause or not at all (A-20). */
export function timeRange({ startsAt, endsAt }: Session, dates: DateWords) {
  const end = dates.sameDay(startsAt, endsAt) ? dates.time(endsAt) : `${dates.day(endsAt)}, ${dates.time(endsAt)}`;
  const from = html`<time datetime=${startsAt}>${dates.time(startsAt)}</time>`;
  const to = html`<time datetime=${endsAt}>${end}</time>`;
  return msg(html`${from} bis ${to} Uhr`, { id: "session.time" });
}

/** The same time by the visitor's own clock, where that shows another one and nobody has to travel. */
export function ownTime(session: Session, { dates, ownDates }: Pick<ViewContext, "dates" | "ownDates">) {
  const { startsAt, place } = session;
  const moment = (words: DateWords) => words.date(startsAt) + words.time(startsAt);
  if (place.kind === "onsite" || moment(dates) === moment(ownDates)) return nothing;
  const time = html`${ownDates.date(startsAt) === dates.date(startsAt) ? nothing : `${ownDates.weekday(startsAt)}, `}${timeRange(session, ownDates)}`;
  return html`<br><span class="muted">${msg(html`Bei Ihnen: ${time}`, { id: "session.own-time" })}</span>`;
}

/** Where a session takes place, in a few words. */
export function placeText({ place }: Session): string {
  if (place.kind === "onsite") {
    const where = [place.name, place.address].filter(Boolean).join(", ");
    return msg(str`Vor Ort: ${where}`, { id: "session.onsite" });
  }
  return place.platform
    ? msg(str`Online per ${place.platform}`, { id: "session.online-with" })
    : msg("Online", { id: "session.online" });
}

/** What the action of a session is called. */
export const signUpText = ({ signUp }: Session): string =>
  signUp === "waiting"
    ? msg("Auf die Warteliste", { id: "session.join-waiting-list" })
    : msg("Anmelden", { id: "session.sign-up" });

/** How much is known before one comes. */
export function levelText(level: NonNullable<Session["level"]>): string {
  if (level === "beginner") return msg("Für den Einstieg, Vorkenntnisse sind nicht nötig", { id: "level.beginner" });
  if (level === "intermediate") return msg("Für Fortgeschrittene, erste Erfahrung hilft", { id: "level.intermediate" });
  return msg("Zur Vertiefung, für Menschen mit viel Erfahrung", { id: "level.advanced" });
}
