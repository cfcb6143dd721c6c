import { formatDay, formatMoment } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import { sessionEntry } from "./session-entries.ts";

/** Offers a freed place to who waits longest, until a deadline. */
export function offeredMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { session, series } = facts;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const until = formatMoment(facts.expiresAt, series.timeZone);
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text: msg("Sie haben auf einen Platz gewartet, nun ist einer für Sie da:", { id: "mail-offered-text" }),
      },
    ];
    if (session) blocks.push({ kind: "entries", entries: [sessionEntry(session, series.timeZone)] });
    blocks.push(
      {
        kind: "paragraph",
        lead: msg("Bitte antworten Sie rechtzeitig.", { id: "mail-offered-answer" }),
        text: msg(str`Wir halten den Platz für Sie frei bis ${until}.`, { id: "mail-offered-until" }),
      },
      { kind: "action", label: msg("Platz annehmen", { id: "mail-offered-action" }), href: facts.link },
      {
        kind: "paragraph",
        lead: msg("Doch nicht dabei?", { id: "mail-step-back" }),
        text: msg(
          "Dann brauchen Sie nichts zu tun. Nach der Frist geht der Platz an die nächste Person auf der Warteliste, und Ihre Anmeldung endet. Über denselben Link können Sie sich danach wieder auf die Warteliste setzen.",
          { id: "mail-offered-after" },
        ),
      },
    );
    return {
      subject: msg(str`Ein Platz ist frei geworden: ${day}`, { id: "mail-offered-subject" }),
      heading: msg("Ein Platz ist frei geworden", { id: "mail-offered-heading" }),
      blocks,
    };
  });
}
