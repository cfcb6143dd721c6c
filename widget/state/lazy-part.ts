import { msg } from "@lit/localize";
import { loadChunk } from "../chunks.ts";
import { plural } from "../localization.ts";
import type { PartHost } from "./part-host.ts";

/** What every chunk hands out: its style sheet, how to make the part, and in the built script a hand for what it borrows. */
interface Chunk<T> {
  styleSheet: CSSStyleSheet;
  create(host: PartHost): T;
  connect?(lend: { msg: typeof msg; plural: typeof plural }): void;
}

/** A part of the element that is fetched when it is first wanted, once. */
export class LazyPart<T> {
  /** The part once it is here. */
  it: T | null = null;
  /** True where the chunk has gone after a deploy. */
  failed = false;
  #host: PartHost;
  #name: string;
  #loading: Promise<T | null> | null = null;

  constructor(host: PartHost, name: string) {
    this.#host = host;
    this.#name = name;
  }

  /** Whether somebody asked for it. */
  get wanted(): boolean {
    return this.#loading !== null;
  }

  /** Answers the part, or null where it cannot be had. */
  load(): Promise<T | null> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<T | null> {
    try {
      const [chunk] = await Promise.all([loadChunk<Chunk<T>>(this.#name), this.#host.loadRest()]);
      // A built chunk bundles neither Lit nor the messages' configuration: it borrows ours.
      chunk.connect?.({ msg, plural });
      this.#host.root.adoptedStyleSheets.push(chunk.styleSheet);
      this.it = chunk.create(this.#host);
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
    return this.it;
  }
}
