/** @jsxImportSource hono/jsx */
import type { MyChange } from "../../../actions/link-pages.ts";
import type { ProblemCode } from "../../../contract/codes.ts";
import { msg } from "../../../localization.ts";
import { Alert } from "../error-summary.tsx";

/** What was done on the page, in words. An erasure has a page of its own. */
export function describeDone(done: MyChange["action"]): { title: string; text?: string } | null {
  switch (done) {
    case "cancel":
      return { title: msg("Ihre Teilnahme ist abgesagt", { id: "own-done-cancel" }) };
    case "change":
      return {
        title: msg("Sie haben den Termin gewechselt", { id: "own-done-change" }),
        text: msg("Eine neue Kalenderdatei kommt per E-Mail.", { id: "own-done-change-text" }),
      };
    case "correct":
      return { title: msg("Ihre Angaben sind gespeichert", { id: "own-done-correct" }) };
    case "vote":
      return { title: msg("Ihre Wahl ist gespeichert", { id: "own-done-vote" }) };
    case "unsubscribe":
      return { title: msg("Sie erhalten keine Nachrichten mehr", { id: "page-unsubscribed-heading" }) };
    case "send-fresh-link":
      return {
        title: msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" }),
        text: msg(
          "Wir schicken Ihnen einen neuen Link. Er gilt einen Tag lang. Haben Sie in den letzten zehn Minuten schon einen angefordert, nehmen Sie bitte diesen.",
          { id: "own-done-fresh-text" },
        ),
      };
    case "erase":
      return null;
  }
}

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
