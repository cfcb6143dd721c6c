import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import { plural } from "../../plural.ts";
import { joinOpensAt } from "../../rules/join-window.ts";
import type { MailFacts, MailSession, Message } from "../message.ts";
import type { Block, Draft } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import { remindOnSite } from "./remind-on-site.ts";
import { sessionEntry } from "./session-entries.ts";
import { offerStepBack } from "./step-back.ts";

/** The way into an online session; where people meet in a house, the reminder of when and where. */
export function accessLinkMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => (facts.session?.place.kind === "onsite" ? remindOnSite(facts) : letIn(facts)));
}

function letIn(facts: MailFacts): Draft {
  const { session, series } = facts;
  const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
  const blocks: Block[] = [
    { kind: "paragraph", text: msg("Mit dem folgenden Link nehmen Sie teil:", { id: "mail-access-text" }) },
  ];
  if (session) blocks.push({ kind: "entries", entries: [sessionEntry(session, series.timeZone)] });
  blocks.push(
    {
      kind: "action",
      label: msg("Zum Termin", { id: "mail-access-action" }),
      href: facts.link,
      note: session ? describeOpening(session) : undefined,
    },
    {
      kind: "paragraph",
      text: msg(
        "Ändert sich die Adresse dahinter, gilt dieser Link trotzdem weiter. Er ist für Sie bestimmt: Bitte leiten Sie ihn nicht weiter.",
        { id: "mail-access-yours" },
      ),
    },
    ...offerStepBack(facts),
  );
  return {
    subject: msg(str`Ihr Zugangslink: ${day}`, { id: "mail-access-subject" }),
    heading: msg("Ihr Zugang zum Termin", { id: "mail-access-heading" }),
    blocks,
  };
}

function describeOpening({ startsAt }: MailSession): string {
  const minutes = (Date.parse(startsAt) - joinOpensAt(startsAt).getTime()) / 60_000;
  return plural(
    minutes,
    msg(
      "Der Zugang öffnet # Minute vor Beginn und funktioniert im Browser. | Der Zugang öffnet # Minuten vor Beginn und funktioniert im Browser.",
      { id: "mail-access-opens" },
    ),
  );
}
