import type { ExportedRegistration, ExportedSession, ExportFrame } from "../../db/exports.ts";
import type { ExportWords } from "../../export-words.ts";
import { wordIn } from "../../rules/local-text.ts";
import { createSpreadsheetTimes, type SpreadsheetTimes } from "../../rules/spreadsheet-times.ts";
import { CSV_START, type CsvDialect, formatCsv } from "../../rules/tables/write-csv.ts";
import { fillZoomName } from "../../rules/zoom-names.ts";

/** The formats of an export of registrations (G-05). */
export const EXPORT_FORMATS = ["excel", "zoom", "mail-merge", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a format is written: what comes first, what each page of rows becomes, what comes last. */
export interface RowWriter {
  contentType: string;
  ending: "csv" | "json";
  /** Who has no place is in no list for Zoom and gets no letter. */
  onlyConfirmed: boolean;
  start: string;
  write(session: ExportedSession, rows: ExportedRegistration[], isFirst: boolean): string;
  end: string;
}

/** What a writer has to know of the export. */
export interface WriterFrame extends ExportFrame {
  locale: string;
  words: ExportWords;
  /** Whether a file for Zoom begins with its header row: which words Zoom expects there is not documented (G-05). */
  zoomHeader: boolean;
}

type Row = (string | null)[];

/** The writer of a format. */
export function createRowWriter(format: ExportFormat, frame: WriterFrame): RowWriter {
  const times = createSpreadsheetTimes(frame.series.timeZone);
  switch (format) {
    case "excel":
      return createCsvWriter("spreadsheet", false, describeColumns(frame, times));
    case "mail-merge":
      return createCsvWriter("spreadsheet", true, describeLetter(frame, times));
    case "zoom":
      return createCsvWriter("machine", true, { header: frame.zoomHeader ? ZOOM_HEADER : null, toRow: toZoomRow });
    case "json":
      return createJsonWriter(frame);
  }
}

/** The columns of a CSV: their titles, and the cells of a registration. */
interface Columns {
  header: Row | null;
  toRow(session: ExportedSession, registration: ExportedRegistration): Row;
}

const createCsvWriter = (dialect: CsvDialect, onlyConfirmed: boolean, columns: Columns): RowWriter => ({
  contentType: "text/csv; charset=utf-8",
  ending: "csv",
  onlyConfirmed,
  start: CSV_START[dialect] + formatCsv(columns.header ? [columns.header] : [], dialect),
  write: (session, rows) =>
    formatCsv(
      rows.map((row) => columns.toRow(session, row)),
      dialect,
    ),
  end: "",
});

const ZOOM_HEADER = ["Email", "First Name", "Last Name"];

function toZoomRow(_: ExportedSession, { email, givenName, familyName }: ExportedRegistration): Row {
  const { first, last } = fillZoomName(givenName, familyName, email);
  return [email, first, last];
}

/** Every field of a registration, each question as a column with its answer's label. */
function describeColumns({ words, series, questions, locale }: WriterFrame, times: SpreadsheetTimes): Columns {
  const word = (map: Record<string, string> | null) => wordIn(map, locale, series.lang)?.text ?? "";
  const labels = new Map(
    questions.flatMap(({ id, options }) => options.map(({ value, label }) => [`${id} ${value}`, word(label)])),
  );
  return {
    header: [
      ...[words.begins, words.session, words.status, words.givenName, words.familyName, words.organisation],
      ...[words.role, words.email, words.language, words.partner, words.signedUpAt, words.confirmedAt],
      ...[words.offeredUntil, words.attendedAt, ...questions.map(({ label }) => word(label)), words.id],
    ],
    toRow: (session, row) => [
      ...[times.minute(session.startsAt), word(session.title) || words.topicFollows, words.statuses[row.status] ?? ""],
      ...[row.givenName, row.familyName, row.organisation, row.role, row.email, row.locale, row.partner],
      ...[row.createdAt, row.confirmedAt, row.offeredUntil, row.attendedAt].map(times.minute),
      ...questions.map(({ id }) => labels.get(`${id} ${row.answers[id]}`) ?? row.answers[id] ?? ""),
      row.id,
    ],
  };
}

function describeLetter({ words, series, locale }: WriterFrame, times: SpreadsheetTimes): Columns {
  return {
    header: [
      ...[words.givenName, words.familyName, words.greetingLine, words.organisation, words.email],
      ...[words.date, words.session],
    ],
    toRow: (session, { givenName, familyName, organisation, email }) => [
      ...[givenName, familyName, [words.goodDay, givenName, familyName].filter(Boolean).join(" ")],
      ...[organisation, email, times.day(session.startsAt)],
      wordIn(session.title, locale, series.lang)?.text ?? words.topicFollows,
    ],
  };
}

/** `{series, items: [...]}` with the names of the API and times in UTC; an export cut short is no JSON, which tells. */
const createJsonWriter = ({ series, locale }: WriterFrame): RowWriter => ({
  contentType: "application/json",
  ending: "json",
  onlyConfirmed: false,
  start: `{"series":${JSON.stringify(series.slug)},"items":[`,
  write: (session, rows, isFirst) =>
    rows
      .map((row, index) => {
        const { id, title, startsAt } = session;
        const worded = wordIn(title, locale, series.lang)?.text ?? null;
        return `${isFirst && index === 0 ? "" : ","}\n${JSON.stringify({ ...row, session: { id, title: worded, startsAt } })}`;
      })
      .join(""),
  end: "\n]}\n",
});
