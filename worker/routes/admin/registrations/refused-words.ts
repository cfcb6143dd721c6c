import type { ProblemCode } from "../../../contract/codes.ts";
import { msg } from "../../../localization.ts";

/** Why something could not be done for a person or their registration. */
export function wordRefused(code: ProblemCode): string {
  switch (code) {
    case "already-sent":
      return msg(
        "Diese E-Mail ist gerade unterwegs oder ging heute schon dreimal hinaus. Bitte warten Sie zehn Minuten oder bis morgen.",
        { id: "reg-refused-sent" },
      );
    case "session-closed":
      return msg("Der Termin ist vorbei, an der Anmeldung ändert sich nichts mehr.", { id: "reg-refused-over" });
    case "session-cancelled":
      return msg("Der Termin ist abgesagt oder noch ein Entwurf. Geändert wurde nichts.", {
        id: "reg-refused-cancelled",
      });
    default:
      return msg("Inzwischen hat sich der Stand geändert, und das geht so nicht mehr. Geändert wurde nichts.", {
        id: "reg-refused-changed",
      });
  }
}
