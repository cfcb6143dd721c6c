import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CRITERIA } from "./criteria.ts";
import { allPassed, renderReport, renderStatement } from "./render.ts";
import { readResults } from "./results.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(root + file, "utf8").replaceAll("\r\n", "\n");

/** Criteria that meet a list with a form: each needs a test. */
const MEETING_US =
  "1.1.1 1.3.1 1.3.2 1.3.4 1.3.5 1.4.1 1.4.3 1.4.4 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.2.1 2.4.3 2.4.4 2.4.6 2.4.7 2.4.11 2.5.2 2.5.3 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";

const proofs = CRITERIA.flatMap((criterion) => criterion.proofs);

describe("the conformance report", () => {
  it("names the 55 criteria of WCAG 2.2 AA and the one that EN 301 549 still has, each once", () => {
    const numbers = CRITERIA.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(56);
    expect(numbers).toHaveLength(56);
  });

  it("names only tests that exist", () => {
    const missing = proofs.filter(
      ({ file, title }) => !existsSync(root + file) || !read(file).includes(JSON.stringify(title)),
    );
    expect(missing).toEqual([]);
  });

  it("has a test for each criterion that meets a list with a form (A-02)", () => {
    const tested = new Set(CRITERIA.filter((criterion) => criterion.proofs.length).map(({ number }) => number));
    expect(MEETING_US.split(" ").filter((number) => !tested.has(number))).toEqual([]);
  });

  it("has a test or a reason for each criterion, never both", () => {
    expect(CRITERIA.filter((criterion) => Boolean(criterion.reason) === criterion.proofs.length > 0)).toEqual([]);
  });

  it("is committed as the tests would write it", () => {
    const { version } = JSON.parse(read("package.json"));
    const results = allPassed(CRITERIA);
    for (const lang of ["de", "en"] as const) {
      expect(read(`widget/accessibility/report.${lang}.md`)).toBe(renderReport(CRITERIA, results, lang, version));
      expect(read(`widget/accessibility/statement.${lang}.md`)).toBe(renderStatement(CRITERIA, results, lang, version));
    }
  });

  it("says where a test failed, or one of its cases, or none ran", () => {
    const [{ file, title }] = proofs.filter((proof) => proof.title.includes("%s")) as [(typeof proofs)[number]];
    const run = (...statuses: string[]) =>
      readResults(CRITERIA, {
        testResults: [
          {
            name: root + file,
            assertionResults: statuses.map((status) => ({ title: title.replaceAll("%s", "list"), status })),
          },
        ],
      }).get(`${file} > ${title}`);
    expect([run("passed"), run("passed", "failed"), run()]).toEqual(["passed", "failed", "failed"]);
    expect(renderReport(CRITERIA, new Map(), "en", "1")).toContain("| failed |");
    expect(renderStatement(CRITERIA, new Map(), "en", "1")).toContain("Known faults concern the criteria 1.1.1");
  });
});
