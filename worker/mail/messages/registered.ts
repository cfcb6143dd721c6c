import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, MailSession, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import { sessionEntry } from "./session-entries.ts";
import { offerStepBack } from "./step-back.ts";

/** What became of a person's registration. */
export type PlaceFacts = MailFacts & {
  /** Whether the place is theirs; else they wait for one. */
  seated: boolean;
  /** 1-based place on the waiting list, where it is known. */
  position: number | null;
};

/**
 * Tells a person that their place is theirs, or that they wait for one. The access link of an online session is
 * never in it: this mail is forwarded more often than others (S-18).
 */
export function registeredMessage(facts: PlaceFacts): Message {
  return composeMessage(facts, () => {
    const { session, series, seated } = facts;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [
      { kind: "paragraph", text: seated ? describeSeat(session) : describeWaiting(facts.position) },
    ];
    if (session) blocks.push({ kind: "entries", entries: [sessionEntry(session, series.timeZone)] });
    const label = msg("Termin ansehen", { id: "registered-action" });
    blocks.push({ kind: "action", label, href: facts.link }, ...offerStepBack(facts, seated));
    if (facts.subscription) {
      const text = msg("Außerdem erhalten Sie Nachrichten über künftige Termine. Das können Sie jederzeit beenden.", {
        id: "registered-subscription",
      });
      blocks.push({ kind: "paragraph", text });
    }
    return seated
      ? {
          subject: msg(str`Sie sind angemeldet: ${day}`, { id: "registered-subject" }),
          heading: msg("Sie sind angemeldet", { id: "registered-heading" }),
          blocks,
        }
      : {
          subject: msg(str`Sie stehen auf der Warteliste: ${day}`, { id: "waiting-subject" }),
          heading: msg("Sie stehen auf der Warteliste", { id: "waiting-heading" }),
          blocks,
        };
  });
}

function describeWaiting(position: number | null): string {
  return position === null
    ? msg("Der Termin ist zurzeit ausgebucht. Wird ein Platz frei, schreiben wir Ihnen.", { id: "waiting-text" })
    : msg(
        str`Der Termin ist zurzeit ausgebucht. Sie stehen auf Platz ${position} der Warteliste. Wird ein Platz frei, schreiben wir Ihnen.`,
        {
          id: "waiting-text-position",
        },
      );
}

function describeSeat(session: MailSession | null): string {
  return session?.place.kind === "online"
    ? msg(
        "Ihr Platz ist reserviert. Den Zugangslink erhalten Sie vor dem Termin per E-Mail. Eine Kalenderdatei liegt dieser E-Mail bei.",
        {
          id: "registered-text-online",
        },
      )
    : msg("Ihr Platz ist reserviert. Eine Kalenderdatei liegt dieser E-Mail bei.", { id: "registered-text" });
}
