import { buildAgenda } from "./agenda.ts";
import { exampleSessions } from "./example-sessions.ts";
import { series } from "./series.ts";
import { formatValue } from "./sql.ts";
import { findTimes } from "./times.ts";

/** What each start brings up to date: passed example sessions move ahead. */
export function formatRefresh(now: string, today: string): string {
  return exampleSessions.map((session) => formatMove(session, now, today)).join("\n");
}

function formatMove(session: (typeof exampleSessions)[number], now: string, today: string): string {
  const { startsAt, endsAt, previousStartsAt } = findTimes(session, today, series.timeZone);
  const agenda = buildAgenda(session, startsAt);
  return `UPDATE sessions SET starts_at = ${formatValue(startsAt)}, ends_at = ${formatValue(endsAt)},
  previous_starts_at = ${formatValue(previousStartsAt)}, agenda = ${formatValue(agenda)}, revision = revision + 1
WHERE id = ${formatValue(session.id)} AND starts_at <= ${formatValue(now)};`;
}
