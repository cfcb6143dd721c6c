import type { Criterion } from "./criterion.ts";
import { keyOf, type Results } from "./render.ts";

/** What vitest's JSON reporter writes of each file, as far as we read it. */
export interface VitestReport {
  testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
}

/** A title as written, whose `%s` stand for whatever each case puts there. */
const toPattern = (title: string): RegExp => {
  const parts = title.split("%s").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
};

/** What became of each named test: passed where all of its cases did, and there was one. */
export function readResults(criteria: Criterion[], { testResults }: VitestReport): Results {
  const results = new Map<string, "passed" | "failed">();
  for (const proof of criteria.flatMap(({ proofs }) => proofs)) {
    const pattern = toPattern(proof.title);
    const cases = testResults
      .filter(({ name }) => name.replaceAll("\\", "/").endsWith(proof.file))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ title }) => pattern.test(title));
    const passed = cases.length > 0 && cases.every(({ status }) => status === "passed");
    results.set(keyOf(proof), passed ? "passed" : "failed");
  }
  return results;
}
