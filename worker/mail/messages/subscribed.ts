import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import { composeMessage } from "./layout.ts";

/** Tells a person that they are on the list of future sessions, and how they leave it again (L-08). */
export function subscribedMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { series } = facts;
    const heading = msg("Sie erhalten künftig unsere Termine", { id: "subscribed-heading" });
    return {
      subject: msg(str`Sie erhalten künftig unsere Termine: ${series.title}`, { id: "subscribed-subject" }),
      heading,
      blocks: [
        {
          kind: "paragraph",
          text: msg("Ihre Adresse ist bestätigt. Sobald ein neuer Termin feststeht, erfahren Sie es per E-Mail.", {
            id: "subscribed-text",
          }),
        },
        {
          kind: "action",
          label: msg("Alle Termine ansehen", { id: "subscribed-action" }),
          href: facts.link,
          note: msg(
            str`Möchten Sie keine Nachrichten mehr, genügt eine kurze E-Mail an ${series.contact.email}. Gründe brauchen wir nicht.`,
            {
              id: "subscribed-end",
            },
          ),
        },
      ],
    };
  });
}
