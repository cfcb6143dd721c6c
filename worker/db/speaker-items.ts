import type { OwnBio, SpeakerEdit } from "../contract/speaker-edit.ts";
import type { LocalText } from "../rules/local-text.ts";
import { parseJson, type Row } from "./series.ts";

/** A session in which somebody speaks. */
export interface AppearanceRow {
  id: string;
  title: LocalText | null;
  startsAt: string;
  state: "draft" | "published" | "cancelled";
  released: boolean;
}

/** A speaker with all that organisers see and edit. */
export interface SpeakerItemRow {
  id: string;
  edition: number;
  name: string;
  role: LocalText | null;
  organisation: string | null;
  bio: LocalText | null;
  email: string | null;
  photoUrl: string | null;
  photoAlt: LocalText | null;
  agreedAt: string | null;
  /** When they last edited it themselves. */
  ownEditAt: string | null;
  hidden: boolean;
  /** Where they speak, latest first. */
  sessions: AppearanceRow[];
  /** The link to the own bio that works: when it was made, and until when it opens. */
  bioLink: { createdAt: string; expiresAt: string | null } | null;
}

/** Where somebody speaks in one value, so that a list of speakers is one query. */
const APPEARANCES = `(SELECT json_group_array(json_object('id', sessions.id, 'title', json(sessions.title),
    'startsAt', sessions.starts_at, 'state', sessions.state, 'released', session_speakers.released)
    ORDER BY sessions.starts_at DESC)
  FROM session_speakers JOIN sessions ON sessions.id = session_speakers.session_id
  WHERE session_speakers.speaker_id = speakers.id)`;

/** ?1 is the present instant. */
const BIO_LINK = `(SELECT json_object('createdAt', links.created_at, 'expiresAt', links.expires_at) FROM links
  WHERE links.speaker_id = speakers.id AND links.revoked_at IS NULL AND links.expires_at > ?1
  ORDER BY links.created_at DESC LIMIT 1)`;

const COLUMNS = `speakers.*, ${APPEARANCES} AS sessions, ${BIO_LINK} AS bio_link`;

const toItem = (row: Row): SpeakerItemRow => ({
  id: String(row.id),
  edition: Number(row.edition),
  name: String(row.name),
  role: parseJson(row.role),
  organisation: row.organisation as string | null,
  bio: parseJson(row.bio),
  email: row.email as string | null,
  photoUrl: row.photo_url as string | null,
  photoAlt: parseJson(row.photo_alt),
  agreedAt: row.agreed_at as string | null,
  ownEditAt: row.own_edit_at as string | null,
  hidden: row.hidden === 1,
  sessions: (parseJson(row.sessions) as (Omit<AppearanceRow, "released"> & { released: 0 | 1 })[]).map((session) => ({
    ...session,
    released: session.released === 1,
  })),
  bioLink: parseJson(row.bio_link),
});

/** A speaker of a series, or null. */
export async function findSpeakerItem(
  db: D1Database,
  seriesId: string,
  id: string,
  now: string,
): Promise<SpeakerItemRow | null> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM speakers WHERE speakers.id = ?2 AND speakers.series_id = ?3`)
    .bind(now, id, seriesId)
    .first<Row>();
  return row ? toItem(row) : null;
}

/** The speakers of a series by name, after a cursor. */
export async function listSpeakerRows(
  db: D1Database,
  seriesId: string,
  after: { name: string; id: string } | null,
  now: string,
  limit: number,
): Promise<SpeakerItemRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM speakers
       WHERE speakers.series_id = ?2 AND (?3 IS NULL OR (speakers.name, speakers.id) > (?3, ?4))
       ORDER BY speakers.name, speakers.id LIMIT ?5`,
    )
    .bind(now, seriesId, after?.name ?? null, after?.id ?? null, limit)
    .all<Row>();
  return results.map(toItem);
}

/** Makes a speaker, shown nowhere yet. */
export const insertSpeaker = (
  db: D1Database,
  seriesId: string,
  id: string,
  edit: SpeakerEdit,
  photoUrl: string | null,
) =>
  db
    .prepare(
      `INSERT INTO speakers (id, series_id, name, role, organisation, bio, photo_alt, photo_url, email)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
    )
    .bind(id, seriesId, ...toColumns(edit), photoUrl, edit.email);

/** Edits a speaker, where nobody saved since that edition. */
export const updateSpeaker = (
  db: D1Database,
  id: string,
  edition: number,
  edit: SpeakerEdit,
  photoUrl: string | null,
) =>
  db
    .prepare(
      `UPDATE speakers SET edition = edition + 1, name = ?3, role = ?4, organisation = ?5, bio = ?6, photo_alt = ?7,
         photo_url = ?8, email = ?9
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(id, edition, ...toColumns(edit), photoUrl, edit.email);

/** The same by the speaker: who does not agree is hidden at once, and only organisers show them again (L-28). */
export const updateOwnBio = (
  db: D1Database,
  id: string,
  edition: number,
  bio: OwnBio,
  photoUrl: string | null,
  now: string,
) =>
  db
    .prepare(
      `UPDATE speakers SET edition = edition + 1, name = ?3, role = ?4, organisation = ?5, bio = ?6, photo_alt = ?7,
         photo_url = ?8, agreed_at = iif(?9, coalesce(agreed_at, ?10), NULL), hidden = iif(?9, hidden, 1),
         own_edit_at = ?10
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(id, edition, ...toColumns(bio), photoUrl, bio.agreed ? 1 : 0, now);

const toColumns = ({ name, role, organisation, bio, photoAlt }: Omit<SpeakerEdit, "email">) => [
  name,
  json(role),
  organisation,
  json(bio),
  json(photoAlt),
];
const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

/** Takes a speaker down everywhere, or shows them again where sessions release them. */
export const setHidden = (db: D1Database, id: string, hidden: boolean) =>
  db.prepare("UPDATE speakers SET hidden = ?2 WHERE id = ?1 AND hidden <> ?2").bind(id, hidden ? 1 : 0);

/** Deletes a speaker who speaks in no session. Portrait and links go along. */
export const deleteSpeakerRow = (db: D1Database, id: string) =>
  db
    .prepare("DELETE FROM speakers WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM session_speakers WHERE speaker_id = ?1)")
    .bind(id);
