import type { SessionEdit } from "../contract/session-edit.ts";
import { WAS_DONE } from "./audit-log.ts";
import { prepareWith } from "./prepare.ts";
import { parseJson, type Row, SESSION_COLUMNS, type SessionRow, toSession } from "./series.ts";

/** A session with all that its organisers see and edit. */
export interface SessionItemRow extends SessionRow {
  edition: number;
  createdAt: string;
  meetingUrl: string | null;
  meetingAccess: string | null;
  unconfirmed: number;
  givenUp: number;
  /** In the order of the page. */
  speakers: { id: string; name: string; released: boolean; hidden: boolean; agreed: boolean }[];
}

/** The speakers of a session in one value, so that a list of sessions is one query. */
const SPEAKERS = `(SELECT json_group_array(json_object('id', speakers.id, 'name', speakers.name,
    'released', session_speakers.released, 'hidden', speakers.hidden, 'agreed', speakers.agreed_at IS NOT NULL)
    ORDER BY session_speakers.position)
  FROM session_speakers JOIN speakers ON speakers.id = session_speakers.speaker_id
  WHERE session_speakers.session_id = sessions.id)`;

const ITEM_COLUMNS = `${SESSION_COLUMNS}, sessions.edition, sessions.created_at, sessions.meeting_url,
  sessions.meeting_access, sessions.unconfirmed, sessions.given_up, ${SPEAKERS} AS speakers`;

const toItem = (row: Row): SessionItemRow => ({
  ...toSession(row),
  edition: Number(row.edition),
  createdAt: String(row.created_at),
  meetingUrl: row.meeting_url as string | null,
  meetingAccess: row.meeting_access as string | null,
  unconfirmed: Number(row.unconfirmed),
  givenUp: Number(row.given_up),
  speakers: (
    parseJson(row.speakers) as { id: string; name: string; released: 0 | 1; hidden: 0 | 1; agreed: 0 | 1 }[]
  ).map((speaker) => ({
    ...speaker,
    released: speaker.released === 1,
    hidden: speaker.hidden === 1,
    agreed: speaker.agreed === 1,
  })),
});

/** A session of a series, or null. */
export async function findSessionItem(db: D1Database, seriesId: string, id: string): Promise<SessionItemRow | null> {
  const row = await db
    .prepare(`SELECT ${ITEM_COLUMNS} FROM sessions WHERE sessions.id = ?1 AND sessions.series_id = ?2`)
    .bind(id, seriesId)
    .first<Row>();
  return row ? toItem(row) : null;
}

/** Sessions of a series by their end, latest first, below a cursor. */
export async function listSessionRows(
  db: D1Database,
  seriesId: string,
  before: { endsAt: string; id: string } | null,
  limit: number,
): Promise<SessionItemRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${ITEM_COLUMNS} FROM sessions
       WHERE sessions.series_id = ?1 AND (?2 IS NULL OR (sessions.ends_at, sessions.id) < (?2, ?3))
       ORDER BY sessions.ends_at DESC, sessions.id DESC LIMIT ?4`,
    )
    .bind(seriesId, before?.endsAt ?? null, before?.id ?? null, limit)
    .all<Row>();
  return results.map(toItem);
}

/** Sessions that have not ended, soonest first. */
export async function listComingRows(db: D1Database, seriesId: string, now: string): Promise<SessionItemRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${ITEM_COLUMNS} FROM sessions WHERE sessions.series_id = ?1 AND sessions.ends_at > ?2
       ORDER BY sessions.ends_at, sessions.id LIMIT 50`,
    )
    .bind(seriesId, now)
    .all<Row>();
  return results.map(toItem);
}

/** Makes a draft. */
export const insertSession = (db: D1Database, seriesId: string, id: string, edit: SessionEdit, now: string) =>
  db
    .prepare(
      `INSERT INTO sessions (id, series_id, title, summary, starts_at, ends_at, sign_up_closes_at, level, place, capacity,
         agenda, meeting_url, meeting_access, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)`,
    )
    .bind(id, seriesId, ...toColumns(edit), now);

/** Edits a session, where nobody saved since that edition. */
export const updateSession = (db: D1Database, id: string, edition: number, edit: SessionEdit) =>
  db
    .prepare(
      `UPDATE sessions SET edition = edition + 1, title = ?3, summary = ?4, starts_at = ?5, ends_at = ?6,
         sign_up_closes_at = ?7, level = ?8, place = ?9, capacity = ?10, agenda = ?11, meeting_url = ?12,
         meeting_access = ?13
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(id, edition, ...toColumns(edit));

const toColumns = (edit: SessionEdit) => [
  json(edit.title),
  json(edit.summary),
  edit.startsAt,
  edit.endsAt,
  edit.signUpClosesAt,
  edit.level,
  json(edit.place),
  edit.capacity,
  json(edit.agenda),
  edit.meetingUrl,
  edit.meetingAccess,
];
const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

/** Sets who speaks in a session, in order, where the deed of the same batch was done. Speakers of other series stay out. */
export function replaceSpeakers(
  db: D1Database,
  deedId: string,
  sessionId: string,
  speakers: SessionEdit["speakers"],
): D1PreparedStatement[] {
  const prepare = prepareWith(db, deedId, sessionId, JSON.stringify(speakers));
  return [
    prepare(`DELETE FROM session_speakers WHERE session_id = ?2 AND ${WAS_DONE}`),
    prepare(
      `INSERT INTO session_speakers (session_id, speaker_id, position, released)
       SELECT ?2, speakers.id, wanted.key, wanted.value ->> '$.released'
       FROM json_each(?3) AS wanted JOIN speakers ON speakers.id = wanted.value ->> '$.id'
         AND speakers.series_id = (SELECT series_id FROM sessions WHERE id = ?2)
       WHERE ${WAS_DONE} ON CONFLICT DO NOTHING`,
    ),
  ];
}

/** Deletes a draft that nobody has registered for. */
export const deleteDraftRow = (db: D1Database, id: string) =>
  db
    .prepare(
      `DELETE FROM sessions WHERE id = ?1 AND state = 'draft'
         AND NOT EXISTS (SELECT 1 FROM registrations WHERE session_id = ?1)
         AND NOT EXISTS (SELECT 1 FROM sign_ups WHERE session_id = ?1)
         AND NOT EXISTS (SELECT 1 FROM wishes WHERE session_id = ?1)`,
    )
    .bind(id);
