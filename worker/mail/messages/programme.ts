import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import type { PlaceFacts } from "./registered.ts";
import { programmeEntries } from "./session-entries.ts";
import { offerStepBack } from "./step-back.ts";

/** Tells everybody in a session what it is about and who speaks, as soon as both are known. */
export function programmeMessage(facts: PlaceFacts): Message {
  return composeMessage(facts, () => {
    const { session, series } = facts;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const text = session?.speakers.length
      ? msg("Für Ihren Termin sind nun das Thema und die Mitwirkenden bekannt:", { id: "mail-programme-text" })
      : msg("Für Ihren Termin ist nun das Thema bekannt:", { id: "mail-programme-topic" });
    const blocks: Block[] = [{ kind: "paragraph", text }];
    if (session) blocks.push({ kind: "entries", entries: programmeEntries(session, series.timeZone) });
    blocks.push(
      { kind: "action", label: msg("Termin ansehen", { id: "registered-action" }), href: facts.link },
      ...offerStepBack(facts, facts.seated),
    );
    return {
      subject: msg(str`Das Programm steht fest: ${day}`, { id: "mail-programme-subject" }),
      heading: msg("Das Programm steht fest", { id: "mail-programme-heading" }),
      blocks,
    };
  });
}
