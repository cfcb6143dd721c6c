import { IS_SHOWN, SPEAKER_COLUMNS, type SpeakerRow, toSpeaker } from "./programme.ts";
import {
  type Row,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  type SeriesRow,
  type SessionRow,
  toSeries,
  toSession,
} from "./series.ts";

/** A session with the days of its record. */
export interface FeedSessionRow extends SessionRow {
  createdAt: string;
  /** The last thing an organiser did to it, as far back as the log goes. */
  changedAt: string;
}

/** A published series with the sessions that its calendar holds, the earliest first. */
export interface FeedRows {
  series: SeriesRow;
  sessions: FeedSessionRow[];
  speakers: SpeakerRow[];
}

/** As many as a weekly series has in two years; of more, the latest. */
const MOST_SESSIONS = 100;

/**
 * Reads what the calendar of a series shows: what comes, and what took place since a day. A cancelled session is told
 * until its date has passed.
 */
export const findFeed = (db: D1Database, slug: string, since: Date, now: Date): Promise<FeedRows | null> =>
  findRows(
    db,
    slug,
    "sessions.ends_at > ?2 AND (sessions.state = 'published' OR (sessions.state = 'cancelled' AND sessions.ends_at > ?3))",
    [since.toISOString(), now.toISOString()],
  );

/** Reads a series with the one session, where both are public: without the session where there is none, of any date. */
export const findFeedSession = (db: D1Database, slug: string, id: string): Promise<FeedRows | null> =>
  findRows(db, slug, "sessions.id = ?2 AND sessions.state <> 'draft'", [id]);

/** In one round trip; like the list it reads no registration. */
async function findRows(db: D1Database, slug: string, condition: string, values: string[]): Promise<FeedRows | null> {
  const [series, sessions, speakers] = await db.batch<Row>([
    db.prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE slug = ?1 AND open = 1`).bind(slug),
    db
      .prepare(
        `SELECT ${SESSION_COLUMNS}, sessions.created_at,
           (SELECT max(at) FROM audit_log WHERE subject_id = sessions.id) AS changed_at
         FROM series JOIN sessions ON sessions.series_id = series.id
         WHERE series.slug = ?1 AND ${condition} ORDER BY sessions.starts_at DESC, sessions.id LIMIT ${MOST_SESSIONS}`,
      )
      .bind(slug, ...values),
    db
      .prepare(
        `SELECT ${SPEAKER_COLUMNS}
         FROM series JOIN sessions ON sessions.series_id = series.id
         JOIN session_speakers ON session_speakers.session_id = sessions.id
         JOIN speakers ON speakers.id = session_speakers.speaker_id
         WHERE series.slug = ?1 AND ${condition} AND ${IS_SHOWN} ORDER BY session_speakers.position`,
      )
      .bind(slug, ...values),
  ]);
  const row = series?.results[0];
  if (!row) return null;
  return {
    series: toSeries(row),
    sessions: (sessions?.results ?? []).map(toFeedSession).reverse(),
    speakers: (speakers?.results ?? []).map(toSpeaker),
  };
}

const toFeedSession = (row: Row): FeedSessionRow => ({
  ...toSession(row),
  createdAt: String(row.created_at),
  changedAt: String(row.changed_at ?? row.created_at),
});
