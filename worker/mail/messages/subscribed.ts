import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";

/** Tells a person that they are on the list of future sessions, and how they leave it again (L-08). */
export function subscribedMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { series, link, myLink } = facts;
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text: msg("Ihre Adresse ist bestätigt. Sobald ein neuer Termin feststeht, erfahren Sie es per E-Mail.", {
          id: "subscribed-text",
        }),
      },
      { kind: "action", label: msg("Alle Termine ansehen", { id: "subscribed-action" }), href: link },
    ];
    if (myLink) {
      blocks.push({
        kind: "links",
        lead: msg("Doch keine Nachrichten?", { id: "subscribed-change-mind" }),
        text: msg("Die Nachrichten können Sie jederzeit beenden. Gründe brauchen wir nicht.", { id: "subscribed-end" }),
        links: [
          { label: msg("Ihre Daten ansehen oder Nachrichten beenden", { id: "subscribed-my-link" }), href: myLink },
        ],
      });
    }
    return {
      subject: msg(str`Sie erhalten künftig unsere Termine: ${series.title}`, { id: "subscribed-subject" }),
      heading: msg("Sie erhalten künftig unsere Termine", { id: "subscribed-heading" }),
      blocks,
    };
  });
}
