import type { SessionItem } from "../../../actions/read-sessions.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import { wordIn } from "../../../rules/local-text.ts";
import type { SessionPhase } from "../../../rules/session-state.ts";
import type { StateKind } from "../parts/state.tsx";

/** The title in the organiser's language, or that it is still to come. */
export const titleOf = (session: SessionItem, seriesLang: string): string =>
  wordIn(session.title, currentLocale(), seriesLang)?.text ?? msg("Thema folgt", { id: "admin-topic-follows" });

/** Where a session stands, in a word, and whether that is good. */
export function wordPhase(phase: SessionPhase): { kind: StateKind; word: string } {
  switch (phase) {
    case "draft":
      return { kind: "waiting", word: msg("Entwurf", { id: "admin-phase-draft" }) };
    case "announced":
    case "open":
      return { kind: "good", word: msg("Anmeldung offen", { id: "admin-phase-open" }) };
    case "full":
      return { kind: "good", word: msg("ausgebucht, Warteliste", { id: "admin-phase-full" }) };
    case "closed":
      return { kind: "neutral", word: msg("Anmeldung geschlossen", { id: "admin-phase-closed" }) };
    case "live":
      return { kind: "good", word: msg("läuft gerade", { id: "admin-phase-live" }) };
    case "done":
    case "archived":
      return { kind: "neutral", word: msg("vorbei", { id: "admin-phase-done" }) };
    case "cancelled":
      return { kind: "bad", word: msg("abgesagt", { id: "admin-phase-cancelled" }) };
  }
}

/** How many come, in a line; empty once the registrations are deleted, since zero would be wrong. */
export function countPeople(session: SessionItem): string {
  if (session.phase === "archived") return "";
  const seats = session.capacity === null ? "" : msg(str` von ${session.capacity} Plätzen`, { id: "admin-of-seats" });
  const parts = [msg(str`${session.seatsTaken} bestätigt`, { id: "admin-count-confirmed" }) + seats];
  if (session.unconfirmed > 0) parts.push(msg(str`${session.unconfirmed} unbestätigt`, { id: "admin-count-pending" }));
  if (session.waiting > 0) parts.push(msg(str`${session.waiting} auf der Warteliste`, { id: "admin-count-waiting" }));
  return parts.join(", ");
}
