import axe from "axe-core";
import { expect } from "vitest";
import type { EngineName, EnginePage } from "./engine.ts";

const engines: EngineName[] = ["chromium", "firefox", "webkit"];

/** Each page has its turn in one engine: pairwise is enough, as the states and languages are walked elsewhere. */
export const isTurn = (engine: EngineName, index: number) => engines[index % engines.length] === engine;

/** Expects axe to find nothing wrong within the tags of the page; the host's own faults are not ours. */
export async function expectAccessible(page: EnginePage): Promise<void> {
  const found = await page.run<string[]>(`${axe.source}
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => JSON.stringify(target)).filter((target) => target.includes("opendata-events"))
        .map((target) => id + " " + target));`);
  expect(found).toEqual([]);
}
