import { nothing } from "lit/html.js";

/** The parts up to the end of the next session. Each is the first of its kind and takes long: they are drawn one by one. */
const STAGE = 7;

/** Draws a list part by part, some in each task: a slow device can answer its user in between. */
export class Pace {
  #allowed = 1;
  #left = 0;

  /** Stands at the beginning of each drawing. */
  begin(): void {
    this.#left = this.#allowed;
  }

  /** Draws a part of the list, or nothing while its turn has not come. */
  turn = (draw: () => unknown): unknown => (this.#left-- > 0 ? draw() : nothing);

  /** Whether what is drawn by now can be shown: the next session, or all there is. */
  get enough(): boolean {
    return this.#left >= 0 || this.#allowed >= STAGE;
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
