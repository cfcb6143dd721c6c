import type { InstantWords } from "../worker/contract/instant-words.ts";
import { type Locale, tagOf } from "../worker/contract/locales.ts";

/** Says an instant, UTC in ISO 8601. The words of the series' clocks come with the answer. */
export type DateWords = (instant: string) => InstantWords;

/** What is said of an instant on the visitor's own clock. */
export type OwnWords = Pick<InstantWords, "day" | "dayOfMonth" | "weekdayDay" | "time">;

/** Says an instant by the visitor's clock, wherever that stands by now: whoever travels takes the page along. */
export function wordOwn(instant: string, locale: Locale): OwnWords {
  const date = new Date(instant);
  const say = (options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(locale), { day: "numeric", month: "long", ...options }).format(date);
  // A browser's first use of Intl takes longer than drawing the list: it is left to days, which are seldom asked for. A
  // time is written alike in all our languages.
  return {
    time: `${date.getHours()}:${`${date.getMinutes()}`.padStart(2, "0")}`,
    dayOfMonth: `${date.getDate()}`,
    get day() {
      return say();
    },
    get weekdayDay() {
      return say({ weekday: "long" });
    },
  };
}
