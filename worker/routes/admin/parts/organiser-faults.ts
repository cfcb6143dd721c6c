import type { FieldFault } from "../../../contract/codes.ts";
import { msg } from "../../../localization.ts";
import { describeFault } from "../../pages/field-faults.ts";

/** What a field asks for; an entry that does not fit is explained by it. */
export type FieldKind = "text" | "email" | "url" | "date" | "time" | "number" | "choice" | "file" | "slug";

/** A sentence for organisers that says how to mend a field of this kind. */
export function describeOrganiserFault({ code }: FieldFault, kind: FieldKind = "text"): string {
  if (code === "outdated") {
    return msg("Diese Angabe hat sich inzwischen geändert. Bitte öffnen Sie die Seite noch einmal.", {
      id: "admin-fault-outdated",
    });
  }
  if (code === "too-long" && kind === "file") {
    return msg("Diese Datei ist zu groß. Bitte wählen Sie eine kleinere.", { id: "admin-fault-file-size" });
  }
  if (code !== "invalid") return describeFault({ field: GENERAL, code });
  switch (kind) {
    case "email":
      return describeFault({ field: "email", code });
    case "url":
      return msg("Bitte geben Sie eine vollständige Adresse an, die mit https:// beginnt.", { id: "admin-fault-url" });
    case "date":
      return msg("Bitte geben Sie einen Tag an, den es im Kalender gibt.", { id: "admin-fault-date" });
    case "time":
      return msg("Bitte geben Sie eine Uhrzeit an, zum Beispiel 10:00.", { id: "admin-fault-time" });
    case "number":
      return msg("Bitte geben Sie eine ganze Zahl an, die hier möglich ist.", { id: "admin-fault-number" });
    case "slug":
      return msg("Bitte wählen Sie Kleinbuchstaben, Ziffern und Bindestriche, und einen Namen, der noch frei ist.", {
        id: "admin-fault-slug",
      });
    case "file":
      return msg("Diese Datei lässt sich nicht lesen. Bitte wählen Sie eine andere.", { id: "admin-fault-file" });
    case "choice":
      return describeFault({ field: GENERAL, code: "unknown-value" });
    case "text":
      return msg("Bitte prüfen Sie diese Angabe. So lässt sie sich nicht speichern.", { id: "admin-fault-text" });
  }
}

/** A field that the visitor's form has no special words for. */
const GENERAL = "";
