import type { Locale } from "../worker/contract/locales.ts";

/** Dates and times of a series in words, in its own time zone whatever the clock of the visitor says. */
export interface DateWords {
  /** The parts of the date block; `point` is the ordinal point of languages that have one. */
  block(iso: string, weekday: "long" | "short"): { weekday: string; day: string; point: string; month: string };
  /** "10. Dezember" */
  day(iso: string): string;
  /** "10. Dezember 2026" */
  date(iso: string): string;
  /** "Donnerstag, 10. Dezember" */
  weekday(iso: string): string;
  /** "10:00" */
  time(iso: string): string;
  /** "Mitteleuropäische Zeit (MEZ)" */
  zone(iso: string): string;
  sameDay(a: string, b: string): boolean;
  /** "Anna, Ben und Cem" */
  list(items: string[]): string;
}

/** English without a region would put the month first, our readers are in Europe; digits are Latin in all languages. */
const REGIONAL: Partial<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is expensive to make and needed again for each date of a list. */
function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const found = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, found);
  return found;
}

const WHOLE: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };

/** Asked anew each time: whoever travels takes the page along. */
const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The words of one language and one time zone; by default the visitor's own. */
export function createDateWords(locale: Locale, timeZone = ownZone()): DateWords {
  const tag = REGIONAL[locale] ?? locale;
  const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
    formatOf(tag, { timeZone, ...options }).format(new Date(iso));
  const part = (iso: string, type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions) =>
    formatOf(tag, { timeZone, ...options })
      .formatToParts(new Date(iso))
      .find((found) => found.type === type)?.value ?? "";
  // Ukrainian abbreviates "year" behind it, whose point would meet that of the sentence.
  const date = (iso: string) => format(iso, WHOLE).replace(/\sр\.$/, "");

  return {
    block: (iso, weekday) => ({
      // Intl abbreviates German weekdays with a point ("Do."), which a date block does without.
      weekday: format(iso, { weekday }).replace(".", ""),
      day: part(iso, "day", { day: "numeric" }),
      // Of our languages only German, plain or easy, writes the day as an ordinal ("10.").
      point: locale.startsWith("de") ? "." : "",
      // Taken from a whole date, where Slavic months stand in the genitive that follows a day.
      month: `${part(iso, "month", WHOLE)} ${part(iso, "year", WHOLE)}`,
    }),
    day: (iso) => format(iso, { day: "numeric", month: "long" }),
    date,
    weekday: (iso) => format(iso, { weekday: "long", day: "numeric", month: "long" }),
    time: (iso) => format(iso, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).replace(/^0(?=\d)/, ""),
    zone: (iso) => {
      const [long, short] = (["longGeneric", "short"] as const).map((timeZoneName) =>
        part(iso, "timeZoneName", { timeZoneName }),
      );
      return `${long} (${short})`;
    },
    sameDay: (a, b) => date(a) === date(b),
    list: (items) => new Intl.ListFormat(tag).format(items),
  };
}
