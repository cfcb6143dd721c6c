import { formatDay, formatMoment } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailSession, Message } from "../message.ts";
import type { Block, Entry } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import type { PlaceFacts } from "./registered.ts";
import { nameTopic, whenAndWhere } from "./session-entries.ts";
import { askStillIn } from "./step-back.ts";

/** Tells everybody in a session that it has a new time, and that they stay in it unless they say otherwise. */
export function movedMessage(facts: PlaceFacts): Message {
  return composeMessage(facts, () => {
    const { session, series, myLink } = facts;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [{ kind: "paragraph", text: describePlaceKept(facts.seated) }];
    if (session) blocks.push({ kind: "entries", entries: [compareTimes(session, series.timeZone)] });
    if (myLink) {
      blocks.push({
        kind: "action",
        label: msg("Am neuen Termin kann ich nicht", { id: "mail-moved-action" }),
        href: myLink,
      });
      blocks.push({
        kind: "paragraph",
        lead: askStillIn(facts.seated),
        text: facts.seated
          ? msg("Auf der Seite können Sie absagen. Passt Ihnen der neue Termin, brauchen Sie nichts zu tun.", {
              id: "mail-moved-note",
            })
          : msg(
              "Auf der Seite können Sie sich von der Warteliste streichen. Passt Ihnen der neue Termin, brauchen Sie nichts zu tun.",
              { id: "mail-moved-note-waiting" },
            ),
      });
    }
    return {
      subject: msg(str`Verlegt, neuer Termin: ${day}`, { id: "mail-moved-subject" }),
      heading: msg("Der Termin ist verlegt", { id: "mail-moved-heading" }),
      blocks,
    };
  });
}

function describePlaceKept(seated: boolean): string {
  return seated
    ? msg(
        "Ihr Platz bleibt Ihnen erhalten. Die beigefügte Kalenderdatei ersetzt den bisherigen Eintrag in Ihrem Kalender.",
        { id: "mail-moved-text" },
      )
    : msg("Ihre Anmeldung gilt für den neuen Termin weiter.", { id: "mail-moved-waiting" });
}

function compareTimes(session: MailSession, timeZone: string): Entry {
  const now = whenAndWhere(session, timeZone);
  const lines = [msg(str`Neu: ${now}`, { id: "mail-moved-now" })];
  if (session.previousStartsAt) {
    const before = formatMoment(session.previousStartsAt, timeZone);
    lines.push(msg(str`Bisher: ${before}`, { id: "mail-moved-before" }));
  }
  return { heading: nameTopic(session), lines };
}
