import type { InstantWords } from "../worker/contract/instant-words.ts";
import type { Locale } from "../worker/contract/locales.ts";

/** Says an instant, UTC in ISO 8601. The words of the series' clocks come with the answer. */
export type DateWords = (instant: string) => InstantWords;

/** What is said of an instant on the visitor's own clock. */
export type OwnWords = Pick<InstantWords, "day" | "weekdayDay" | "time">;

/** English without a region would put the month first, our readers are in Europe; digits are Latin in all languages. */
const REGIONAL: Partial<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

const said: Record<string, OwnWords> = {};

/** Says an instant by the visitor's clock, wherever that stands by now: whoever travels takes the page along. */
export function wordOwn(instant: string, locale: Locale): OwnWords {
  const key = [instant, locale, new Date(instant).getTimezoneOffset()].join();
  said[key] ??= word(instant, locale);
  return said[key];
}

function word(instant: string, locale: Locale): OwnWords {
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(REGIONAL[locale] ?? locale, options).format(new Date(instant));
  const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "long" };
  return {
    day: say(day),
    weekdayDay: say({ weekday: "long", ...day }),
    time: say({ hour: "numeric", minute: "2-digit", hourCycle: "h23" }).replace(/^0(?=\d)/, ""),
  };
}
