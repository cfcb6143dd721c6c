import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import { type OwnWords, wordOwn } from "../dates.ts";
import type { ViewContext } from "./context.ts";

/** "10:00 bis 11:30 Uhr": words, since a dash is read out as a pause or not at all (A-20). */
export function timeRange({ startsAt, endsAt }: Session, comma: string, say: (instant: string) => OwnWords) {
  const [start, end] = [say(startsAt), say(endsAt)];
  const from = html`<time datetime=${startsAt}>${start.time}</time>`;
  const to = html`<time datetime=${endsAt}>${start.dayOfMonth === end.dayOfMonth ? nothing : end.day + comma}${end.time}</time>`;
  return msg(html`${from} bis ${to} Uhr`, { id: "session.time" });
}

/** The same time by the visitor's own clock, where that shows another one and nobody has to travel. */
export function ownTime(session: Session, { comma, dates, locale }: Pick<ViewContext, "comma" | "dates" | "locale">) {
  const { startsAt, place } = session;
  const there = dates(startsAt);
  if (place.kind === "onsite" || there.offset === -new Date(startsAt).getTimezoneOffset()) return nothing;
  const say = (instant: string) => wordOwn(instant, locale);
  const here = say(startsAt);
  const time = html`${here.dayOfMonth === there.dayOfMonth ? nothing : here.weekdayDay + comma}${timeRange(session, comma, say)}`;
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

/** "Anna, Ben und Cem" */
export function listNames(names: string[], comma: string): string {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1).join(comma);
  return before ? msg(str`${before} und ${last}`, { id: "list.and" }) : last;
}

/** Whether a session takes place and takes somebody more, were it on its waiting list. */
export const takesSignUps = ({ status, signUp }: Session): boolean => status !== "cancelled" && signUp !== "closed";

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
