import { msg } from "@lit/localize";
import type { FieldCode } from "../worker/contract/codes.ts";
import type { ApiRefusal } from "./api-client.ts";

/** The sentence for a refused sign-up as a whole; the server sends codes only. */
export function problemText({ code, reference }: ApiRefusal): string {
  if (code === "session-cancelled")
    return msg("Dieser Termin wurde inzwischen abgesagt. Bitte wählen Sie einen anderen.", { id: "problem.cancelled" });
  if (/session/.test(code)) {
    return msg("Für diesen Termin ist die Anmeldung inzwischen geschlossen. Bitte wählen Sie einen anderen.", {
      id: "problem.closed",
    });
  }
  if (code === "network") {
    return msg("Die Verbindung ist unterbrochen. Bitte senden Sie die Anmeldung noch einmal.", {
      id: "problem.network",
    });
  }
  const apology = msg(
    "Das hat leider nicht geklappt, und es lag nicht an Ihren Angaben. Bitte versuchen Sie es später noch einmal.",
    { id: "problem.accident" },
  );
  return reference ? `${apology} (${reference})` : apology;
}

/** How to mend one field. `no-at` is ours alone: the browser sees it before the server does. */
export function faultText(field: string, code: FieldCode | "no-at"): string {
  if (field === "email") {
    if (code === "required") return msg("Bitte tragen Sie Ihre Adresse ein.", { id: "fault.email-required" });
    if (code === "no-at")
      return msg("Das @-Zeichen fehlt. Bitte schreiben Sie die Adresse so: name@example.org", {
        id: "fault.email-no-at",
      });
    return msg("Diese Adresse ist unvollständig. Bitte schreiben Sie die Adresse so: name@example.org", {
      id: "fault.email-invalid",
    });
  }
  if (field === "consent")
    return msg("Der Wortlaut hat sich geändert. Bitte lesen Sie ihn noch einmal.", { id: "fault.consent-outdated" });
  if (code === "required") return msg("Bitte wählen oder schreiben Sie eine Antwort.", { id: "fault.required" });
  return msg("Bitte kürzen Sie den Text und beginnen Sie mit einem Buchstaben.", { id: "fault.invalid" });
}
