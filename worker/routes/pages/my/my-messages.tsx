/** @jsxImportSource hono/jsx */
import type { ProblemCode } from "../../../contract/codes.ts";
import { msg } from "../../../localization.ts";
import { Alert } from "../error-summary.tsx";

/** Why something was not done, before everything else on the page. */
export const MyRefusal = ({ code }: { code: ProblemCode }) => {
  switch (code) {
    case "session-full":
      return (
        <Alert title={msg("An dem anderen Termin ist kein Platz mehr frei", { id: "own-full" })}>
          <p>{msg("Ihren bisherigen Platz behalten Sie.", { id: "own-full-text" })}</p>
        </Alert>
      );
    case "fresh-link-required":
      return (
        <Alert title={msg("Dafür brauchen Sie einen neuen Link", { id: "own-stale" })}>
          <p>
            {msg(
              "Herunterladen und Löschen gehen nur mit einem Link, den wir gerade erst geschickt haben. Fordern Sie ihn am Ende dieser Seite an.",
              { id: "own-stale-text" },
            )}
          </p>
        </Alert>
      );
    default:
      return (
        <Alert title={msg("Das konnten wir nicht ausführen", { id: "own-unknown" })}>
          <p>{msg("Es ist nichts geändert. Bitte versuchen Sie es noch einmal.", { id: "own-unknown-text" })}</p>
        </Alert>
      );
  }
};
