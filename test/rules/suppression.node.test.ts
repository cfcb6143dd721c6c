import { describe, expect, it } from "vitest";
import {
  hideCells,
  hideSmall,
  nameCells,
  type Shown,
  SMALLEST_GROUP,
  thinCourse,
} from "../../worker/rules/suppression.ts";

/** Every row of so many cells, each from nought to a largest value. */
function listRows(cells: number, largest: number): number[][] {
  if (cells === 0) return [[]];
  return listRows(cells - 1, largest).flatMap((row) =>
    Array.from({ length: largest + 1 }, (_, value) => [...row, value]),
  );
}
const sum = (row: number[]) => row.reduce((total, value) => total + value, 0);

/**
 * What somebody who knows the rule, the total and everything that is shown can work out: for each published picture, the
 * values that a hidden cell can have had.
 */
function solve(rows: number[][], publish: (row: number[]) => Shown[]) {
  const pictures = new Map<string, Set<number>[]>();
  for (const row of rows) {
    const key = JSON.stringify([publish(row), sum(row)]);
    const possible = pictures.get(key) ?? row.map(() => new Set<number>());
    for (const [index, value] of row.entries()) possible[index]?.add(value);
    pictures.set(key, possible);
  }
  return pictures;
}

describe("the cells of a table", () => {
  it.each([
    { cells: 2, largest: 16 },
    { cells: 3, largest: 13 },
    { cells: 4, largest: 13 },
    { cells: 5, largest: 8 },
  ])(
    "of $cells are hidden so that none can be computed from total, shown cells and rule (O-07)",
    ({ cells, largest }) => {
      // Totals that larger values than the listed ones could also make are left out: their pictures are incomplete.
      const rows = listRows(cells, largest).filter((row) => sum(row) <= largest);
      const told: string[] = [];
      let hiddenCells = 0;
      for (const [key, possible] of solve(rows, hideCells)) {
        const [shown, total] = JSON.parse(key) as [Shown[], number];
        if (total < SMALLEST_GROUP) continue; // such a total is hidden itself
        for (const [index, value] of shown.entries()) {
          if (value !== null) continue;
          hiddenCells++;
          if ((possible[index]?.size ?? 0) < 2) told.push(`${key} tells cell ${index}`);
        }
      }
      expect(told).toEqual([]);
      expect(hiddenCells).toBeGreaterThan(3);
    },
  );

  it("show no cell under five, and hide none where there is no small one", () => {
    for (const row of listRows(4, 8)) {
      const shown = hideCells(row);
      for (const value of shown) expect(value ?? SMALLEST_GROUP).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      if (row.every((value) => value >= SMALLEST_GROUP)) expect(shown).toEqual(row);
    }
    expect(hideCells([])).toEqual([]);
    expect([0, 4, 5].map(hideSmall)).toEqual([null, null, 5]);
  });

  it("hide a second one beside a single small one, and two small ones alone", () => {
    expect(hideCells([7, 12, 3, 9])).toEqual([7, null, null, 9]);
    expect(hideCells([7, 12, 3, 2])).toEqual([7, 12, null, null]);
    expect(hideCells([1, 0, 30])).toEqual([null, null, null]);
  });
});

describe("cells that are named only where they are not small", () => {
  it("let nobody compute how many are in another one, though they and the total are told", () => {
    // Three sites and who came from none; a site that nobody came from is not there at all.
    const rows = listRows(4, 13).filter((row) => sum(row) <= 13);
    const publish = (row: number[]) => {
      const sites = row.slice(0, 3);
      return nameCells(sites, row[3] ?? 0).map((named, index) => (named ? (sites[index] ?? null) : null));
    };
    const told: string[] = [];
    let others = 0;
    for (const [key, possible] of solve(rows, publish)) {
      const [shown, total] = JSON.parse(key) as [Shown[], number];
      const rest = total - sum(shown.map((value) => value ?? 0));
      if (rest === 0 || total < SMALLEST_GROUP) continue;
      others++;
      if (rest < SMALLEST_GROUP) told.push(`${key} tells a small rest`);
      for (const [index, value] of [...shown, null].entries())
        if (value === null && (possible[index]?.size ?? 0) < 2) told.push(`${key} tells cell ${index}`);
    }
    expect(told).toEqual([]);
    expect(others).toBeGreaterThan(20);
  });
});

describe("the course of sign-ups", () => {
  const course = (steps: number[]) => {
    let people = 0;
    const days = [0, ...steps].map((step, index) => {
      people += step;
      return { day: `2026-11-0${index + 1}`, people };
    });
    return thinCourse(days);
  };

  it("has steps of five or more only, begins at nought and ends with the total", () => {
    for (const steps of listRows(5, 6)) {
      const points = course(steps);
      if (sum(steps) < SMALLEST_GROUP) {
        expect(points).toEqual([]);
        continue;
      }
      expect(points[0]).toEqual({ day: "2026-11-01", people: 0 });
      expect(points.at(-1)).toEqual({ day: "2026-11-06", people: sum(steps) });
      for (const [index, point] of points.slice(1).entries())
        expect(point.people - (points[index]?.people ?? 0)).toBeGreaterThanOrEqual(SMALLEST_GROUP);
    }
  });

  it("lets nobody compute what a day between two points brought, not even by the rule", () => {
    const pictures = new Map<string, { points: string[]; steps: Set<number>[] }>();
    for (const steps of listRows(5, 7).filter((row) => sum(row) <= 14)) {
      const points = course(steps);
      if (points.length === 0) continue;
      const key = JSON.stringify(points);
      const seen = pictures.get(key) ?? { points: points.map(({ day }) => day), steps: steps.map(() => new Set()) };
      for (const [index, step] of steps.entries()) seen.steps[index]?.add(step);
      pictures.set(key, seen);
    }
    const told: string[] = [];
    for (const [key, { points, steps }] of pictures) {
      for (const [index, possible] of steps.entries()) {
        const [before, after] = [`2026-11-0${index + 1}`, `2026-11-0${index + 2}`];
        const isOwnStep = points.includes(before) && points.includes(after);
        if (!isOwnStep && possible.size < 2) told.push(`${key} tells ${after}: ${[...possible]}`);
      }
    }
    expect(told).toEqual([]);
    expect(pictures.size).toBeGreaterThan(50);
  });
});
