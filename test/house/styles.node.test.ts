import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sheets = globSync("worker/routes/pages/styles/*.css", { cwd: root });

/** Properties and values that mean a side of the screen, where the page may run the other way (I-09). */
const PHYSICAL = [
  /(?<![\w-])(?:left|right)\s*:/,
  /(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  // Four values, of which the second and the fourth differ.
  /(?:margin|padding|inset|border-width)\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\1\s*;)[^\s;]+\s*;/,
];

const listPhysical = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .filter((line) => PHYSICAL.some((pattern) => pattern.test(line)));

describe("the styles of hosted pages", () => {
  it("name sides by the direction of the words", () => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(listPhysical(readFileSync(root + sheet, "utf8")), sheet).toEqual([]);
  });

  it("would be found out", () => {
    const wrong = ["margin-left: 1rem;", "text-align: right;", "  left: 0;", "padding: 0 1rem 0 2rem;"];
    expect(listPhysical(wrong.join("\n"))).toEqual(wrong);
    expect(listPhysical("margin-inline-start: 1rem;\npadding: 0 1rem 0 1rem;\ntext-align: start;")).toEqual([]);
  });
});
