import { formatDay, formatSpan } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import { describePlace } from "../../place-words.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";

/**
 * The mail that asks whether a sign-up was meant. It names what was asked for and nothing else, since courts took
 * more than that for advertising (L-06): no topic, no praise, no picture.
 */
export function confirmSignUpMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const entries = listPurposes(facts);
    const heading = msg("Bitte bestätigen Sie Ihre Anmeldung", { id: "confirm-heading" });
    const until = formatDay(facts.expiresAt, facts.series.timeZone);
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text:
          entries.length > 1
            ? msg("Guten Tag, mit dieser Adresse wurde eine Anmeldung abgeschickt. Sie umfasst zweierlei:", {
                id: "confirm-mail-both",
              })
            : msg("Guten Tag, mit dieser Adresse wurde eine Anmeldung abgeschickt:", { id: "confirm-mail-one" }),
      },
      { kind: "entries", entries },
      {
        kind: "action",
        label: msg("Anmeldung ansehen und bestätigen", { id: "confirm-mail-action" }),
        href: facts.link,
        note:
          entries.length > 1
            ? msg(str`Auf der Seite können Sie beides einzeln an- und abwählen. Der Link gilt bis zum ${until}.`, {
                id: "confirm-mail-note-both",
              })
            : msg(str`Der Link gilt bis zum ${until}.`, { id: "confirm-mail-note-one" }),
      },
      {
        kind: "paragraph",
        lead: msg("Das waren nicht Sie?", { id: "confirm-mail-not-you" }),
        text: msg("Dann brauchen Sie nichts zu tun. Ohne Bestätigung löschen wir die Anmeldung von selbst.", {
          id: "confirm-mail-not-you-text",
        }),
      },
    ];
    return { subject: heading, heading, blocks };
  });
}

function listPurposes({ session, subscription, series }: MailFacts) {
  const purposes: { heading: string; lines: string[] }[] = [];
  if (session) {
    const heading = msg("Teilnahme an einem Termin", { id: "purpose-session" });
    purposes.push({ heading, lines: [`${formatSpan(session, series.timeZone)}, ${describePlace(session.place)}`] });
  }
  if (subscription) {
    const heading = msg("Nachrichten über künftige Termine", { id: "purpose-subscription" });
    purposes.push({ heading, lines: [msg("Jederzeit wieder zu beenden", { id: "purpose-subscription-end" })] });
  }
  if (purposes.length < 2) return purposes;
  return purposes.map((purpose, index) => ({ ...purpose, heading: `${index + 1}. ${purpose.heading}` }));
}
