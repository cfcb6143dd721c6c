import { formatMoment } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import { composeMessage } from "./layout.ts";

/** The freshly requested way to own data. It names nothing of the person, since anybody may have asked for it (S-08). */
export function myLinkMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { series } = facts;
    const until = formatMoment(facts.expiresAt, series.timeZone);
    return {
      subject: msg(str`Ihr Link zu Ihren Daten: ${series.title}`, { id: "mail-my-link-subject" }),
      heading: msg("Ihr Link zu Ihren Daten", { id: "mail-my-link-heading" }),
      blocks: [
        {
          kind: "paragraph",
          text: msg("Guten Tag, für diese Adresse wurde ein Link zu den eigenen Daten angefordert.", {
            id: "mail-my-link-text",
          }),
        },
        {
          kind: "action",
          label: msg("Meine Daten öffnen", { id: "mail-my-link-action" }),
          href: facts.myLink ?? facts.link,
          note: msg(str`Der Link gilt bis ${until}. Bitte leiten Sie ihn nicht weiter.`, { id: "mail-my-link-note" }),
        },
        {
          kind: "paragraph",
          lead: msg("Das waren nicht Sie?", { id: "confirm-mail-not-you" }),
          text: msg("Dann brauchen Sie nichts zu tun.", { id: "mail-my-link-not-you" }),
        },
      ],
    };
  });
}
