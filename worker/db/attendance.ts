import { type Row, SESSION_COLUMNS, type SessionRow, toSession } from "./series.ts";

/** A person's way into a session. */
export interface Entrance {
  session: SessionRow;
  status: string | null;
  /** Never public. */
  meetingUrl: string | null;
  meetingAccess: string | null;
}

/** The session of a join link with the person's place in it. */
export async function findEntrance(db: D1Database, personId: string, sessionId: string): Promise<Entrance | null> {
  const row = await db
    .prepare(
      `SELECT ${SESSION_COLUMNS}, sessions.meeting_url, sessions.meeting_access, registrations.status
       FROM sessions LEFT JOIN registrations ON registrations.session_id = sessions.id AND registrations.person_id = ?1
       WHERE sessions.id = ?2`,
    )
    .bind(personId, sessionId)
    .first<Row>();
  if (!row) return null;
  return {
    session: toSession(row),
    status: row.status as string | null,
    meetingUrl: row.meeting_url as string | null,
    meetingAccess: row.meeting_access as string | null,
  };
}

/** Counts the attendance of a confirmed person; the first time stays. */
export async function noteAttendance(db: D1Database, personId: string, sessionId: string, now: string): Promise<void> {
  await db
    .prepare(
      `UPDATE registrations SET attended_at = ?3
       WHERE person_id = ?1 AND session_id = ?2 AND status = 'confirmed' AND attended_at IS NULL`,
    )
    .bind(personId, sessionId, now)
    .run();
}
