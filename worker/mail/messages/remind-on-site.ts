import { formatDay, formatSpan } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts } from "../message.ts";
import type { Block, Draft } from "./blocks.ts";
import { nameTopic } from "./session-entries.ts";

/** Reminds of a session in a house: there is nothing to join, so the button leads to own data. */
export function remindOnSite({ session, series, myLink }: MailFacts): Draft {
  const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: msg("Ihr Platz ist reserviert. Hier noch einmal Zeit und Ort:", { id: "mail-reminder-text" }),
    },
  ];
  if (session?.place.kind === "onsite") {
    const { name, address } = session.place;
    const lines = [formatSpan(session, series.timeZone), name, address].filter(Boolean);
    blocks.push({ kind: "entries", entries: [{ heading: nameTopic(session), lines }] });
  }
  if (myLink) {
    blocks.push(
      {
        kind: "paragraph",
        lead: msg("Doch nicht dabei?", { id: "mail-step-back" }),
        text: msg("Sagen Sie bitte ab, dann kann jemand anderes teilnehmen.", { id: "mail-step-back-text" }),
      },
      {
        kind: "action",
        label: msg("Meine Daten ansehen oder absagen", { id: "mail-reminder-action" }),
        href: myLink,
      },
    );
  }
  return {
    subject: msg(str`Erinnerung an Ihren Termin: ${day}`, { id: "mail-reminder-subject" }),
    heading: msg("Ihr Termin steht bevor", { id: "mail-reminder-heading" }),
    blocks,
  };
}
