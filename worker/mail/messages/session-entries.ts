import { formatSpan } from "../../dates.ts";
import { comma, msg } from "../../localization.ts";
import { describePlace } from "../../place-words.ts";
import type { MailSession } from "../message.ts";
import type { Entry } from "./blocks.ts";

/** A session by its title, with when and where. */
export const sessionEntry = (session: MailSession, timeZone: string): Entry => ({
  heading: nameTopic(session),
  lines: [whenAndWhere(session, timeZone)],
});

/** A session with what it is about, and who speaks. */
export const programmeEntries = (session: MailSession, timeZone: string): Entry[] => [
  {
    heading: nameTopic(session),
    lines: [whenAndWhere(session, timeZone)],
    ...(session.summary ? { text: session.summary } : {}),
  },
  ...session.speakers.map(({ name, role, organisation }) => {
    const office = [role, organisation].filter(Boolean).join(", ");
    return { heading: name, lines: office ? [office] : [] };
  }),
];

/** The title, or that it is still to come. */
export const nameTopic = (session: MailSession): string =>
  session.title ?? msg("Das Thema geben wir noch bekannt", { id: "topic-open" });

/** "Donnerstag, 10. Dezember 2026, 10:00 bis 11:30 Uhr (MEZ), online per Zoom". */
export const whenAndWhere = (session: MailSession, timeZone: string): string =>
  formatSpan(session, timeZone) + comma() + describePlace(session.place);
