import { formatDay, formatSpan } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, MailSession, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage, formatPlace } from "./layout.ts";

/** What became of a confirmed registration. */
export type RegisteredFacts = MailFacts & {
  status: "confirmed" | "waiting";
  /** 1-based place on the waiting list, where it is known. */
  position: number | null;
};

/**
 * Tells a person that their place is theirs, or that they wait for one. The access link of an online session is
 * never in it: this mail is forwarded more often than others (S-18).
 */
export function registeredMessage(facts: RegisteredFacts): Message {
  return composeMessage(facts, () => {
    const { session, series } = facts;
    const waiting = facts.status === "waiting";
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [
      { kind: "paragraph", text: waiting ? describeWaiting(facts.position) : describePlace(session) },
    ];
    if (session) {
      const heading = session.title ?? msg("Das Thema geben wir noch bekannt", { id: "topic-open" });
      const lines = [formatSpan(session, series.timeZone), formatPlace(session.place)];
      blocks.push({ kind: "entries", entries: [{ heading, lines }] });
    }
    blocks.push({
      kind: "action",
      label: msg("Termin ansehen", { id: "registered-action" }),
      href: facts.link,
      note: msg(
        str`Sie können doch nicht? Schreiben Sie bitte kurz an ${series.contact.email}, dann wird Ihr Platz frei.`,
        {
          id: "registered-cancel",
        },
      ),
    });
    if (facts.subscription) {
      const text = msg("Außerdem erhalten Sie Nachrichten über künftige Termine. Das können Sie jederzeit beenden.", {
        id: "registered-subscription",
      });
      blocks.push({ kind: "paragraph", text });
    }
    return waiting
      ? {
          subject: msg(str`Sie stehen auf der Warteliste: ${day}`, { id: "waiting-subject" }),
          heading: msg("Sie stehen auf der Warteliste", { id: "waiting-heading" }),
          blocks,
        }
      : {
          subject: msg(str`Sie sind angemeldet: ${day}`, { id: "registered-subject" }),
          heading: msg("Sie sind angemeldet", { id: "registered-heading" }),
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

function describePlace(session: MailSession | null): string {
  return session?.place.kind === "online"
    ? msg(
        "Ihr Platz ist reserviert. Den Zugangslink erhalten Sie vor dem Termin per E-Mail. Eine Kalenderdatei liegt dieser E-Mail bei.",
        {
          id: "registered-text-online",
        },
      )
    : msg("Ihr Platz ist reserviert. Eine Kalenderdatei liegt dieser E-Mail bei.", { id: "registered-text" });
}
