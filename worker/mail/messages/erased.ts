import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import { composeMessage } from "./layout.ts";

/** The last mail to a person: what was deleted and what has to stay. */
export function erasedMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { title } = facts.series;
    return {
      subject: msg(str`Ihre Daten sind gelöscht: ${title}`, { id: "mail-erased-subject" }),
      heading: msg("Ihre Daten sind gelöscht", { id: "mail-erased-heading" }),
      blocks: [
        {
          kind: "paragraph",
          text: msg(
            "Wir haben Ihre Daten zu dieser Reihe gelöscht. Anmeldungen und Nachrichten über künftige Termine sind damit beendet.",
            { id: "mail-erased-text" },
          ),
        },
        {
          kind: "paragraph",
          lead: msg("Was bleibt:", { id: "mail-erased-stays" }),
          text: msg(
            "Nur wenn Sie einmal eingewilligt hatten, bewahren wir den Nachweis darüber auf. Er ist für alles andere gesperrt und enthält Ihre Adresse nicht im Klartext.",
            { id: "mail-erased-proof" },
          ),
        },
        {
          kind: "paragraph",
          text: msg("Dies ist unsere letzte E-Mail an Sie.", { id: "mail-erased-last" }),
        },
      ],
    };
  });
}
