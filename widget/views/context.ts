import type { InstantWords } from "../../worker/contract/instant-words.ts";
import type { Locale } from "../../worker/contract/locales.ts";
import type { DatedSeriesAnswer, Session } from "../../worker/contract/series-answer.ts";
import type { View } from "../attributes.ts";
import type { DateWords } from "../dates.ts";
import type { Extras } from "../state/extras-controller.ts";
import type { LazyPart } from "../state/lazy-part.ts";

/** Stands for "no session, only future dates" wherever a session id could stand. */
export const FUTURE = "future";
/** Stands for the archive wherever a session id could stand. */
export const PAST = "past";

/** What every view is given: the data, the words for dates, and what a visitor can do. */
export interface ViewContext {
  /** Its sessions are those of now. */
  answer: DatedSeriesAnswer;
  locale: Locale;
  view: View;
  /** ", " as the language writes it. */
  comma: string;
  /** An instant in words, on the clocks of the series. */
  dates: DateWords;
  images: boolean;
  /** Addresses that carry the language of this page where they are ours. */
  hostedUrl: string;
  /** The calendar of the series, for programs that subscribe. */
  feedUrl: string;
  pastUrl: string;
  privacyUrl: string;
  imprintUrl: string;
  /** `form`: sign up in place; `link`: on the hosted page; `none`: privacy or imprint address is missing (L-12). */
  offer: "form" | "link" | "none";
  /** Where the form stands open: a session id, FUTURE, or nowhere. */
  openAt: string | null;
  open(at: string): void;
  form(): unknown;
  /** Details, calendars and the archive. */
  extras: LazyPart<Extras>;
  /** Speakers and course of a session. */
  programme(session: Session): unknown;
  /** The date block of a session in a row. */
  date(instant: string, words: InstantWords): unknown;
  /** Draws a part of the list, or nothing while its turn has not come. One that `shows` ends the wait for what comes first. */
  turn(draw: () => unknown, shows?: boolean): unknown;
  /** "Anna, Ben und Cem" */
  names(items: string[]): string;
  /** A heading `below` levels under the series title. */
  heading(below: number, name: string, content: unknown, id?: string): unknown;
}
