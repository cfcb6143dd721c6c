/** @jsxImportSource hono/jsx */
import type { ProblemCode } from "../../../contract/codes.ts";
import { msg, str } from "../../../localization.ts";
import { Alert } from "../error-summary.tsx";

interface RefusalProps {
  code: ProblemCode | undefined;
  /** Where to write where the page itself cannot help. */
  contact: string;
}

/** Why a sign-up was refused although each field was in order. */
export const Refusal = ({ code, contact }: RefusalProps) => {
  switch (code) {
    case undefined:
      return null;
    case "session-cancelled":
      return (
        <Alert
          title={msg("Dieser Termin ist abgesagt. Bitte wählen Sie einen anderen.", { id: "problem-cancelled" })}
        />
      );
    case "session-closed":
    case "session-begun":
      return (
        <Alert
          title={msg("Die Anmeldung zu diesem Termin ist geschlossen. Bitte wählen Sie einen anderen.", {
            id: "problem-closed",
          })}
        />
      );
    case "unknown-session":
      return (
        <Alert
          title={msg("Diesen Termin gibt es nicht mehr. Bitte wählen Sie einen anderen.", { id: "problem-unknown" })}
        />
      );
    default:
      return (
        <Alert title={msg("Ihre Anmeldung konnten wir gerade nicht annehmen", { id: "problem-busy" })}>
          <p>
            {msg(
              str`Über diese Seite kommen zurzeit sehr viele Anmeldungen an. Bitte versuchen Sie es in einer Stunde noch einmal oder schreiben Sie an ${contact}.`,
              { id: "problem-busy-text" },
            )}
          </p>
        </Alert>
      );
  }
};
