/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../contract/admin-paths.ts";
import type { ProblemCode } from "../../contract/codes.ts";
import { msg } from "../../localization.ts";
import { PlainPage } from "./parts/plain-page.tsx";

/** Why an organiser may not go on, and the way back. */
export const RefusalPage = ({ code }: { code: ProblemCode }) => {
  const [title, text] = wordRefusal(code);
  return (
    <PlainPage title={title}>
      <p class="pg-lead">{text}</p>
      <p class="pg-after">
        <a class="pg-act" href={adminPaths.home}>
          {msg("Zur Übersicht", { id: "admin-to-overview" })}
        </a>
      </p>
    </PlainPage>
  );
};

function wordRefusal(code: ProblemCode): [title: string, text: string] {
  switch (code) {
    case "not-allowed":
      return [
        msg("Dafür fehlt Ihnen die Berechtigung", { id: "admin-not-allowed" }),
        msg("Bitten Sie die Leitung der Reihe, das zu tun oder Ihnen eine andere Rolle zu geben.", {
          id: "admin-not-allowed-text",
        }),
      ];
    case "foreign-origin":
      return [
        msg("Diese Anfrage kam nicht von unserer Seite", { id: "admin-foreign" }),
        msg("Geändert wurde nichts. Bitte öffnen Sie die Verwaltung neu und versuchen Sie es noch einmal.", {
          id: "admin-foreign-text",
        }),
      ];
    case "too-large":
      return [
        msg("Das war zu viel auf einmal", { id: "admin-too-large" }),
        msg("Geändert wurde nichts. Bitte gehen Sie zurück und kürzen Sie Ihre Angaben oder die Datei.", {
          id: "admin-too-large-text",
        }),
      ];
    default:
      return [
        msg("Das gibt es hier nicht oder nicht mehr", { id: "admin-unknown" }),
        msg("Vielleicht wurde es inzwischen gelöscht, oder es gehört zu einer anderen Reihe.", {
          id: "admin-unknown-text",
        }),
      ];
  }
}
