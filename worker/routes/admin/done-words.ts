import { msg } from "../../localization.ts";

/** What was just done, in a sentence; the address carries its code, so that reloading does nothing twice. */
export function wordDone(code: string | undefined): string | null {
  switch (code) {
    case "saved":
      return msg("Gespeichert.", { id: "admin-done-saved" });
    case "saved-public":
      return msg("Gespeichert. In einer Minute ist es überall zu sehen.", { id: "admin-done-public" });
    case "draft-saved":
      return msg("Der Entwurf ist gespeichert.", { id: "admin-done-draft" });
    case "deleted":
      return msg("Gelöscht.", { id: "admin-done-deleted" });
    case "published":
      return msg("Veröffentlicht. In einer Minute ist der Termin überall zu sehen.", { id: "admin-done-published" });
    case "moved":
      return msg("Verlegt. Alle Angemeldeten bekommen eine E-Mail.", { id: "admin-done-moved" });
    case "cancelled":
      return msg("Abgesagt. Alle Angemeldeten bekommen eine E-Mail.", { id: "admin-done-cancelled" });
    case "sending":
      return msg("Der Versand beginnt in zwei Minuten. Bis dahin können Sie ihn anhalten.", {
        id: "admin-done-sending",
      });
    case "mailing-paused":
      return msg("Angehalten. Es geht nichts hinaus, bis Sie fortsetzen.", { id: "mailing-done-paused" });
    case "mailing-resumed":
      return msg("Der Versand geht weiter.", { id: "mailing-done-resumed" });
    case "mailing-stopped":
      return msg("Gestoppt. Was noch nicht hinaus war, geht nicht mehr hinaus.", { id: "mailing-done-stopped" });
    case "mail-retried":
      return msg("Wir versuchen es noch einmal.", { id: "mailing-done-retried" });
    case "test-sent":
      return msg("Die Probe ist unterwegs zu Ihnen.", { id: "mailing-done-test" });
    case "speaker-hidden":
      return msg("Überall entfernt. In höchstens fünf Minuten zeigt auch kein Browser die Person mehr.", {
        id: "speaker-done-hidden",
      });
    case "speaker-shown":
      return msg("Wird wieder gezeigt, wo ein Termin die Person freigibt.", { id: "speaker-done-shown" });
    case "speaker-link-sent":
      return msg("Der Link ist unterwegs.", { id: "speaker-done-link" });
    case "speaker-link-ended":
      return msg("Der Link öffnet nichts mehr.", { id: "speaker-done-link-ended" });
    case "wish-published":
      return msg("Veröffentlicht. In einer Minute ist der Wunsch überall zu sehen.", { id: "wish-done-published" });
    case "wish-withheld":
      return msg("Der Wunsch wird nicht gezeigt.", { id: "wish-done-withheld" });
    case "wish-merged":
      return msg("Zusammengelegt. Die Stimmen zählen nun für diesen Wunsch.", { id: "wish-done-merged" });
    case "survey-opened":
      return msg("Geöffnet. Der Versand beginnt in zwei Minuten.", { id: "survey-done-opened" });
    case "survey-closed":
      return msg("Die Umfrage ist geschlossen.", { id: "survey-done-closed" });
    case "imported":
      return msg("Eingelesen. Jede Person bekommt gleich eine E-Mail und bestätigt selbst.", { id: "exchange-done" });
    case "attendance":
      return msg("Die Teilnahme ist vermerkt.", { id: "exchange-done-attendance" });
    case "reg-cancelled":
      return msg("Die Anmeldung ist storniert.", { id: "reg-done-cancelled" });
    case "reg-moved-up":
      return msg("Die Person hat einen Platz und erfährt es per E-Mail.", { id: "reg-done-moved-up" });
    case "reg-resent":
      return msg("Die E-Mail ist unterwegs.", { id: "reg-done-resent" });
    case "reg-link-sent":
      return msg("Der Link ist unterwegs.", { id: "speaker-done-link" });
    case "reg-unsubscribed":
      return msg("Die Person ist aus dem Verteiler ausgetragen.", { id: "reg-done-unsubscribed" });
    case "reg-erased":
      return msg("Die Person ist gelöscht.", { id: "reg-done-erased" });
    default:
      return null;
  }
}
