import { msg, str } from "../../localization.ts";
import { CONSENT_MONTHS } from "../../rules/consent-age.ts";
import type { MailFacts, Message } from "../message.ts";
import { composeMessage } from "./layout.ts";

/** Warns the organisers before the consents of their list have aged (L-10). */
export function listUnusedMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { warning, end } = CONSENT_MONTHS;
    const { title } = facts.series;
    return {
      subject: msg(str`Die Liste ruht seit ${warning} Monaten: ${title}`, { id: "mail-list-unused-subject" }),
      heading: msg("Die Liste ist lange nicht genutzt worden", { id: "mail-list-unused-heading" }),
      blocks: [
        {
          kind: "paragraph",
          text: msg(
            str`Menschen auf der Liste für künftige Termine haben seit ${warning} Monaten keine E-Mail mehr erhalten.`,
            { id: "mail-list-unused-text" },
          ),
        },
        {
          kind: "paragraph",
          lead: msg("Warum das zählt:", { id: "mail-list-unused-why" }),
          text: msg(
            str`Eine Einwilligung veraltet. Nach ${end} Monaten ohne E-Mail darf sie nicht mehr genutzt werden, und diese Menschen erreichen Sie über die Liste nicht mehr.`,
            { id: "mail-list-unused-age" },
          ),
        },
        {
          kind: "paragraph",
          lead: msg("Was zu tun ist:", { id: "mail-to-do" }),
          text: msg(
            "Veröffentlichen Sie vorher einen neuen Termin. Die E-Mail dazu geht von selbst hinaus, und die Einwilligungen gelten weiter.",
            {
              id: "mail-list-unused-to-do",
            },
          ),
        },
        { kind: "action", label: msg("Zu den Terminen", { id: "mail-list-unused-action" }), href: facts.link },
      ],
    };
  });
}
