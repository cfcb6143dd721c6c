import { msg } from "./localization.ts";

/** The words of an export in one language, gathered once, since rows are written long after. */
export type ExportWords = ReturnType<typeof wordExport>;

/** Header words, the status in words, and the parts of file names, in the current language. */
export function wordExport() {
  return {
    date: msg("Datum", { id: "export-date" }),
    begins: msg("Beginn", { id: "export-begins" }),
    session: msg("Termin", { id: "export-session" }),
    status: msg("Status", { id: "export-status" }),
    email: msg("E-Mail", { id: "export-email" }),
    givenName: msg("Vorname", { id: "export-given-name" }),
    familyName: msg("Nachname", { id: "export-family-name" }),
    organisation: msg("Organisation", { id: "export-organisation" }),
    role: msg("Funktion", { id: "export-role" }),
    language: msg("Sprache", { id: "export-language" }),
    partner: msg("Partnerseite", { id: "export-partner" }),
    signedUpAt: msg("Angemeldet am", { id: "export-signed-up-at" }),
    confirmedAt: msg("Bestätigt am", { id: "export-confirmed-at" }),
    offeredUntil: msg("Platz freigehalten bis", { id: "export-offered-until" }),
    attendedAt: msg("Teilgenommen ab", { id: "export-attended-at" }),
    subscribedAt: msg("Auf der Liste seit", { id: "export-subscribed-at" }),
    greetingLine: msg("Anrede", { id: "export-greeting" }),
    id: msg("Kennung", { id: "export-id" }),
    topicFollows: msg("Thema folgt", { id: "export-topic-follows" }),
    statuses: {
      pending: msg("noch nicht bestätigt", { id: "export-pending" }),
      confirmed: msg("angemeldet", { id: "export-confirmed" }),
      waiting: msg("auf der Warteliste", { id: "export-waiting" }),
      offered: msg("Platz angeboten", { id: "export-offered" }),
      cancelled: msg("storniert", { id: "export-cancelled" }),
    } as Record<string, string>,
    files: {
      excel: msg("anmeldungen", { id: "export-file-registrations" }),
      json: msg("anmeldungen", { id: "export-file-registrations" }),
      zoom: "zoom",
      "mail-merge": msg("serienbrief", { id: "export-file-mail-merge" }),
      subscribers: msg("kuenftige-termine", { id: "export-file-subscribers" }),
    },
    /** The greeting line of a letter, before the name where one was given; no guess at a salutation. */
    goodDay: msg("Guten Tag", { id: "export-greet" }),
  };
}
