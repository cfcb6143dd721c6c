import { nothing } from "lit/html.js";

/** Draws a list part by part, twice as many parts in each task: a slow device can answer its user in between. */
export class Pace {
  // The first task draws what is seen first: the title and the next session.
  #allowed = 2;
  #left = 0;

  /** Stands at the beginning of each drawing. */
  begin(): void {
    this.#left = this.#allowed;
  }

  /** Draws a part of the list, or nothing while its turn has not come. */
  turn = (draw: () => unknown): unknown => (this.#left-- > 0 ? draw() : nothing);

  /** Draws again and again until no part is missing; the first time not in the task that read the answer. */
  async finish(redraw: () => Promise<unknown>): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      await redraw();
      if (this.#left >= 0) return;
      this.#allowed *= 2;
    }
  }
}
