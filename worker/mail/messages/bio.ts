import { formatMoment } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import { composeMessage } from "./layout.ts";

/** Asks a speaker to look at what is said of them, and whether it may be shown (L-28). */
export function bioMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { series } = facts;
    const until = formatMoment(facts.expiresAt, series.timeZone);
    return {
      subject: msg(str`Ihre Vorstellung: ${series.title}`, { id: "mail-bio-subject" }),
      heading: msg("Ihre Vorstellung als Vortragende oder Vortragender", { id: "mail-bio-heading" }),
      blocks: [
        {
          kind: "paragraph",
          text: msg(
            "Guten Tag, auf der folgenden Seite sehen Sie, wie wir Sie vorstellen. Sie können alles ändern und entscheiden, ob es veröffentlicht wird.",
            { id: "mail-bio-text" },
          ),
        },
        {
          kind: "action",
          label: msg("Meine Vorstellung ansehen", { id: "mail-bio-action" }),
          href: facts.link,
          note: msg(str`Der Link gilt bis ${until}. Bitte leiten Sie ihn nicht weiter.`, { id: "mail-my-link-note" }),
        },
      ],
    };
  });
}
