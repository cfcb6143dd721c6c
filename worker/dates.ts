import { wordTime } from "./instant-words.ts";
import { currentLocale, currentTag, msg, str } from "./localization.ts";

/** A start and an end, UTC ISO 8601. */
export interface Span {
  startsAt: string;
  endsAt: string;
}

/** A day taken apart for the date block: the numeral stands alone, the ordinal point only where the language has one. */
export interface DayParts {
  weekday: string;
  day: string;
  point: boolean;
  monthYear: string;
}

/** Says an instant in the current language; Intl's narrow and non-breaking spaces become plain ones. */
function say(instant: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(currentTag(), { ...options, timeZone }).format(new Date(instant));
  return text.replace(/[\u00a0\u2009\u202f]/g, " ");
}

/** "9:30", as the tag says it; to stand in a list of times that all are in one zone. */
export const formatClock = (instant: string, timeZone: string): string => wordTime(instant, currentLocale(), timeZone);

function zoneName(instant: string, timeZone: string): string {
  const tag = currentTag();
  const parts = new Intl.DateTimeFormat(tag, { hour: "2-digit", timeZone, timeZoneName: "short" }).formatToParts(
    new Date(instant),
  );
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

/** "10. Dezember 2026". */
export const formatDay = (instant: string, timeZone: string): string =>
  say(instant, timeZone, { day: "numeric", month: "long", year: "numeric" });

/** "Donnerstag, 10. Dezember 2026". */
export const formatLongDay = (instant: string, timeZone: string): string =>
  say(instant, timeZone, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "10:00 bis 11:30 Uhr (MEZ)"; both zones are named where the clocks change in between. */
export function formatTimes({ startsAt, endsAt }: Span, timeZone: string): string {
  const startZone = zoneName(startsAt, timeZone);
  const endZone = zoneName(endsAt, timeZone);
  const start =
    startZone === endZone ? formatClock(startsAt, timeZone) : `${formatClock(startsAt, timeZone)} (${startZone})`;
  const sameDay = formatDay(startsAt, timeZone) === formatDay(endsAt, timeZone);
  const end = sameDay
    ? formatClock(endsAt, timeZone)
    : `${formatDay(endsAt, timeZone)}, ${formatClock(endsAt, timeZone)}`;
  return msg(str`${start} bis ${end} Uhr (${endZone})`, { id: "time-range" });
}

/** "Donnerstag, 10. Dezember 2026, 9:30 Uhr (MEZ)": when something opens or ends. */
export function formatMoment(instant: string, timeZone: string): string {
  const day = formatLongDay(instant, timeZone);
  const clock = formatClock(instant, timeZone);
  const zone = zoneName(instant, timeZone);
  return msg(str`${day}, ${clock} Uhr (${zone})`, { id: "moment" });
}

/** "Donnerstag, 10. Dezember 2026, 10:00 bis 11:30 Uhr (MEZ)". */
export function formatSpan(span: Span, timeZone: string): string {
  const day = formatLongDay(span.startsAt, timeZone);
  const times = formatTimes(span, timeZone);
  return msg(str`${day}, ${times}`, { id: "span" });
}

/** Weekday, numeral, month with year. */
export function formatDayParts(instant: string, timeZone: string): DayParts {
  return {
    weekday: say(instant, timeZone, { weekday: "long" }),
    day: say(instant, timeZone, { day: "numeric" }).replace(/\D/g, ""),
    point: currentLocale().startsWith("de"),
    monthYear: say(instant, timeZone, { month: "long", year: "numeric" }),
  };
}
