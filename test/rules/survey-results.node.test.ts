import { describe, expect, it } from "vitest";
import { suppressRare } from "../../worker/rules/survey-results.ts";

describe("counts of a survey", () => {
  it.each([
    [
      [5, 7, 9],
      [5, 7, 9],
    ],
    // Alone it could be worked out from the sum: the rarest of the others hides with it.
    [
      [20, 4, 6],
      [20, null, null],
    ],
    [
      [20, 0, 3],
      [null, null, null],
    ],
    [
      [20, 9, 0, 3],
      [20, null, null, null],
    ],
    // What nobody chose tells of nobody.
    [
      [0, 12, 0],
      [0, 12, 0],
    ],
    [
      [4, 4, 12],
      [null, null, 12],
    ],
    [
      [1, 4],
      [null, null],
    ],
    [[], []],
  ])("%j are shown as %j", (counts, shown) => {
    expect(suppressRare(counts)).toEqual(shown);
  });

  it("hide two or more that stand for five people or more, or none, whatever was answered", () => {
    let tried = 0;
    for (let seed = 0; seed < 7 ** 4; seed++) {
      const counts = [0, 1, 2, 3].map((place) => [0, 1, 3, 4, 5, 6, 20][Math.floor(seed / 7 ** place) % 7] ?? 0);
      const total = counts.reduce((sum, count) => sum + count, 0);
      if (total < 5) continue;
      tried++;
      const shown = suppressRare(counts);
      const hidden = counts.filter((_, index) => shown[index] === null);
      for (const [index, count] of shown.entries()) expect([null, counts[index]]).toContain(count);
      if (hidden.length === 0) expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
      else {
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
      }
    }
    expect(tried).toBeGreaterThan(2000);
  });
});
