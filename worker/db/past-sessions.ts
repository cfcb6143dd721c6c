import type { SeriesLanguages } from "../rules/languages.ts";
import type { LocalText } from "../rules/local-text.ts";
import { type MaterialRow, toMaterial } from "./materials.ts";
import { IS_SHOWN, SPEAKER_COLUMNS, type SpeakerRow, toSpeaker } from "./programme.ts";
import {
  parseJson,
  type Row,
  readLanguages,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  type SeriesRow,
  type SessionRow,
  toSeries,
  toSession,
} from "./series.ts";

/** What stays of a session beside its programme. */
export interface Remains {
  sessionId: string;
  /** How many came, whatever the number: hiding small ones is the reader's duty (L-11). */
  attended: number;
  wish: { text: string; votes: number } | null;
}

/** A published series with some of its sessions that are over, latest first. */
export interface PastProgramme {
  series: SeriesRow;
  sessions: SessionRow[];
  speakers: SpeakerRow[];
  materials: MaterialRow[];
  remains: Remains[];
}

/** Which of the past sessions: those that ended before another, and of these only some where they are named. */
export interface PastChoice {
  before: { endsAt: string; id: string } | null;
  ids: string[] | null;
  limit: number;
}

/** Sessions that took place: what was cancelled or never published is left out. ?1 slug, ?2 now, ?3 ?4 cursor, ?5 ids. */
const PAST = `WITH past AS (
  SELECT sessions.id FROM series JOIN sessions ON sessions.series_id = series.id
  WHERE series.slug = ?1 AND series.open = 1 AND sessions.state = 'published' AND sessions.ends_at <= ?2
    AND (?3 IS NULL OR (sessions.ends_at, sessions.id) < (?3, ?4))
    AND (?5 IS NULL OR sessions.id IN (SELECT value FROM json_each(?5)))
  ORDER BY sessions.ends_at DESC, sessions.id DESC LIMIT ?6)`;

/** Reads past sessions with all that is shown of them, in one round trip; null where there is no such series. */
export async function findPastProgramme(
  db: D1Database,
  slug: string,
  now: string,
  { before, ids, limit }: PastChoice,
): Promise<PastProgramme | null> {
  const ofPast = (sql: string) =>
    db
      .prepare(`${PAST} ${sql}`)
      .bind(slug, now, before?.endsAt ?? null, before?.id ?? null, ids && JSON.stringify(ids), limit);
  const [series, sessions, speakers, materials, remains] = await db.batch<Row>([
    db.prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE slug = ?1 AND open = 1`).bind(slug),
    ofPast(
      `SELECT ${SESSION_COLUMNS} FROM past CROSS JOIN sessions ON sessions.id = past.id
       ORDER BY sessions.ends_at DESC, sessions.id DESC`,
    ),
    ofPast(
      `SELECT ${SPEAKER_COLUMNS} FROM past CROSS JOIN session_speakers ON session_speakers.session_id = past.id
       JOIN speakers ON speakers.id = session_speakers.speaker_id WHERE ${IS_SHOWN} ORDER BY session_speakers.position`,
    ),
    ofPast(
      `SELECT materials.* FROM past CROSS JOIN materials ON materials.session_id = past.id
       ORDER BY materials.position, materials.id`,
    ),
    // Of registrations that were deleted a figure is left.
    ofPast(
      `SELECT past.id, coalesce(
           (SELECT people FROM session_figures WHERE session_id = past.id AND figure = 'attended' AND value = ''),
           (SELECT count(attended_at) FROM registrations WHERE session_id = past.id)) AS attended,
         (SELECT json_object('text', text, 'votes', votes) FROM wishes
          WHERE wishes.session_id = past.id AND published = 1 ORDER BY votes DESC, id LIMIT 1) AS wish
       FROM past`,
    ),
  ]);
  const row = series?.results[0];
  if (!row) return null;
  return {
    series: toSeries(row),
    sessions: (sessions?.results ?? []).map(toSession),
    speakers: (speakers?.results ?? []).map(toSpeaker),
    materials: (materials?.results ?? []).map(toMaterial),
    remains: (remains?.results ?? []).map(toRemains),
  };
}

const toRemains = (row: Row): Remains => ({
  sessionId: String(row.id),
  attended: Number(row.attended),
  wish: parseJson(row.wish),
});

/** What a past session is searched by. */
export interface PastText {
  id: string;
  series: SeriesLanguages;
  title: LocalText | null;
  summary: LocalText | null;
  /** Names and organisations of the speakers who are shown. */
  speakers: string | null;
}

/** More are not searched: eighty years of a monthly series. */
const SEARCHED = 1000;

/** The texts of all past sessions of a series. */
export async function listPastTexts(db: D1Database, slug: string, now: string): Promise<PastText[]> {
  const { results } = await db
    .prepare(
      `${PAST} SELECT sessions.id, series.lang, series.languages, sessions.title, sessions.summary,
         (SELECT group_concat(speakers.name || ' ' || ifnull(speakers.organisation, ''), ' ')
          FROM session_speakers JOIN speakers ON speakers.id = session_speakers.speaker_id
          WHERE session_speakers.session_id = sessions.id AND ${IS_SHOWN}) AS speakers
       FROM past CROSS JOIN sessions ON sessions.id = past.id JOIN series ON series.id = sessions.series_id`,
    )
    .bind(slug, now, null, null, null, SEARCHED)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    series: { lang: String(row.lang), languages: readLanguages(row) },
    title: parseJson(row.title),
    summary: parseJson(row.summary),
    speakers: row.speakers as string | null,
  }));
}
