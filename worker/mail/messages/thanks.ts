import { RETENTION_DAYS } from "../../contract/limits.ts";
import { formatDay } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import { plural } from "../../plural.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";
import { sessionEntry } from "./session-entries.ts";

/** Thanks after a session, with what it leaves behind; also to those who were registered and missed it. */
export function thanksMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { session, series } = facts;
    // A topic that never came is not announced any more.
    const title = session?.title ?? series.title;
    const day = session ? formatDay(session.startsAt, series.timeZone) : series.title;
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text: msg("Der Termin liegt hinter uns. Danke für Ihr Interesse und für alle Beiträge.", {
          id: "mail-thanks-text",
        }),
      },
    ];
    if (session) blocks.push({ kind: "entries", entries: [sessionEntry({ ...session, title }, series.timeZone)] });
    blocks.push(...leadToMaterials(facts), ...tellRetention(facts.myLink));
    return {
      subject: msg(str`Vielen Dank: ${day}`, { id: "mail-thanks-subject" }),
      heading: msg("Vielen Dank", { id: "mail-thanks-heading" }),
      blocks,
    };
  });
}

function leadToMaterials({ materials, link }: MailFacts): Block[] {
  if (materials.length > 0) {
    const lead = msg("Unterlagen zum Termin", { id: "mail-thanks-materials" });
    return [{ kind: "links", lead, links: materials.map(({ title, url }) => ({ label: title, href: url })) }];
  }
  return [
    { kind: "paragraph", text: msg("Unterlagen folgen auf der Seite der Reihe.", { id: "mail-thanks-later" }) },
    { kind: "action", label: msg("Zur Seite der Reihe", { id: "mail-series-page" }), href: link },
  ];
}

function tellRetention(myLink: string | null): Block[] {
  const days = RETENTION_DAYS.registration;
  const text = plural(
    days,
    msg(
      "Ihre Anmeldung löschen wir von selbst # Tag nach dem Termin. | Ihre Anmeldung löschen wir von selbst # Tage nach dem Termin.",
      { id: "mail-thanks-retention" },
    ),
  );
  const label = msg("Ihre Daten ansehen oder vorher löschen", { id: "mail-thanks-my-link" });
  return [myLink ? { kind: "links", text, links: [{ label, href: myLink }] } : { kind: "paragraph", text }];
}
