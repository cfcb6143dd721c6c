import type { RegistrationItem, RegistrationStatus } from "../../../actions/read-registrations.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { RETENTION_DAYS } from "../../../contract/limits.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { StateKind } from "../parts/state.tsx";
import { countPeople, titleOf } from "../sessions/session-words.ts";

const DAY = 86_400_000;

/** How a registration stands, in a word. */
export function wordStatus(status: RegistrationStatus): { kind: StateKind; word: string } {
  switch (status) {
    case "confirmed":
      return { kind: "good", word: msg("bestätigt", { id: "admin-confirmed" }) };
    case "offered":
      return { kind: "waiting", word: msg("Platz angeboten", { id: "reg-offered" }) };
    case "waiting":
      return { kind: "waiting", word: msg("auf der Warteliste", { id: "admin-waiting" }) };
    case "pending":
      return { kind: "waiting", word: msg("unbestätigt", { id: "reg-pending" }) };
    case "cancelled":
      return { kind: "bad", word: msg("storniert", { id: "reg-cancelled" }) };
  }
}

type Named = Pick<RegistrationItem, "givenName" | "familyName">;

/** First and family name; empty where neither was given. */
export const fullName = ({ givenName, familyName }: Named): string => [givenName, familyName].filter(Boolean).join(" ");

/** Who somebody is, where one line has to do: the name, or else the address. */
export const nameOrAddress = (person: Named & { email: string }): string => fullName(person) || person.email;

/** The site a registration came from: its host, or that it is our own page. Empty where none was told. */
export function wordOrigin(partner: string | null, publicUrl: string): string {
  if (partner === null) return "";
  if (partner === new URL(publicUrl).origin) return msg("eigene Seite", { id: "reg-own-page" });
  return partner.replace(/^https?:\/\//, "");
}

/** Title and counts of a session, in a sentence each; the counts are kept along, never counted for this. */
export function describeCounts(session: SessionItem, seriesLang: string): string {
  const given = session.givenUp > 0 && session.phase !== "archived";
  const counts = countPeople(session);
  const line = given ? `${counts}, ${msg(str`${session.givenUp} storniert`, { id: "reg-count-cancelled" })}` : counts;
  return line ? `${titleOf(session, seriesLang)}. ${line}.` : titleOf(session, seriesLang);
}

/** When what is kept of the people of a session is deleted (L-11). */
export function sayDeletion(session: SessionItem, timeZone: string): string {
  if (session.phase === "archived") {
    return msg("Die Angaben der Angemeldeten sind gelöscht. Zahlen ab 5 Personen stehen in der Auswertung.", {
      id: "reg-deleted",
    });
  }
  const at = new Date(Date.parse(session.endsAt) + RETENTION_DAYS.registration * DAY).toISOString();
  const day = formatDay(at, timeZone);
  return msg(str`Alle Angaben werden am ${day} gelöscht, Zahlen ab 5 Personen bleiben.`, { id: "reg-deletion" });
}
