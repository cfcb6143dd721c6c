import { nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import { FUTURE, type ViewContext } from "../views/context.ts";
import { LazyPart } from "./lazy-part.ts";
import type { PartHost } from "./part-host.ts";
import type { SignUpController } from "./signup-controller.ts";

/** Where the form stands open in a list, and how it gets there: at the first sign of intent, or while the page is idle. */
export class FormPlace {
  openAt: string | null = null;
  readonly part: LazyPart<SignUpController>;
  #host: PartHost;

  constructor(host: PartHost) {
    this.#host = host;
    this.part = new LazyPart(host, "form");
  }

  /** False without a secure context, which the proof of work needs, and where the chunk has gone after a deploy. */
  get usable(): boolean {
    return Boolean(globalThis.crypto?.subtle) && !this.part.failed;
  }

  /** Where the form stands in a list. Beneath a session that has gone it moves to the future dates. */
  placeIn(sessions: Session[]): string | null {
    if (this.openAt && !sessions.some(({ id }) => id === this.openAt)) this.openAt = FUTURE;
    return this.openAt;
  }

  /** Asks for the form once nothing else is to do. */
  preload(): void {
    if (!this.usable) return;
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => this.part.load(), { timeout: 3000 });
    else setTimeout(() => this.part.load(), 300);
  }

  /** Opens the form at a session, or shows the link to the hosted page where the form cannot be had. */
  async open(at: string, quietly?: boolean): Promise<void> {
    const signUp = await this.part.load();
    if (!signUp) return quietly ? undefined : this.#focusOpener(at);
    this.openAt = at;
    await signUp.begin(at, quietly);
  }

  /** Closes the form and gives the focus back to what opened it. */
  async close(): Promise<void> {
    const at = this.openAt;
    this.openAt = null;
    this.#host.requestUpdate();
    await this.#focusOpener(at);
  }

  /** The open form or its success, for the place where it stands. */
  render(context: ViewContext): unknown {
    return this.part.it?.render(context) ?? nothing;
  }

  // The later one serves where the session has no button any more.
  #focusOpener = (at: string | null) => this.#host.focusOn(`[id="open-${at}"], #open-${FUTURE}`, "nearest");
}
