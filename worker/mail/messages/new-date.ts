import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, MailSession, Message } from "../message.ts";
import type { Block, Entry } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import { programmeEntries } from "./session-entries.ts";

/** Tells the list of a new session. It is forwarded, so it never leads to own data (design §5). */
export function newDateMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { session, series, unsubscribeLink, wish } = facts;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [
      { kind: "paragraph", text: msg("Wir laden Sie zu einem neuen Termin ein:", { id: "mail-new-date-text" }) },
    ];
    if (session) blocks.push({ kind: "entries", entries: announce(session, series.timeZone) });
    // Nobody is written to about a wish: who wished is not known, so the list hears what became of it (L-20).
    if (wish) {
      const text = msg(str`Dieses Thema haben Teilnehmende gewünscht: „${wish}“`, { id: "mail-new-date-wish" });
      blocks.push({ kind: "paragraph", text });
    }
    blocks.push({
      kind: "action",
      label: msg("Ich nehme teil", { id: "mail-new-date-action" }),
      href: facts.link,
      note: msg("Auf der Seite genügt ein Klick, auszufüllen ist nichts.", { id: "mail-new-date-note" }),
    });
    if (unsubscribeLink) {
      blocks.push({
        kind: "links",
        text: msg("Sie erhalten diese E-Mail, weil Sie von künftigen Terminen erfahren möchten.", {
          id: "mail-new-date-why",
        }),
        links: [{ label: msg("Keine Nachrichten mehr", { id: "mail-unsubscribe" }), href: unsubscribeLink }],
      });
    }
    return {
      subject: msg(str`Neuer Termin: ${day}`, { id: "mail-new-date-subject" }),
      heading: msg("Ein neuer Termin steht fest", { id: "mail-new-date-heading" }),
      blocks,
    };
  });
}

function announce(session: MailSession, timeZone: string): Entry[] {
  const title = session.title ?? msg("Thema folgt", { id: "mail-new-date-topic" });
  return programmeEntries({ ...session, title }, timeZone);
}
