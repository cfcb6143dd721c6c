import type { InstantWords } from "./contract/instant-words.ts";
import { type Locale, tagOf } from "./contract/locales.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is expensive to make and needed again for each date of a list. */
function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const found = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, found);
  return found;
}

const WHOLE: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };

/** "9:30": the time of an instant, without the nought that stands before it in some languages. */
export const wordTime = (instant: string, locale: Locale, timeZone: string): string =>
  formatOf(tagOf(locale), { timeZone, hour: "numeric", minute: "2-digit", hourCycle: "h23" })
    .format(new Date(instant))
    .replace(/^0(?=\d)/, "");

/**
 * Says an instant.
 *
 * @param instant UTC, ISO 8601
 * @param timeZone an IANA name
 */
export function wordInstant(instant: string, locale: Locale, timeZone: string): InstantWords {
  const tag = tagOf(locale);
  const at = new Date(instant);
  const say = (options: Intl.DateTimeFormatOptions) => formatOf(tag, { timeZone, ...options }).format(at);
  const part = (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions, language = tag) =>
    formatOf(language, { timeZone, ...options })
      .formatToParts(at)
      .find((found) => found.type === type)?.value ?? "";
  const zoneName = (timeZoneName: Intl.DateTimeFormatOptions["timeZoneName"], language?: string) =>
    part("timeZoneName", { timeZoneName }, language);
  // "GMT", "GMT-05:00", "GMT+05:30".
  const [hours = 0, minutes = 0] = zoneName("longOffset", "en").slice(3).split(":").map(Number);

  return {
    weekday: say({ weekday: "long" }),
    // Intl abbreviates German weekdays with a point ("Do."), which a date block does without.
    weekdayShort: say({ weekday: "short" }).replace(".", ""),
    dayOfMonth: part("day", { day: "numeric" }),
    // Taken from a whole date, where Slavic months stand in the genitive that follows a day.
    month: `${part("month", WHOLE)} ${part("year", WHOLE)}`,
    day: say({ day: "numeric", month: "long" }),
    // Ukrainian abbreviates "year" behind it, whose point would meet that of the sentence.
    date: say(WHOLE).replace(/\sр\.$/, ""),
    weekdayDay: say({ weekday: "long", day: "numeric", month: "long" }),
    time: wordTime(instant, locale, timeZone),
    zone: `${zoneName("longGeneric")} (${zoneName("short")})`,
    offset: hours * 60 + Math.sign(hours) * minutes,
  };
}
