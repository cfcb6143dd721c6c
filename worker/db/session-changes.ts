import { type Row, SESSION_COLUMNS, type SessionRow, toSession } from "./series.ts";

/** A session of any state, with its series: what an organiser changes. */
export interface ChangeableSession {
  session: SessionRow;
  seriesId: string;
  agenda: string;
}

export async function findChangeableSession(db: D1Database, id: string): Promise<ChangeableSession | null> {
  const row = await db
    .prepare(`SELECT ${SESSION_COLUMNS}, sessions.series_id FROM sessions WHERE id = ?1`)
    .bind(id)
    .first<Row>();
  return row ? { session: toSession(row), seriesId: String(row.series_id), agenda: String(row.agenda) } : null;
}

/** Publishes a draft. */
export const publishSession = (db: D1Database, id: string): D1PreparedStatement =>
  db
    .prepare("UPDATE sessions SET state = 'published', edition = edition + 1 WHERE id = ?1 AND state = 'draft'")
    .bind(id);

/** A new time; the revision guards against two who move at once. */
export interface NewTime {
  startsAt: string;
  endsAt: string;
  agenda: string;
  revision: number;
}

/** Moves a published session; where it was before stays on record. */
export const moveSession = (db: D1Database, id: string, time: NewTime): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE sessions SET previous_starts_at = starts_at, starts_at = ?2, ends_at = ?3, agenda = ?4,
         sign_up_closes_at = NULL, revision = ?5 + 1, edition = edition + 1
       WHERE id = ?1 AND state = 'published' AND revision = ?5`,
    )
    .bind(id, time.startsAt, time.endsAt, time.agenda, time.revision);

/** Cancels a published session. */
export const cancelSession = (db: D1Database, id: string, revision: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE sessions SET state = 'cancelled', revision = ?2 + 1, edition = edition + 1
       WHERE id = ?1 AND state = 'published' AND revision = ?2`,
    )
    .bind(id, revision);

/** Raises or lowers how many seats there are; nobody loses one (design §6). Null: without limit. */
export const setCapacity = (db: D1Database, id: string, capacity: number | null): D1PreparedStatement =>
  db.prepare("UPDATE sessions SET capacity = ?2, edition = edition + 1 WHERE id = ?1").bind(id, capacity);

/** How many of the list a mailing would reach, and how many have a consent too old for it (L-10). */
export async function countSubscribers(db: D1Database, seriesId: string, consentsSince: string) {
  const row = await db
    .prepare(
      `SELECT count(*) AS people,
         coalesce(sum(coalesce(subscriptions.last_mailed_at, subscriptions.confirmed_at) <= ?2), 0) AS aged
       FROM people JOIN subscriptions ON subscriptions.person_id = people.id
       WHERE people.series_id = ?1 AND subscriptions.status = 'confirmed'`,
    )
    .bind(seriesId, consentsSince)
    .first<Row>();
  return { people: Number(row?.people ?? 0), aged: Number(row?.aged ?? 0) };
}

/** Whether a session is one of a series. */
export async function isSessionOf(db: D1Database, id: string, seriesId: string): Promise<boolean> {
  return (
    (await db.prepare("SELECT 1 FROM sessions WHERE id = ?1 AND series_id = ?2").bind(id, seriesId).first()) !== null
  );
}

/** Enters where the meeting is and what else one needs to get in; the mailed links stay as they are. */
export const setMeeting = (db: D1Database, id: string, url: string | null, access: string | null) =>
  db
    .prepare("UPDATE sessions SET meeting_url = ?2, meeting_access = ?3, edition = edition + 1 WHERE id = ?1")
    .bind(id, url, access);
