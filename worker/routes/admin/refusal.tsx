/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../contract/admin-paths.ts";
import type { ProblemCode } from "../../contract/codes.ts";
import { msg } from "../../localization.ts";
import { AdminPage } from "./parts/admin-page.tsx";
import type { AdminFrame } from "./parts/frame.ts";
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

/** The same for who is at their desk: the rooms stay in view. */
export const DeskRefusalPage = ({ frame, code }: { frame: AdminFrame; code: ProblemCode }) => {
  const [title, text] = wordRefusal(code);
  return <AdminPage frame={frame} room="overview" title={title} lead={text} />;
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
    case "already-sent":
      return [
        msg("Das ist schon geschehen", { id: "admin-already-sent" }),
        msg("Diese Nachricht wurde schon verschickt oder ist gerade unterwegs. Sie geht an niemanden zweimal.", {
          id: "admin-already-sent-text",
        }),
      ];
    case "conflict":
    case "edited-meanwhile":
      return [
        msg("Inzwischen hat jemand anderes gespeichert", { id: "admin-conflict-title" }),
        msg("Geändert wurde nichts. Bitte sehen Sie nach, wie es jetzt steht, und versuchen Sie es dann noch einmal.", {
          id: "admin-conflict-again",
        }),
      ];
    case "session-cancelled":
      return [
        msg("Das geht nur bei einem veröffentlichten Termin", { id: "admin-not-published" }),
        msg("Dieser Termin ist abgesagt oder noch ein Entwurf. Geändert wurde nichts.", {
          id: "admin-not-published-text",
        }),
      ];
    case "consent-aged":
      return [
        msg("Die Einwilligungen des Verteilers sind zu alt", { id: "admin-consent-aged" }),
        msg(
          "Seit mehr als zwei Jahren hat niemand im Verteiler Post bekommen. Ihnen darf nicht mehr geschrieben werden.",
          {
            id: "admin-consent-aged-text",
          },
        ),
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
