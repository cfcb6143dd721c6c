import type { Session } from "../../worker/contract/series-answer.ts";
import type { View } from "../attributes.ts";
import { archiveView } from "../views/archive.ts";
import { PAST, type ViewContext } from "../views/context.ts";
import { detailsView } from "../views/details.ts";
import { Archive } from "./archive.ts";
import { JsonLd } from "./json-ld.ts";
import type { PartHost } from "./part-host.ts";

/** The beginning of fragments that open a session; the session's id follows. */
const FRAGMENT = "#ode-";

/** What the element's first paint knows of this part. */
export type Extras = Pick<ExtrasController, "isOpen" | "toggle" | "begin" | "leave" | "details" | "past">;

/** What stands open beside the list: details of sessions, their calendars, the archive. */
export class ExtrasController {
  readonly host: PartHost;
  readonly archive: Archive;
  /** The session whose address was copied last, and what came of it. */
  copied?: { id: string; told(): string };
  #open = new Set<string>();
  #followed = "";
  #jsonLd: JsonLd;

  constructor(host: PartHost) {
    this.host = host;
    this.archive = new Archive(host);
    this.#jsonLd = new JsonLd(host);
  }

  isOpen(at: string): boolean {
    return this.#open.has(at);
  }

  /** Opens or closes a session or the archive. */
  toggle(at: string): void {
    if (!this.#open.delete(at)) this.#open.add(at);
    this.host.requestUpdate();
  }

  /** Starts what the attributes ask for: the archive by itself, the description for search engines, a shared session. */
  begin(view: View): void {
    if (view === PAST && !this.isOpen(PAST)) this.toggle(PAST);
    this.#jsonLd.follow();
    addEventListener("hashchange", this.#follow);
    if (location.hash !== this.#followed) this.#follow();
  }

  /** Takes back what was done outside of the element. */
  leave(): void {
    this.#jsonLd.remove();
    removeEventListener("hashchange", this.#follow);
  }

  /** Opens the session that the fragment of the page names, where the host shares its address; one that is over, in the archive. */
  #follow = async (): Promise<void> => {
    this.#followed = location.hash;
    if (!this.host.share || !this.#followed.startsWith(FRAGMENT)) return;
    const id = this.#followed.slice(FRAGMENT.length);
    const key = CSS.escape(id);
    const has = (selector: string) => this.host.root.querySelector(selector);
    const at = has(`#more-${key}`) ? id : has(".past") && PAST;
    if (!at) return;
    if (!this.isOpen(at)) this.toggle(at);
    if (at !== id) await this.archive.reach(id);
    await this.host.focusOn(`#more-${key}, #past-${key}`, "center");
  };

  /** The details of a session, if they are open. On the stage much of them is said already. */
  details(session: Session, context: ViewContext, isStage?: boolean): unknown {
    return this.isOpen(session.id) ? detailsView(session, context, this, isStage) : null;
  }

  /** The archive, if it is open. */
  past(context: ViewContext): unknown {
    if (!this.isOpen(PAST)) return null;
    this.archive.start();
    return archiveView(this.archive, context);
  }

  /** The address that people pass on: the host's page where its webmaster wants that, else the hosted page. */
  addressOf({ id, url }: Session): string {
    return this.host.share ? location.href.replace(/#.*|$/, FRAGMENT + id) : url;
  }

  /** Copies the address of a session, or leaves it selected where the browser does not let us. */
  async copy(session: Session, words: { done(): string; failed(): string }): Promise<void> {
    // A second copy is to be heard as well.
    this.host.announce();
    let told = words.done;
    try {
      await navigator.clipboard.writeText(this.addressOf(session));
    } catch {
      (this.host.root.getElementById(`share-${session.id}`) as HTMLInputElement | null)?.select();
      told = words.failed;
    }
    this.copied = { id: session.id, told };
    this.host.announce(told);
  }
}
