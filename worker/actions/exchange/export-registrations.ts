import type { Locale } from "../../contract/locales.ts";
import { accept, type Outcome, refuse } from "../../contract/outcome.ts";
import {
  type ExportedRegistration,
  type ExportedSession,
  type ExportFrame,
  findExportFrame,
  listExportedRegistrations,
} from "../../db/exports.ts";
import type { Act } from "../../env.ts";
import { wordExport } from "../../export-words.ts";
import { inLocale } from "../../localization.ts";
import { noteDeed } from "../log-deed.ts";
import { createRowWriter, EXPORT_FORMATS, type RowWriter } from "./registration-formats.ts";
import { type ExportedFile, streamTexts } from "./stream-pages.ts";

/** Rows that one query reads: an invocation has 1,000 queries (P-07) and 128 MB. */
const PAGE = 1000;

/** What is asked of an export of registrations. */
export interface RegistrationExport {
  /** One of `EXPORT_FORMATS`; as it came, since it is checked here. */
  format: string;
  /** Null: every session of the series. For Zoom one session has to be named, its registrants belong to one meeting. */
  session: string | null;
  locale: Locale;
  /** Zoom only: whether the file begins with a header row; it does unless told otherwise. */
  header?: boolean;
}

/**
 * The registrations of a series as a file: all of every status for `excel` and `json`, confirmed ones for `zoom` and
 * `mail-merge` (G-05). What is registered at the beginning is in it exactly once; what comes meanwhile may be.
 *
 * @returns `unknown-series`, `unknown-session` for one of another series, `invalid-fields` for `format` and `session`
 */
export async function exportRegistrations(
  act: Act,
  seriesId: string,
  { format: asked, session, locale, header = true }: RegistrationExport,
): Promise<Outcome<ExportedFile>> {
  const format = EXPORT_FORMATS.find((known) => known === asked);
  if (!format) return refuse("invalid-fields", [{ field: "format", code: "unknown-value" }]);
  if (format === "zoom" && !session) return refuse("invalid-fields", [{ field: "session", code: "required" }]);
  const frame = await findExportFrame(act.db, seriesId, session);
  if (!frame) return refuse("unknown-series");
  if (session && frame.sessions.length === 0) return refuse("unknown-session");
  const words = inLocale(locale, wordExport);
  const writer = createRowWriter(format, { ...frame, locale, words, zoomHeader: header });
  await noteDeed(act, { seriesId, deed: `registrations.export-${format}`, subjectId: session });
  const name = [frame.series.slug, words.files[format], act.now.toISOString().slice(0, 10)].join("-");
  return accept({
    filename: `${name}.${writer.ending}`,
    contentType: writer.contentType,
    body: streamTexts(writeRegistrations(act.db, frame, writer)),
  });
}

async function* writeRegistrations(db: D1Database, frame: ExportFrame, writer: RowWriter): AsyncGenerator<string> {
  let written = writer.start;
  let isFirst = true;
  for await (const { session, rows } of readRegistrations(db, frame.sessions, writer.onlyConfirmed)) {
    yield written + writer.write(session, rows, isFirst);
    written = "";
    isFirst = false;
  }
  yield written + writer.end;
}

/** Page after page, session after session; the next is read when it is asked for. */
async function* readRegistrations(db: D1Database, sessions: ExportedSession[], onlyConfirmed: boolean) {
  for (const session of sessions) {
    let last: ExportedRegistration | undefined;
    do {
      const rows: ExportedRegistration[] = await listExportedRegistrations(
        db,
        session.id,
        onlyConfirmed,
        last ?? null,
        PAGE,
      );
      if (rows.length > 0) yield { session, rows };
      last = rows.length < PAGE ? undefined : rows.at(-1);
    } while (last);
  }
}
