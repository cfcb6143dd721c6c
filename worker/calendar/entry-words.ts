import type { Session } from "../contract/series-answer.ts";
import { currentTag, msg, str } from "../localization.ts";

/** The title; where it is still to come, the series and that it follows. A topic that never came is not announced any more. */
export function titleEntry(session: Session, seriesTitle: string, now: Date): string {
  if (session.title) return session.title;
  const isComing = session.status !== "cancelled" && session.endsAt > now.toISOString();
  return isComing ? msg(str`${seriesTitle}: Thema folgt`, { id: "calendar-topic-follows" }) : seriesTitle;
}

/** What somebody reads who opens the entry: made of what partners' pages show, so that it can hold no more than they do. */
export function describeEntry(session: Session): string {
  const speakers = new Intl.ListFormat(currentTag()).format(session.speakers.map(describeSpeaker));
  return [
    session.status === "cancelled" ? msg("Dieser Termin ist abgesagt.", { id: "status-cancelled" }) : null,
    session.summary,
    speakers ? msg(str`Mit ${speakers}`, { id: "calendar-speakers" }) : null,
    `${msg("Mehr zum Termin:", { id: "calendar-more" })} ${session.url}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** "Aylin Brandes (Stadt Beispiel)". */
const describeSpeaker = ({ name, organisation }: Session["speakers"][number]): string =>
  organisation ? `${name} (${organisation})` : name;
