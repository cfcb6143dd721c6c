import { msg } from "@lit/localize";
import { type LitElement, nothing } from "lit";
import type { Session } from "../../worker/contract/series-answer.ts";
import { FUTURE, type ViewContext } from "../views/context.ts";
import type { SignUpHost } from "./signup-controller.ts";

type FormChunk = typeof import("../sign-up.ts") & { connect?(lend: { msg: typeof msg }): void };
type SignUp = ReturnType<FormChunk["createSignUp"]>;

/** Fetches the form while the page is idle or at the first intent, and knows where it stands open. */
export class FormLoader {
  openAt: string | null = null;
  #host: SignUpHost;
  #signUp: SignUp | null = null;
  #loading: Promise<void> | null = null;
  #failed = false;

  constructor(host: SignUpHost) {
    this.#host = host;
  }

  /** False without a secure context, which the proof of work needs, and where the chunk has gone after a deploy. */
  get usable(): boolean {
    return Boolean(globalThis.crypto?.subtle) && !this.#failed;
  }

  /** Where the form stands in a list. Beneath a session that has gone it moves to the future dates. */
  placeIn(sessions: Session[]): string | null {
    if (this.openAt && !sessions.some(({ id }) => id === this.openAt)) this.openAt = FUTURE;
    return this.openAt;
  }

  /** Asks for the form once nothing else is to do. */
  preload(): void {
    if (!this.usable) return;
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => this.#load(), { timeout: 3000 });
    else setTimeout(() => this.#load(), 300);
  }

  /** Opens the form at a session, or shows the link to the hosted page where the form cannot be had. */
  async open(at: string): Promise<void> {
    await this.#load();
    if (!this.#signUp) return this.#focusOpener(at);
    this.openAt = at;
    await this.#signUp.begin(at);
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
    return this.#signUp?.render(context) ?? nothing;
  }

  // The later one serves where the session has no button any more.
  #focusOpener = (at: string | null) => this.#focus(`[id="open-${at}"], #open-${FUTURE}`, "nearest");

  /** By itself focus scrolls to the nearest edge: of a form opened at the foot of the window nothing would be seen. */
  async #focus(selector: string, block: ScrollLogicalPosition): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    // At once, whatever the host's `scroll-behavior` says: nobody asked for motion.
    target?.scrollIntoView({ block, behavior: "instant" });
  }

  #load(): Promise<void> {
    this.#loading ??= (async () => {
      try {
        const chunk: FormChunk = await import("../sign-up.ts");
        // The built chunk bundles neither Lit nor the messages' configuration: it borrows ours.
        chunk.connect?.({ msg });
        const root = (this.#host as LitElement).shadowRoot;
        root?.adoptedStyleSheets.push(chunk.styleSheet);
        this.#signUp = chunk.createSignUp(
          this.#host,
          (id) => this.#focus(`#${id}`, "start"),
          () => this.close(),
        );
      } catch {
        this.#failed = true;
        this.#host.requestUpdate();
      }
    })();
    return this.#loading;
  }
}
