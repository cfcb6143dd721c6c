import * as v from "valibot";
import type { FieldFault } from "../../contract/codes.ts";
import { FILE_LIMITS } from "../../contract/limits.ts";
import { accept, type Outcome, refuse } from "../../contract/outcome.ts";
import { registrantSchema } from "../../contract/sign-up.ts";
import { findStandings } from "../../db/imports.ts";
import type { Act } from "../../env.ts";
import { keyedHash } from "../../keyed-hash.ts";
import { deliverableAddress, normaliseAddress } from "../../rules/address.ts";
import {
  type ImportColumn,
  type ImportField,
  isImportHeader,
  recogniseColumns,
} from "../../rules/tables/import-columns.ts";
import { readTable, readText, type TableRow } from "../../rules/tables/read-table.ts";
import { toFaults } from "../field-faults.ts";

/** What would become of a row. Whoever cancelled is `already-registered` too: only they themselves come back. */
export type ImportFate = "new" | "already-registered" | "repeated-in-file" | "invalid";

/** One row of a file and what would happen. */
export interface ImportRow {
  /** As a spreadsheet counts: the header is 1. */
  number: number;
  fate: ImportFate;
  /** What the file says, apostrophes of Excel left out; empty for none. */
  fields: Partial<Record<ImportField, string>>;
  /** What is wrong with an invalid one. */
  errors: FieldFault[];
  /** The status of an `already-registered` one. */
  status: string | null;
}

/** A file that was understood. */
export interface ReadImport {
  /** The file as text: a page may carry it to the button that imports. */
  text: string;
  columns: ImportColumn[];
  rows: ImportRow[];
  /** The new ones with what is stored of them. */
  newcomers: Newcomer[];
}

/** A person whom the import would bring. */
export interface Newcomer {
  email: string;
  emailKey: string;
  typed: string;
}

type Checked = ImportRow & { newcomer?: Newcomer };

/**
 * Reads a list of people against the registrations of a session.
 *
 * @returns `too-large`, `too-many-rows`, `invalid-fields` for a `file` without a column of addresses
 */
export async function readImport(
  act: Act,
  seriesId: string,
  sessionId: string,
  file: Uint8Array | string,
): Promise<Outcome<ReadImport>> {
  const limits = FILE_LIMITS.import;
  const text = readText(file, limits.bytes);
  if (text === null) return refuse("too-large");
  const table = readTable(text, limits, isImportHeader);
  if (table === "invalid-fields") return refuse(table, [{ field: "file", code: "invalid" }]);
  if (typeof table === "string") return refuse(table);
  const columns = recogniseColumns(table.header);
  const checked = await Promise.all(table.rows.map((row) => checkRow(act, row, columns)));
  const keys = checked.flatMap(({ newcomer }) => newcomer?.emailKey ?? []);
  const standings = await findStandings(act.db, seriesId, sessionId, keys);
  const seen = new Set<string>();
  const rows = checked.map((row) => judgeRow(row, standings, seen));
  const newcomers = checked.flatMap(({ newcomer }, index) => (newcomer && rows[index]?.fate === "new" ? newcomer : []));
  return accept({ text, columns, rows, newcomers });
}

async function checkRow(act: Act, { number, cells }: TableRow, columns: ImportColumn[]): Promise<Checked> {
  const told = columns.flatMap(({ field }, index) => (field ? [[field, (cells[index] ?? "").trim()]] : []));
  const fields: Partial<Record<ImportField, string>> = Object.fromEntries(told.filter(([, text]) => text));
  const parsed = v.safeParse(registrantSchema, fields);
  const invalid = { number, fate: "invalid" as const, fields, status: null };
  if (!parsed.success) return { ...invalid, errors: toFaults(parsed.issues) };
  const { email, ...names } = parsed.output;
  const normalised = normaliseAddress(email);
  if (!normalised) return { ...invalid, errors: [{ field: "email", code: "invalid" }] };
  const newcomer = {
    email: deliverableAddress(email, normalised),
    emailKey: await keyedHash(act.settings.linkKey, "address", normalised),
    typed: JSON.stringify({ ...names, answers: {} }),
  };
  return { ...invalid, fate: "new", errors: [], newcomer };
}

function judgeRow({ newcomer, ...row }: Checked, standings: Map<string, string>, seen: Set<string>): ImportRow {
  if (!newcomer) return row;
  const status = standings.get(newcomer.emailKey) ?? null;
  const isRepeated = seen.has(newcomer.emailKey);
  seen.add(newcomer.emailKey);
  return { ...row, status, fate: isRepeated ? "repeated-in-file" : status ? "already-registered" : "new" };
}
