import Papa from "papaparse";
import type { ProblemCode } from "../../contract/codes.ts";
import { decodeText } from "./decode-text.ts";
import { readCell } from "./write-csv.ts";

/** What a file may hold at most. */
export interface TableLimits {
  bytes: number;
  rows: number;
}

/** One row below the header, with its number as a spreadsheet counts: the first row of the file is 1. */
export interface TableRow {
  number: number;
  cells: string[];
}

/** A table with its header row. */
export interface Table {
  header: string[];
  rows: TableRow[];
}

/** `too-large`, `too-many-rows`, or `invalid-fields` for what is no table with the columns that are looked for. */
export type TableProblem = Extract<ProblemCode, "too-large" | "too-many-rows" | "invalid-fields">;

const DELIMITERS = [";", ",", "\t"];
/** Blocks of other figures may stand before the header, but not many lines. */
const HEADER_WITHIN = 20;

/** The text of a file, or null where it is larger than the limit; a text is measured as the UTF-8 it came in. */
export function readText(file: Uint8Array | string, bytes: number): string | null {
  const size = typeof file === "string" ? new TextEncoder().encode(file).byteLength : file.byteLength;
  if (size > bytes) return null;
  const text = typeof file === "string" ? file : decodeText(file);
  return text.replace(/^\ufeff/, "");
}

/**
 * Reads a table that somebody saved as CSV, with whichever delimiter finds a header row.
 *
 * @param isHeader whether a row is the header row that is looked for
 */
export function readTable(
  text: string,
  limits: TableLimits,
  isHeader: (cells: string[]) => boolean,
): Table | TableProblem {
  const found = DELIMITERS.flatMap((delimiter) => {
    const start = parse(text, delimiter, HEADER_WITHIN).findIndex((cells) => isHeader(cells));
    return start < 0 ? [] : [{ delimiter, start }];
  })[0];
  if (!found) return "invalid-fields";
  const parsed = Papa.parse<string[]>(text, { delimiter: found.delimiter });
  // A quote that nobody closes would make one cell of all that follows.
  if (parsed.errors.some(({ code }) => code === "MissingQuotes")) return "invalid-fields";
  const rows = parsed.data
    .map((cells, index) => ({ number: index + 1, cells: cells.map(readCell) }))
    .slice(found.start + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (rows.length > limits.rows) return "too-many-rows";
  return { header: parsed.data[found.start] ?? [], rows };
}

const parse = (text: string, delimiter: string, rows: number): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview: rows }).data;

/** A header word by which columns are told: small letters and digits only, so that `E-Mail-Adresse*` is `emailadresse`. */
export const headerWord = (cell: string): string =>
  cell
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
