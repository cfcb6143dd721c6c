import { type Locale, SOURCE_LOCALE } from "../../worker/contract/locales.ts";
import type { DatedSeriesAnswer } from "../../worker/contract/series-answer.ts";
import { type ApiOutcome, type ApiRefusal, request } from "../api-client.ts";

/** Loads the list and remembers how that went. A new request cancels the one before. */
export class SessionsController {
  answer: DatedSeriesAnswer | null = null;
  refusal: ApiRefusal | null = null;
  /** The language that is spoken: of the list, or of the words in its place. */
  locale: Locale = SOURCE_LOCALE;
  #abort: AbortController | null = null;

  /**
   * Fetches the list and keeps it once `prepare` is through with it, so that texts of the series and messages of the
   * widget appear in one language at one moment.
   *
   * @param prepare fetches the messages for an answer in a language, or for the failure, and tells in which they are
   * @param cache how the browser may answer from what it holds
   * @returns true where it arrived, false where it failed, null where a newer request took over
   */
  async load(
    url: string,
    series: string,
    prepare: (told?: Locale) => Promise<Locale>,
    cache: RequestCache = "default",
  ): Promise<boolean | null> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    // Default credentials mode, so that a `<link rel="preload">` of the host matches.
    const ask = (cache: RequestCache): Promise<ApiOutcome<DatedSeriesAnswer>> =>
      request(url, { signal: abort.signal, cache });
    let outcome = await ask(cache);
    // While the API is down, the last good list is better than none: the browser may still hold one that is stale.
    if (!outcome.ok && outcome.code !== "unknown-series") outcome = await ask("force-cache");
    // Something else may lie where a page said that its copy is.
    if (outcome.ok && !isListOf(outcome.value, series)) outcome = { ok: false, code: "network" };
    const locale = await prepare(outcome.ok ? outcome.value.series.locale : undefined);
    if (abort.signal.aborted) return null;
    // A list that was there stays, as it was told: what somebody is typing in it must not vanish with a failed refresh.
    if (outcome.ok || this.answer?.series.slug !== series) {
      this.answer = outcome.ok ? outcome.value : null;
      this.locale = locale;
    }
    this.refusal = outcome.ok ? null : outcome;
    return outcome.ok;
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#abort?.abort();
  }
}

/** Whether a readable answer is the list of this series, with all that is drawn of it. */
const isListOf = (value: Partial<DatedSeriesAnswer> | null, slug: string) =>
  value?.series?.slug === slug &&
  value.wishes &&
  value.consents &&
  value.questions &&
  value.sessions?.every(({ startsAt, endsAt }) => value.dates?.[startsAt] && value.dates[endsAt]);
