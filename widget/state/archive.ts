import type { Dates } from "../../worker/contract/instant-words.ts";
import type { PastAnswer, PastSession } from "../../worker/contract/past-answer.ts";
import { paths } from "../../worker/contract/paths.ts";
import type { PartHost } from "./part-host.ts";

/** The earlier sessions, fetched page by page; a search fetches all pages first, so that it misses none. */
export class Archive {
  items: PastSession[] = [];
  /** The words of their instants. */
  dates: Dates = {};
  /** Where the next page begins; null at the end, empty before the first page. */
  next: string | null = "";
  step: "idle" | "loading" | "failed" = "idle";
  /** The page that is under way; after a failure the step stays until it has come. */
  page?: Promise<void>;
  search = "";
  #host: PartHost;
  /** The address of the list, in its language. */
  #list = "";

  constructor(host: PartHost) {
    this.#host = host;
  }

  /** Fetches the first page, anew where it is another series since, or another language is spoken. */
  start(): void {
    const { series, spoken } = this.#host;
    if (!series) return;
    const list = `${paths.past(series)}?locale=${spoken}`;
    if (this.#list === list) return;
    this.#list = list;
    Object.assign(this, { items: [], dates: {}, next: "", step: "idle", page: undefined });
    // What somebody looks for is looked for in this list too.
    if (this.search) this.reach();
    else this.more();
  }

  /** Fetches one page. */
  async more(): Promise<void> {
    if (typeof this.next === "string") this.page ??= this.#fetch();
    await this.page;
  }

  /** Fetches pages until one has that session; without an id all of them. */
  async reach(id?: string): Promise<void> {
    this.start();
    while (typeof this.next === "string" && this.step !== "failed" && !this.items.some((item) => item.id === id))
      await this.more();
  }

  /** Fetches one page for whoever pressed the button. It may go with the last page: the focus moves on to what came. */
  async go(): Promise<void> {
    const from = this.items.length;
    await this.more();
    await this.#host.focusOn(`[id="past-${this.items[from]?.id}"]`, "nearest");
  }

  /** Takes the words to look for. */
  async look(text: string): Promise<void> {
    this.search = text;
    this.#host.requestUpdate();
    await this.reach();
  }

  /** The sessions in which each of the words occurs, in title, summary or speakers, whatever their case and accents. */
  get found(): PastSession[] {
    const words = fold(this.search).split(/\s+/);
    return this.items.filter(({ title, summary, speakers }) => {
      const people = speakers.flatMap(({ name, organisation }) => [name, organisation]);
      const text = fold([title, summary, ...people].join(" "));
      return words.every((word) => text.includes(word));
    });
  }

  async #fetch(): Promise<void> {
    if (this.step === "idle") this.step = "loading";
    this.#host.requestUpdate();
    const list = this.#list;
    const before = this.next ? `&before=${encodeURIComponent(this.next)}` : "";
    const outcome = await this.#host.ask<PastAnswer>(list + before);
    // Meanwhile it may be another list, which has asked for its own page.
    if (list !== this.#list) return;
    this.page = undefined;
    this.step = outcome.ok ? "idle" : "failed";
    if (outcome.ok) {
      this.items = [...this.items, ...outcome.value.items];
      Object.assign(this.dates, outcome.value.dates);
      this.next = outcome.value.next;
    }
    this.#host.requestUpdate();
  }
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
