import type { PersonItem, PersonMail } from "../../../actions/read-people.ts";
import type { MailKind } from "../../../contract/mail-kinds.ts";
import { formatDay, formatMoment } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type LocalText, wordIn } from "../../../rules/local-text.ts";
import type { StateKind } from "../parts/state.tsx";

/** What a mail to a person is called. */
export function nameMail(kind: MailKind): string {
  switch (kind) {
    case "confirm-sign-up":
      return msg("Bitte um Bestätigung", { id: "reg-mail-confirm" });
    case "registered":
      return msg("Stand der Anmeldung", { id: "reg-mail-registered" });
    case "subscribed":
      return msg("Aufnahme in den Verteiler", { id: "reg-mail-subscribed" });
    case "offered":
      return msg("Angebot eines freien Platzes", { id: "reg-mail-offered" });
    case "access-link":
      return msg("Link zur Teilnahme", { id: "admin-mail-access-link" });
    case "moved":
      return msg("Verlegung", { id: "admin-mail-moved" });
    case "cancelled":
      return msg("Absage", { id: "admin-mail-cancelled" });
    case "programme":
      return msg("Thema und Vortragende", { id: "admin-mail-programme" });
    case "new-date":
      return msg("Neuer Termin", { id: "admin-session-new" });
    case "thanks":
      return msg("Dank und Unterlagen", { id: "admin-mail-thanks" });
    case "my-link":
      return msg("Link zu den eigenen Daten", { id: "reg-mail-my-link" });
    default:
      return msg("Weitere Nachricht", { id: "reg-mail-other" });
  }
}

/** How a mail stands, in a word. */
export function wordMail(mail: PersonMail): { kind: StateKind; word: string } {
  switch (mail.state) {
    case "sent":
      return { kind: "good", word: msg("versandt", { id: "reg-mail-sent" }) };
    case "due":
      return { kind: "waiting", word: msg("geht hinaus", { id: "reg-mail-due" }) };
    case "held":
      return { kind: "waiting", word: msg("angehalten", { id: "admin-paused" }) };
    case "undeliverable":
      return { kind: "bad", word: msg("unzustellbar", { id: "reg-mail-undeliverable" }) };
    case "withdrawn":
      return { kind: "neutral", word: msg("zurückgezogen", { id: "reg-mail-withdrawn" }) };
  }
}

/** The words of an organiser in the reader's language. */
export const wordOf = (text: LocalText | null, lang: string): string =>
  wordIn(text, currentLocale(), lang)?.text ?? msg("Thema folgt", { id: "admin-topic-follows" });

/** The answer as it was chosen from, or as it was typed. */
export const wordAnswer = ({ options, value }: PersonItem["answers"][number], lang: string): string => {
  const option = options.find((one) => one.value === value);
  return option ? wordOf(option.label, lang) : value;
};

/** How a person stands with the list of future dates. */
export function describeSubscription({ subscription }: PersonItem, { timeZone }: DeskSeries): string {
  if (!subscription) return msg("Nicht im Verteiler.", { id: "reg-sub-none" });
  if (subscription.status === "pending") {
    return msg("Eingetragen, aber noch nicht bestätigt. Es geht keine Post an den Verteiler dorthin.", {
      id: "reg-sub-pending",
    });
  }
  if (subscription.status === "ended") {
    const day = formatDay(subscription.endedAt ?? subscription.createdAt, timeZone);
    return msg(str`Ausgetragen am ${day}.`, { id: "reg-sub-ended" });
  }
  const day = formatDay(subscription.confirmedAt ?? subscription.createdAt, timeZone);
  return msg(str`Im Verteiler seit ${day}.`, { id: "reg-sub-since" });
}

/** Whether the address is confirmed, and since when. */
export function describeAddress({ confirmedAt, unconfirmed }: PersonItem, { timeZone }: DeskSeries): string {
  if (confirmedAt) {
    return msg(str`Adresse bestätigt am ${formatDay(confirmedAt, timeZone)}.`, { id: "reg-address-confirmed" });
  }
  const ends = unconfirmed[0]?.expiresAt;
  if (!ends) return msg("Adresse nicht bestätigt.", { id: "reg-address-unconfirmed" });
  const moment = formatMoment(ends, timeZone);
  return msg(str`Adresse noch nicht bestätigt. Geschieht das nicht bis ${moment}, wird alles gelöscht.`, {
    id: "reg-address-waits",
  });
}
