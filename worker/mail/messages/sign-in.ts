import { formatClock } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import { composeMessage } from "./layout.ts";

/** The organiser's way in. It names neither role nor series but its first: anybody may have asked for it (S-08). */
export function signInMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const until = formatClock(facts.expiresAt, facts.series.timeZone);
    return {
      subject: msg("Ihr Link zur Verwaltung", { id: "mail-sign-in-subject" }),
      heading: msg("Anmelden in der Verwaltung", { id: "mail-sign-in-heading" }),
      blocks: [
        {
          kind: "action",
          label: msg("In der Verwaltung anmelden", { id: "mail-sign-in-action" }),
          href: facts.link,
          note: msg(str`Der Link gilt bis ${until} Uhr. Bitte leiten Sie ihn nicht weiter.`, {
            id: "mail-sign-in-note",
          }),
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
