import type { Criterion, Proof } from "./criterion.ts";
import { WORDS } from "./report-words.ts";

/** What became of a test, by its file and title as `keyOf` writes them. */
export type Results = ReadonlyMap<string, "passed" | "failed">;

/** Names one test. */
export const keyOf = ({ file, title }: Proof): string => `${file} > ${title}`;

/** A result as if every test had passed. */
export const allPassed = (criteria: Criterion[]): Results =>
  new Map(criteria.flatMap(({ proofs }) => proofs.map((proof) => [keyOf(proof), "passed" as const])));

/** The conformance report in one language, as Markdown. A test without a result counts as failed. */
export function renderReport(criteria: Criterion[], results: Results, lang: "de" | "en", version: string): string {
  const words = WORDS[lang];
  const verdict = ({ proofs, reason }: Criterion): string => {
    if (reason) return words.exempt;
    return proofs.every((proof) => results.get(keyOf(proof)) === "passed") ? words.passed : words.failed;
  };
  const rows = criteria.map((criterion) => {
    const grounds = criterion.reason?.[lang] ?? [...new Set(criterion.proofs.map(renderProof))].join("; ");
    return `| 9.${criterion.number} ${criterion[lang]} | ${criterion.level} | ${verdict(criterion)} | ${grounds} |`;
  });
  return [
    `# ${words.title}`,
    words.about(version),
    words.limits,
    `| ${words.columns.join(" | ")} |\n| --- | --- | --- | --- |\n${rows.join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

const renderProof = ({ file, title }: Proof): string =>
  `\`${file.replace(/^.*\/|\.browser\.test\.ts$/g, "")}\`: ${title.replaceAll(/%s/g, "…")}`;

/** The paragraph for the statement of the page that embeds the element. */
export function renderStatement(criteria: Criterion[], results: Results, lang: "de" | "en", version: string): string {
  const failed = criteria.filter(({ proofs }) => proofs.some((proof) => results.get(keyOf(proof)) !== "passed"));
  const { statement } = WORDS[lang];
  const known = failed.length
    ? statement.known(failed.map((criterion) => `${criterion.number} ${criterion[lang]}`))
    : statement.none;
  return `${[`# ${statement.title}`, ...statement.lead, "---", ...statement.text(version), known, statement.contact].join("\n\n")}\n`;
}
