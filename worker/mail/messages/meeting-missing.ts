import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import { sessionEntry } from "./session-entries.ts";

/** Tells the organisers that a session is near and its meeting's address unknown. */
export function meetingMissingMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { session, series } = facts;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text: msg("Für diesen Termin ist noch keine Adresse der Videokonferenz eingetragen:", {
          id: "mail-meeting-missing-text",
        }),
      },
    ];
    if (session) blocks.push({ kind: "entries", entries: [sessionEntry(session, series.timeZone)] });
    blocks.push(
      {
        kind: "paragraph",
        lead: msg("Was zu tun ist:", { id: "mail-to-do" }),
        text: msg("Bitte tragen Sie die Adresse beim Termin ein.", { id: "mail-meeting-missing-to-do" }),
      },
      { kind: "action", label: msg("Adresse eintragen", { id: "mail-meeting-missing-action" }), href: facts.link },
      {
        kind: "paragraph",
        text: msg(
          "Die E-Mail mit dem Link zur Teilnahme geht von selbst an alle Angemeldeten. Dieser Link funktioniert, sobald die Adresse eingetragen ist.",
          { id: "mail-meeting-missing-by-itself" },
        ),
      },
    );
    return {
      subject: msg(str`Adresse der Videokonferenz fehlt: ${day}`, { id: "mail-meeting-missing-subject" }),
      heading: msg("Die Adresse der Videokonferenz fehlt noch", { id: "mail-meeting-missing-heading" }),
      blocks,
    };
  });
}
