import type { DatedSeriesAnswer } from "../../worker/contract/series-answer.ts";
import { type ApiOutcome, type ApiRefusal, request } from "../api-client.ts";

/** Loads the list and remembers how that went. A new request cancels the one before. */
export class SessionsController {
  answer: DatedSeriesAnswer | null = null;
  refusal: ApiRefusal | null = null;
  #abort: AbortController | null = null;

  /**
   * Fetches the list and keeps it once `prepare` is through with it, so that texts of the series and messages of the
   * widget appear in one language at one moment.
   *
   * @returns true where it arrived, false where it failed or a newer request took over
   */
  async load(url: string, series: string, prepare: (answer: DatedSeriesAnswer) => unknown): Promise<boolean> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    // Default credentials mode, so that a `<link rel="preload">` of the host matches.
    const ask = (cache: RequestCache): Promise<ApiOutcome<DatedSeriesAnswer>> =>
      request(url, { signal: abort.signal, cache });
    let outcome = await ask("default");
    // While the API is down, the last good list is better than none: the browser may still hold one that is stale.
    if (!outcome.ok && outcome.code !== "unknown-series") outcome = await ask("force-cache");
    // Something else lies where a page said that its copy is, or another series.
    if (outcome.ok && !(outcome.value?.dates && outcome.value.sessions && outcome.value.series?.slug === series))
      outcome = { ok: false, code: "network" };
    if (outcome.ok) await prepare(outcome.value);
    if (abort.signal.aborted) return false;
    if (outcome.ok) {
      this.answer = outcome.value;
      this.refusal = null;
      return true;
    }
    // A list that was there stays: what somebody is typing beneath a session must not vanish with a failed refresh.
    if (this.answer?.series.slug !== series) this.answer = null;
    this.refusal = outcome;
    return false;
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#abort?.abort();
  }
}
