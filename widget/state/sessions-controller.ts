import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import type { ApiClient, ApiRefusal } from "../api-client.ts";

/** Loads the list and remembers how that went. A new request cancels the one before. */
export class SessionsController implements ReactiveController {
  answer: SeriesAnswer | null = null;
  refusal: ApiRefusal | null = null;
  #host: ReactiveControllerHost;
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Fetches the list and shows it once `ready` is; true where it arrived, false where it failed or a newer request took over. */
  async load(client: ApiClient, series: string, locale: string, ready: unknown): Promise<boolean> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    // Texts of the series and messages of the widget appear in one language at one moment.
    const [outcome] = await Promise.all([client.getSeries(series, locale, abort.signal), ready]);
    if (abort.signal.aborted) return false;
    if (outcome.ok) {
      this.answer = outcome.value;
      this.refusal = null;
    } else {
      // A list that was there stays: what somebody is typing beneath a session must not vanish with a failed refresh.
      if (this.answer?.series.slug !== series) this.answer = null;
      this.refusal = outcome;
    }
    this.#host.requestUpdate();
    return outcome.ok;
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }
}
