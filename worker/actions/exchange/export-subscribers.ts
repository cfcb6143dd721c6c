import type { Locale } from "../../contract/locales.ts";
import { accept, type Outcome, refuse } from "../../contract/outcome.ts";
import { type ExportedSubscriber, findExportFrame, listExportedSubscribers } from "../../db/exports.ts";
import type { Act } from "../../env.ts";
import { type ExportWords, wordExport } from "../../export-words.ts";
import { inLocale } from "../../localization.ts";
import { createSpreadsheetTimes } from "../../rules/spreadsheet-times.ts";
import { CSV_START, formatCsv } from "../../rules/tables/write-csv.ts";
import { noteDeed } from "../log-deed.ts";
import { type ExportedFile, streamTexts } from "./stream-pages.ts";

const PAGE = 1000;

/** What is asked of an export of the list. */
export interface SubscriberExport {
  /** `excel` or `json`; as it came, since it is checked here. */
  format: string;
  locale: Locale;
}

interface SubscriberWriter {
  contentType: string;
  start: string;
  write(rows: ExportedSubscriber[], isFirst: boolean): string;
  end: string;
}

/**
 * Who is on the list of future dates, with names and since when, as a file: confirmed subscriptions alone (L-02).
 *
 * @returns `unknown-series`, `invalid-fields` for `format`
 */
export async function exportSubscribers(
  act: Act,
  seriesId: string,
  { format, locale }: SubscriberExport,
): Promise<Outcome<ExportedFile>> {
  if (format !== "excel" && format !== "json") {
    return refuse("invalid-fields", [{ field: "format", code: "unknown-value" }]);
  }
  const frame = await findExportFrame(act.db, seriesId, "");
  if (!frame) return refuse("unknown-series");
  const { slug, timeZone } = frame.series;
  const words = inLocale(locale, wordExport);
  const writer = format === "excel" ? createCsvWriter(words, timeZone) : createJsonWriter(slug);
  await noteDeed(act, { seriesId, deed: "subscribers.export", subjectId: null });
  const name = [slug, words.files.subscribers, act.now.toISOString().slice(0, 10)].join("-");
  return accept({
    filename: `${name}.${format === "excel" ? "csv" : "json"}`,
    contentType: writer.contentType,
    body: streamTexts(writeSubscribers(act.db, seriesId, writer)),
  });
}

async function* writeSubscribers(db: D1Database, seriesId: string, writer: SubscriberWriter): AsyncGenerator<string> {
  let written = writer.start;
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: ExportedSubscriber[] = await listExportedSubscribers(db, seriesId, after, PAGE);
    yield written + writer.write(rows, after === "");
    written = "";
    after = rows.length < PAGE ? undefined : rows.at(-1)?.emailKey;
  }
  yield writer.end;
}

function createCsvWriter(words: ExportWords, timeZone: string): SubscriberWriter {
  const times = createSpreadsheetTimes(timeZone);
  const header = [words.email, words.givenName, words.familyName, words.organisation, words.language];
  return {
    contentType: "text/csv; charset=utf-8",
    start: CSV_START.spreadsheet + formatCsv([[...header, words.subscribedAt]], "spreadsheet"),
    write: (rows) => formatCsv(rows.map(toRow), "spreadsheet"),
    end: "",
  };
  function toRow({ email, givenName, familyName, organisation, locale, subscribedAt }: ExportedSubscriber) {
    return [email, givenName, familyName, organisation, locale, times.minute(subscribedAt)];
  }
}

const createJsonWriter = (slug: string): SubscriberWriter => ({
  contentType: "application/json",
  start: `{"series":${JSON.stringify(slug)},"items":[`,
  write: (rows, isFirst) =>
    rows
      .map(({ emailKey: _, ...row }, index) => `${isFirst && index === 0 ? "" : ","}\n${JSON.stringify(row)}`)
      .join(""),
  end: "\n]}\n",
});
