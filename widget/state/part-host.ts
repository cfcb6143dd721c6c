import type { Locale } from "../../worker/contract/locales.ts";
import type { ApiOutcome } from "../api-client.ts";
import type { OdeEventMap } from "../events.ts";

/** The element as its lazily fetched parts see it. */
export interface PartHost extends HTMLElement {
  readonly root: ShadowRoot;
  readonly apiBase: string;
  readonly series: string | null;
  readonly share: boolean;
  readonly jsonLd: boolean;
  /** The language that is spoken now. */
  readonly spoken: Locale;
  updateComplete: Promise<void> | null;
  requestUpdate(): void;
  /** Asks the API, without cookies; with a body it is a POST. The path begins with a slash. */
  ask<T>(path: string, body?: object): Promise<ApiOutcome<T>>;
  /** Says something to screen readers through the one live region, worded in the language that is spoken; or nothing. */
  announce(say?: () => string): void;
  emit<K extends keyof OdeEventMap>(type: K, detail: OdeEventMap[K]): void;
  /** Fetches the list again. */
  reload(): Promise<void>;
  /** Fetches the messages that only the parts need. */
  loadRest(): Promise<unknown>;
  /** Gives the focus to what matches, and brings it to that edge of the window. */
  focusOn(selector: string, block: ScrollLogicalPosition): Promise<void>;
  /** Closes the form and gives the focus back to what opened it. */
  closeForm(): Promise<void>;
}
