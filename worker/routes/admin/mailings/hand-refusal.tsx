/** @jsxImportSource hono/jsx */
import type { ProblemCode } from "../../../contract/codes.ts";
import type { HandKind } from "../../../contract/mailing-requests.ts";
import { msg, str } from "../../../localization.ts";
import { sayPeople } from "../count-words.ts";
import { Notice } from "../parts/index.ts";

interface HandRefusalProps {
  kind: HandKind;
  code: ProblemCode;
  /** How many it would reach now. */
  people: number;
}

/** Why a mailing by hand was not sent or cannot be. */
export const HandRefusal = ({ kind, code, people }: HandRefusalProps) => {
  const [title, text] = wordRefusal(kind, code, people);
  return (
    <Notice kind={code === "already-sent" ? "info" : "warning"} title={title}>
      {text}
    </Notice>
  );
};

function wordRefusal(kind: HandKind, code: ProblemCode, people: number): [title: string, text: string] {
  switch (code) {
    case "conflict":
      return [
        msg("Es wären jetzt andere", { id: "mailing-changed" }),
        msg(
          str`Seit Sie die Seite geöffnet haben, hat sich die Zahl geändert: Es wären nun ${sayPeople(people)}. Gesendet wurde nichts.`,
          { id: "mailing-changed-text" },
        ),
      ];
    case "already-sent":
      return [
        msg("Das ist schon unterwegs oder angekommen", { id: "mailing-already" }),
        msg("Niemand bekommt dieselbe Nachricht zweimal. Wie weit sie ist, steht unter „Alle Sendungen“.", {
          id: "mailing-already-text",
        }),
      ];
    case "consent-aged":
      return [
        msg("Die Einwilligungen sind zu alt", { id: "mailing-aged" }),
        msg(
          "Alle im Verteiler haben seit zwei Jahren keine Nachricht bekommen. Ihre Einwilligung darf nicht mehr genutzt werden.",
          {
            id: "mailing-aged-text",
          },
        ),
      ];
    case "session-cancelled":
      return [
        msg("Der Termin ist abgesagt", { id: "mailing-cancelled" }),
        msg("Wer angemeldet war, weiß es schon.", { id: "mailing-cancelled-text" }),
      ];
    default:
      return [msg("Das geht jetzt nicht", { id: "mailing-not-now" }), wordNotNow(kind)];
  }
}

function wordNotNow(kind: HandKind): string {
  switch (kind) {
    case "new-date":
      return msg("Auf einen Termin hinweisen können Sie, solange man sich dazu anmelden kann.", {
        id: "mailing-not-now-new-date",
      });
    case "programme":
      return msg("Bekannt geben können Sie das Thema vor dem Termin und sobald es beim Termin eingetragen ist.", {
        id: "mailing-not-now-programme",
      });
    case "access-link":
      return msg("Den Link senden können Sie, sobald der Termin veröffentlicht und solange er nicht vorbei ist.", {
        id: "mailing-not-now-access-link",
      });
    case "thanks":
      return msg("Danken können Sie, wenn der Termin vorbei ist.", { id: "mailing-not-now-thanks" });
  }
}
