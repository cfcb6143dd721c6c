import Papa from "papaparse";

/** What a spreadsheet takes for a formula (S-13); also behind apostrophes, so that the one put before can be told. */
const FORMULA = /^'*[=+\-@\t\r\0]/;

/** The two sorts of CSV that leave the house. */
export type CsvDialect = "spreadsheet" | "machine";

/** What stands before the first row: a BOM, without which German Excel takes UTF-8 for Windows-1252 (G-05). */
export const CSV_START: Record<CsvDialect, string> = { spreadsheet: "\ufeff", machine: "" };

/**
 * Rows as CSV (RFC 4180), each ended by CRLF. A spreadsheet gets `;` and an apostrophe before what it would take for a
 * formula; a machine gets `,` and every value as it is (G-05, S-13).
 */
export function formatCsv(rows: (string | null)[][], dialect: CsvDialect): string {
  if (rows.length === 0) return "";
  const forSpreadsheet = dialect === "spreadsheet";
  const text = Papa.unparse(rows, {
    delimiter: forSpreadsheet ? ";" : ",",
    newline: "\r\n",
    escapeFormulae: forSpreadsheet ? FORMULA : false,
  });
  return `${text}\r\n`;
}

/** A cell of a file that a spreadsheet wrote: the apostrophe before a formula is taken away again. */
export const readCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
