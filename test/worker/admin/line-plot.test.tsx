/** @jsxImportSource hono/jsx */
import { describe, expect, it } from "vitest";
import { inLocale } from "../../../worker/localization.ts";
import { BarPlot } from "../../../worker/routes/admin/figures/bar-plot.tsx";
import { layOutLine, NARROW, WIDE } from "../../../worker/routes/admin/figures/line-layout.ts";
import { LinePlot } from "../../../worker/routes/admin/figures/line-plot.tsx";
import { listTicks, measureWords, thinLabels, thinWords } from "../../../worker/routes/admin/figures/plot-geometry.ts";

/** A course of so many days from the first of a month on. */
const course = (counts: number[], from = "2026-11-28") =>
  counts.map((people, index) => ({
    day: new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
    people,
  }));

describe("ticks", () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [48, [0, 20, 40, 60]],
    [75, [0, 25, 50, 75]],
    [10_000, [0, 5000, 10_000]],
  ])("up to %d are round", (largest, ticks) => expect(listTicks(largest, 3)).toEqual(ticks));

  it("are whole, few and reach the largest, whatever it is", () => {
    for (let largest = 0; largest < 3000; largest++) {
      const ticks = listTicks(largest, 3);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
    }
  });
});

describe("labels", () => {
  it("never lie on one another and always name the last", () => {
    for (let count = 1; count < 400; count++) {
      const kept = thinLabels(count, 300, 36);
      expect(kept.at(-1)).toBe(count - 1);
      for (const [index, label] of kept.slice(1).entries())
        expect(((label - (kept[index] ?? 0)) / (count - 1)) * 300).toBeGreaterThanOrEqual(36 - 1e-9);
    }
    expect(thinLabels(0, 300, 36)).toEqual([]);
  });

  it("of marks are left out where they would lie on the one before", () => {
    const marks = [0, 50, 120].map((x) => ({ x, width: 100 }));
    expect(thinWords(marks).map(({ x }) => x)).toEqual([0, 120]);
  });
});

describe.each([
  ["wide", WIDE],
  ["narrow", NARROW],
] as const)("a %s line", (_, sheet) => {
  const cases: [string, number[], number | null][] = [
    ["of one point", [20], 75],
    ["of equal values", [5, 5, 5, 5], null],
    ["of nobody", [0, 0], 10],
    ["of ten thousand people", [0, 4000, 10_000], 12_000],
    ["over its seats", [0, 30], 20],
    ["far below its seats", [0, 3], 500],
    ["of a year", Array.from({ length: 366 }, (_, day) => day * 2), null],
  ];
  it.each(cases)("%s stays on its sheet, its days and numbers apart", (_, counts, capacity) => {
    const marks = [{ day: "2026-11-29", words: "Nachricht an den Verteiler" }];
    const layout = layOutLine({ points: course(counts), capacity, marks }, sheet);
    for (const { x, y } of layout.dots) {
      expect(x).toBeGreaterThanOrEqual(layout.left);
      expect(x).toBeLessThanOrEqual(layout.right);
      expect(y).toBeGreaterThanOrEqual(layout.top - 0.1);
      expect(y).toBeLessThanOrEqual(layout.bottom);
    }
    const apart = (places: number[], gap: number) => {
      const sorted = [...places].sort((one, other) => one - other);
      for (const [index, place] of sorted.slice(1).entries())
        expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(gap);
    };
    apart(
      layout.days.map(({ x }) => x),
      sheet.size * 2,
    );
    apart(
      layout.rows.map(({ y }) => y),
      sheet.size,
    );
    apart(
      layout.days.filter(({ startsMonth }) => startsMonth).map(({ x }) => x),
      sheet.size * 8,
    );
    for (const { x, words, toStart } of layout.marks) {
      const width = measureWords(words, sheet.size);
      expect(toStart ? x - width : x).toBeGreaterThanOrEqual(0);
      expect(toStart ? x : x + width).toBeLessThanOrEqual(sheet.width);
    }
    expect(layout.seats === null).toBe(capacity === null || capacity > Math.max(20, 4 * Math.max(...counts)));
    expect(JSON.stringify(layout)).not.toMatch(/null,null|NaN/);
  });
});

describe("drawn plots", () => {
  it("name each month once, and say what they tell", () => {
    const points = course(
      Array.from({ length: 12 }, (_, day) => day * 4),
      "2026-11-20",
    );
    const drawn = inLocale("de", () =>
      String(<LinePlot id="p" title="Anmeldungen" points={points} capacity={75} marks={[]} />),
    );
    expect(drawn.match(/>November 2026</g)).toHaveLength(2);
    expect(drawn).toContain("Von null am 20. November 2026 auf 44 bestätigte Anmeldungen am 1. Dezember 2026.");
    expect(drawn).not.toMatch(/NaN|style=/);
  });

  it("have no bar for what is hidden, and none over its room", () => {
    const drawn = inLocale("de", () =>
      String(
        <BarPlot
          id="b"
          title="Kenntnisse"
          finding="Keine."
          bars={[
            { label: "a", length: null },
            { label: "b", length: 0 },
            { label: "c", length: 10_000 },
          ]}
        />,
      ),
    );
    expect([...drawn.matchAll(/width="([^"]*)"/g)].map(([, width]) => width)).toEqual(["0", "0", "100"]);
    expect(drawn).toContain("verborgen");
    expect(drawn).toContain("10.000");
  });
});
