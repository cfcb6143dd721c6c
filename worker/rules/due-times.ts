import { Temporal } from "temporal-polyfill";

/** What the clock sends before and after a session, and when (design §6). */
export type ClockMailing = "day-before" | "hour-before" | "day-after";

/**
 * When a mail of the clock is due. A day is a day of the calendar: the mail of the day before leaves at the same
 * time on the clock, also where summer time begins or ends in between. An hour is sixty minutes.
 *
 * @param startsAt start of the session, UTC ISO 8601
 * @param timeZone IANA name of the series' zone
 */
export function planClockMailing(mailing: ClockMailing, startsAt: string, timeZone: string): Date {
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
  const due = {
    "day-before": () => start.subtract({ days: 1 }),
    "hour-before": () => start.subtract({ hours: 1 }),
    "day-after": () => start.add({ days: 1 }),
  }[mailing]();
  return new Date(due.epochMilliseconds);
}

/** Hours before the start at which the organisers are told that nobody entered the meeting's address. */
export const MEETING_MISSING_HOURS = [72, 24, 2] as const;
