import type { Dates } from "../contract/instant-words.ts";
import type { Locale } from "../contract/locales.ts";
import type { DatedSeriesAnswer, SeriesAnswer, Session } from "../contract/series-answer.ts";
import { wordInstant } from "../instant-words.ts";

const DAY_MS = 24 * 3600 * 1000;

/** The answer with each of its instants in words, as the tag shows them. */
export function withDates(answer: SeriesAnswer): DatedSeriesAnswer {
  const { sessions, series } = answer;
  const days = series.notice.retentionDays.registration;
  // The day on which a registration is erased is told before somebody signs up (L-12).
  const erased = sessions.map(({ endsAt }) => new Date(Date.parse(endsAt) + days * DAY_MS).toISOString());
  const instants = [...listInstants(sessions), ...erased];
  return { ...answer, dates: wordDates(instants, series.locale, series.timeZone) };
}

/** Every instant that is told of sessions. */
export const listInstants = (sessions: Session[]): string[] =>
  sessions.flatMap(({ startsAt, endsAt, previousStartsAt, agenda }) => [
    startsAt,
    endsAt,
    ...(previousStartsAt ? [previousStartsAt] : []),
    ...agenda.map((item) => item.startsAt),
  ]);

/** Instants in words, each once. */
export const wordDates = (instants: string[], locale: Locale, timeZone: string): Dates =>
  Object.fromEntries([...new Set(instants)].map((instant) => [instant, wordInstant(instant, locale, timeZone)]));
