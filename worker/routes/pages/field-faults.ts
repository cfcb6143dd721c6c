import type { FieldFault } from "../../contract/codes.ts";
import { msg } from "../../localization.ts";

/** The id of the control a fault belongs to, so that the summary can lead there. */
export const controlId = (field: string): string => `f-${field.replace(/[^A-Za-z0-9_-]+/g, "-")}`;

/** The fault of a field or of something inside it, such as `consent.version` for `consent`. */
export const findFault = (faults: FieldFault[], field: string): FieldFault | undefined =>
  faults.find((fault) => fault.field === field || fault.field.startsWith(`${field}.`));

/** A sentence that says how to mend it. */
export function describeFault({ field, code }: FieldFault): string {
  if (field === "session" && code === "required") {
    return msg("Bitte wählen Sie einen Termin oder nur künftige Termine.", { id: "fault-session" });
  }
  if (field === "email" && code === "required") {
    return msg("Bitte geben Sie Ihre E-Mail-Adresse an.", { id: "fault-email-required" });
  }
  if (field === "email" && code === "invalid") {
    return msg("Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@example.org", { id: "fault-email" });
  }
  if (field.startsWith("consent")) {
    return msg("Der Wortlaut der Einwilligung hat sich geändert. Bitte lesen Sie ihn und wählen Sie neu.", {
      id: "fault-consent",
    });
  }
  switch (code) {
    case "required":
      return msg("Diese Angabe fehlt noch.", { id: "fault-required" });
    case "too-long":
      return msg("Diese Angabe ist zu lang. Bitte kürzen Sie sie.", { id: "fault-too-long" });
    case "unknown-value":
    case "unknown-key":
    case "outdated":
      return msg("Diese Auswahl gibt es nicht mehr. Bitte wählen Sie neu.", { id: "fault-unknown" });
    case "invalid":
      return msg("Bitte prüfen Sie diese Angabe. Sie darf nicht mit einem Rechenzeichen oder @ beginnen.", {
        id: "fault-invalid",
      });
  }
}
