type Values = Record<string, string>;

/** Rows that stand empty below those that are filled, to add to them without any script. */
const SPARE = 2;

/** The numbers of the rows of a kind that were sent, `options.3.label` among them, in their order. */
export const listRows = (values: Values, kind: string): string[] => [
  ...new Set(
    Object.keys(values)
      .filter((name) => name.startsWith(`${kind}.`))
      .map((name) => name.split(".")[1] ?? ""),
  ),
];

/** How many rows of a kind the form shows: up to the last that holds something, and some to fill. */
export function countRows(values: Values, kind: string, most = 20): number {
  const filled = Object.entries(values).filter(([name, text]) => name.startsWith(`${kind}.`) && text !== "");
  const last = Math.max(-1, ...filled.map(([name]) => Number(name.split(".")[1])));
  return Math.min(most, last + 1 + SPARE);
}

/** A list of lines from one box, empty ones left out. */
export const toLines = (text: string | undefined): string[] =>
  (text ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
