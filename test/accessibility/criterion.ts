/** A test that stands for a criterion: its file, and its exact title there. */
export interface Proof {
  file: string;
  title: string;
}

/** One criterion of WCAG 2.2, level A or AA. EN 301 549 has it as clause 9 and the same number. */
export interface Criterion {
  number: string;
  level: "A" | "AA";
  de: string;
  en: string;
  /** Tests that would fail where the widget broke the criterion. */
  proofs: Proof[];
  /** Why there is no test: the criterion meets nothing in the widget, or belongs to the host's page. */
  reason?: { de: string; en: string };
}

const folder = "test/widget/accessibility/";

/** Tests of one file, by their titles. */
export const tests =
  (name: string) =>
  (...titles: string[]): Proof[] =>
    titles.map((title) => ({ file: `${folder}${name}.browser.test.ts`, title }));

/** A criterion that tests stand for. */
export const proven = (number: string, level: "A" | "AA", de: string, en: string, ...proofs: Proof[][]): Criterion => ({
  number,
  level,
  de,
  en,
  proofs: proofs.flat(),
});

/** A criterion without a test, and why. */
export const exempt = (
  number: string,
  level: "A" | "AA",
  de: string,
  en: string,
  reason: { de: string; en: string },
): Criterion => ({ number, level, de, en, proofs: [], reason });
