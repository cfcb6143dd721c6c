import { Temporal } from "temporal-polyfill";

/**
 * The instant of a day and a time of day in a zone, UTC ISO 8601; null where there is no such day, time or where the
 * clocks leave it out. A time that comes twice, when summer time ends, is the first of both.
 *
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function toInstant(day: string, time: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  try {
    const local = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: "reject" });
    const zoned = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
    if (!zoned.toPlainDateTime().equals(local)) return null;
    return new Date(zoned.epochMilliseconds).toISOString();
  } catch {
    return null;
  }
}

/** The day and the time of day of an instant in a zone, as date and time fields of a form take them. */
export function toDayAndTime(instant: string, timeZone: string): { day: string; time: string } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { day: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: "minute" }) };
}

/** How far a zone is ahead of UTC from an instant on, in minutes, the first from before the span. */
export function listOffsets(timeZone: string, from: string, until: string): { from: string; minutes: number }[] {
  const start = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  const offsets = [{ from: "", minutes: minutesAhead(start) }];
  for (let at = start.getTimeZoneTransition("next"); at; at = at.getTimeZoneTransition("next")) {
    const instant = new Date(at.epochMilliseconds).toISOString();
    if (instant > until) break;
    offsets.push({ from: instant, minutes: minutesAhead(at) });
  }
  return offsets;
}

const minutesAhead = (at: Temporal.ZonedDateTime): number => Math.round(at.offsetNanoseconds / 60e9);

/** The days from one to another, both among them, `YYYY-MM-DD`; no more than so many, the last ones. */
export function listDays(first: string, last: string, most: number): string[] {
  const end = Temporal.PlainDate.from(last);
  const count = Math.min(Math.max(end.since(Temporal.PlainDate.from(first), { largestUnit: "day" }).days, 0) + 1, most);
  return Array.from({ length: count }, (_, index) => end.subtract({ days: count - 1 - index }).toString());
}

/** The day before another. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
