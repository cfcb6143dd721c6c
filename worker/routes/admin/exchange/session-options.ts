import type { SessionItem } from "../../../actions/read-sessions.ts";
import { formatDay } from "../../../dates.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { titleOf } from "../sessions/session-words.ts";

/** Sessions to choose from, by day and title. */
export const sessionOptions = (sessions: SessionItem[], series: DeskSeries) =>
  sessions.map((session) => ({
    value: session.id,
    label: `${formatDay(session.startsAt, series.timeZone)}: ${titleOf(session, series.lang)}`,
  }));
