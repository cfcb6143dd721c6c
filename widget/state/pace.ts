import { nothing } from "lit/html.js";

/** Draws a list part by part, some in each task: a slow device can answer its user in between. */
export class Pace {
  #allowed = 1;
  #left = 0;
  #shown = false;

  /** Stands at the beginning of each drawing. */
  begin(): void {
    this.#left = this.#allowed;
    this.#shown = false;
  }

  /** Draws a part of the list, or nothing while its turn has not come. One that `shows` ends the wait for what comes first. */
  turn = (draw: () => unknown, shows = false): unknown => {
    if (this.#left-- <= 0) return nothing;
    this.#shown ||= shows;
    return draw();
  };

  /** Whether what is drawn by now can be shown: up to a part that shows, or all there is. */
  get enough(): boolean {
    return this.#shown || this.#left >= 0;
  }

  /** Draws again and again until no part is missing; the first time not in the task that read the answer. */
  async finish(redraw: () => Promise<unknown>): Promise<void> {
    do {
      await new Promise((resolve) => setTimeout(resolve));
      await redraw();
      this.#allowed += 1 + (this.#allowed >> 3);
    } while (this.#left < 0);
    // What stood whole once is drawn whole from now on, whatever is added.
    this.#allowed = Infinity;
  }
}
