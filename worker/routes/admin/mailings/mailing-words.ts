import type { SessionMails } from "../../../actions/read-mail-plan.ts";
import type { HandKind } from "../../../contract/mailing-requests.ts";
import type { MailingItem } from "../../../db/mailing-items.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { StateKind } from "../parts/state.tsx";

/** What a mail or a mailing is called. */
export function nameMailing(kind: string): string {
  switch (kind) {
    case "access-link":
      return msg("Link zur Teilnahme", { id: "admin-mail-access-link" });
    case "thanks":
      return msg("Dank und Unterlagen", { id: "admin-mail-thanks" });
    case "moved":
      return msg("Verlegung", { id: "admin-mail-moved" });
    case "cancelled":
      return msg("Absage", { id: "admin-mail-cancelled" });
    case "programme":
      return msg("Thema und Vortragende", { id: "admin-mail-programme" });
    case "survey":
      return msg("Umfrage", { id: "admin-mail-survey" });
    case "new-date":
      return msg("Neuer Termin", { id: "admin-session-new" });
    case "confirm-sign-up":
      return msg("Bitte um Bestätigung", { id: "mailing-kind-confirm" });
    case "registered":
      return msg("Bestätigung der Anmeldung", { id: "mailing-kind-registered" });
    case "subscribed":
      return msg("Aufnahme in den Verteiler", { id: "mailing-kind-subscribed" });
    case "offered":
      return msg("Freier Platz", { id: "mailing-kind-offered" });
    case "my-link":
      return msg("Link zu den eigenen Daten", { id: "mailing-kind-my-link" });
    case "bio":
      return msg("Link für Vortragende", { id: "mailing-kind-bio" });
    case "sign-in":
      return msg("Link zum Anmelden in der Verwaltung", { id: "mailing-kind-sign-in" });
    case "meeting-missing":
    case "list-unused":
      return msg("Erinnerung an die Redaktion", { id: "mailing-kind-reminder" });
    default:
      return msg("Nachricht des Systems", { id: "mailing-kind-other" });
  }
}

/** What sending one by hand is called. */
export function nameDeed(kind: HandKind): string {
  switch (kind) {
    case "new-date":
      return msg("Den Verteiler auf den Termin hinweisen", { id: "mailing-do-new-date" });
    case "programme":
      return msg("Thema und Vortragende bekannt geben", { id: "mailing-do-programme" });
    case "access-link":
      return msg("Den Link zur Teilnahme jetzt senden", { id: "mailing-do-access-link" });
    case "thanks":
      return msg("Dank und Unterlagen jetzt senden", { id: "mailing-do-thanks" });
  }
}

/** Whom a mailing goes to, and when that makes sense. */
export function describeDeed(kind: HandKind): string {
  switch (kind) {
    case "new-date":
      return msg("Geht an alle im Verteiler, die zu diesem Termin noch nicht angemeldet sind, jeweils nur einmal.", {
        id: "mailing-about-new-date",
      });
    case "programme":
      return msg("Geht an alle, die einen Platz haben oder darauf warten, jeweils nur einmal.", {
        id: "mailing-about-programme",
      });
    case "access-link":
      return msg(
        "Geht an alle mit bestätigtem Platz. Nötig ist das selten: Der Link geht von selbst hinaus und gilt auch, wenn sich die Adresse der Videokonferenz ändert.",
        { id: "mailing-about-access-link" },
      );
    case "thanks":
      return msg("Geht an alle mit bestätigtem Platz. Von selbst geht der Dank danach nicht noch einmal hinaus.", {
        id: "mailing-about-thanks",
      });
  }
}

/** Where a mailing stands, in a word. */
export function wordMailingState(mailing: MailingItem, now: Date): { kind: StateKind; word: string } {
  if (mailing.state === "stopped") return { kind: "neutral", word: msg("gestoppt", { id: "mailing-stopped" }) };
  if (mailing.waiting > 0 && mailing.state === "paused")
    return { kind: "waiting", word: msg("angehalten", { id: "admin-paused" }) };
  if (mailing.waiting > 0 && mailing.dueAt > now.toISOString())
    return { kind: "waiting", word: msg("beginnt gleich", { id: "mailing-about-to" }) };
  if (mailing.waiting > 0) return { kind: "good", word: msg("im Versand", { id: "admin-underway" }) };
  return { kind: "good", word: msg("gesendet", { id: "mailing-sent" }) };
}

/** A count in the reader's digits. */
export const formatCount = (count: number): string => new Intl.NumberFormat(currentLocale()).format(count);

/** How far a mailing is, in a line. */
export function describeProgress(mailing: MailingItem): string {
  if (mailing.total === 0) return msg("Es ging an niemanden.", { id: "mailing-nobody" });
  const [sent, total] = [formatCount(mailing.sent), formatCount(mailing.total)];
  const parts = [msg(str`${sent} von ${total} gesendet`, { id: "mailing-progress" })];
  if (mailing.undeliverable > 0) {
    const lost = formatCount(mailing.undeliverable);
    parts.push(msg(str`${lost} nicht zugestellt`, { id: "mailing-progress-lost" }));
  }
  return parts.join(", ");
}

/** Whom the clock's mails go to, with what is known of their number now. */
export function describePlanned({ session }: SessionMails): string {
  return session.seatsTaken === 0
    ? msg("An alle mit bestätigtem Platz, zurzeit niemand", { id: "mailing-to-confirmed-none" })
    : msg(str`An alle mit bestätigtem Platz, zurzeit ${formatCount(session.seatsTaken)}`, {
        id: "mailing-to-confirmed",
      });
}
