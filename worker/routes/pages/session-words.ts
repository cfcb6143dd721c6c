import type { Session } from "../../contract/series-answer.ts";
import { formatTimes } from "../../dates.ts";
import { comma, currentLocale, msg } from "../../localization.ts";
import { describePlace } from "../../place-words.ts";

/** The title, or that it is still to come. */
export const nameSession = (session: { title: string | null }): string =>
  session.title ?? msg("Das Thema geben wir noch bekannt", { id: "topic-open" });

/** "10:00 bis 11:30 Uhr (MEZ), online per Zoom"; the day stands beside it. */
export const timesAndPlace = (session: Pick<Session, "startsAt" | "endsAt" | "place">, timeZone: string): string =>
  formatTimes(session, timeZone) + comma() + describePlace(session.place);

/** "Aylin Brandes und Paul Okonjo". */
export const listNames = (people: { name: string }[]): string =>
  new Intl.ListFormat(currentLocale()).format(people.map(({ name }) => name));

/** Whether a sign-up can still be sent. */
export const takesSignUps = (session: Session): boolean =>
  session.status !== "cancelled" && session.signUp !== "closed";

/** How full it is, in words: a number of seats would invite counting the others (no bars, no countdowns). */
export function describeSeats(session: Session): string {
  if (session.signUp === "closed") return msg("Die Anmeldung ist geschlossen.", { id: "seats-closed" });
  if (session.signUp === "waiting" || session.seats === "none") {
    return msg("Ausgebucht. Sie können sich auf die Warteliste setzen lassen.", { id: "seats-waiting" });
  }
  return session.seats === "few"
    ? msg("Es sind nur noch wenige Plätze frei.", { id: "seats-few" })
    : msg("Es sind noch viele Plätze frei.", { id: "seats-many" });
}

/** For whom a session is meant. */
export function describeLevel(level: NonNullable<Session["level"]>): string {
  switch (level) {
    case "beginner":
      return msg("Für den Einstieg, Vorkenntnisse sind nicht nötig", { id: "level-beginner" });
    case "intermediate":
      return msg("Für Fortgeschrittene, erste Erfahrung hilft", { id: "level-intermediate" });
    case "advanced":
      return msg("Zur Vertiefung, für Menschen mit viel Erfahrung", { id: "level-advanced" });
  }
}
