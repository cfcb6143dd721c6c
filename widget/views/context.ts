import type { Locale } from "../../worker/contract/locales.ts";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import type { DateWords } from "../dates.ts";

/** Stands for "no session, only future dates" wherever a session id could stand. */
export const FUTURE = "future";

/** What every view is given: the data, the words for dates, and what a visitor can do. */
export interface ViewContext {
  answer: SeriesAnswer;
  locale: Locale;
  dates: DateWords;
  images: boolean;
  /** Addresses that carry the language of this page where they are ours. */
  hostedUrl: string;
  privacyUrl: string;
  imprintUrl: string;
  /** `form`: sign up in place; `link`: on the hosted page; `none`: privacy or imprint address is missing (L-12). */
  offer: "form" | "link" | "none";
  /** Where the form stands open: a session id, FUTURE, or nowhere. */
  openAt: string | null;
  open(at: string): void;
  form(): unknown;
  /** A heading `below` levels under the series title. */
  heading(below: number, name: string, content: unknown, id?: string): unknown;
}
