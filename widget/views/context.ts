import type { Locale } from "../../worker/contract/locales.ts";
import type { SeriesAnswer, Session } from "../../worker/contract/series-answer.ts";
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
  answer: SeriesAnswer;
  locale: Locale;
  view: View;
  dates: DateWords;
  /** The dates in the visitor's own zone. */
  ownDates: DateWords;
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
  /** The date block of a session. */
  date(iso: string, weekday: "long" | "short"): unknown;
  /** A heading `below` levels under the series title. */
  heading(below: number, name: string, content: unknown, id?: string): unknown;
}
