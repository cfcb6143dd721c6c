import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import type { PlaceFacts } from "./registered.ts";
import { sessionEntry } from "./session-entries.ts";

/** Tells everybody in a session that it does not take place. */
export function cancelledMessage(facts: PlaceFacts): Message {
  return composeMessage(facts, () => {
    const { session, series } = facts;
    // A topic that never came is not announced any more.
    const title = session?.title ?? series.title;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text: msg("Diesen Termin müssen wir leider absagen. Wir bitten um Entschuldigung.", {
          id: "mail-cancelled-text",
        }),
      },
    ];
    if (session) blocks.push({ kind: "entries", entries: [sessionEntry({ ...session, title }, series.timeZone)] });
    blocks.push(
      {
        kind: "paragraph",
        text: facts.seated
          ? msg("Sie brauchen nichts zu tun. Die beigefügte Kalenderdatei entfernt den Eintrag aus Ihrem Kalender.", {
              id: "mail-cancelled-nothing",
            })
          : msg("Sie brauchen nichts zu tun.", { id: "mail-cancelled-nothing-waiting" }),
      },
      { kind: "action", label: msg("Weitere Termine der Reihe", { id: "mail-cancelled-action" }), href: facts.link },
    );
    return {
      subject: msg(str`Abgesagt: ${day}`, { id: "mail-cancelled-subject" }),
      heading: msg("Der Termin fällt aus", { id: "mail-cancelled-heading" }),
      blocks,
    };
  });
}
