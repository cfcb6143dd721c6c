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

/** A place in a session, held against a report of who was there. */
export interface AttendablePlace {
  registrationId: string;
  status: string;
  emailKey: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  attendedAt: string | null;
}

/** The registrations of a session whose address, or whose full name, is one of these; names by small letters of ASCII. */
export async function listAttendablePlaces(
  db: D1Database,
  sessionId: string,
  emailKeys: string[],
  names: string[],
): Promise<AttendablePlace[]> {
  const { results } = await db
    .prepare(
      `SELECT registrations.id, registrations.status, registrations.attended_at, people.email_key, people.email,
         people.given_name, people.family_name
       FROM registrations JOIN people ON people.id = registrations.person_id
       WHERE registrations.session_id = ?1 AND (people.email_key IN (SELECT value FROM json_each(?2))
         OR people.given_name || ' ' || people.family_name COLLATE NOCASE IN (SELECT value FROM json_each(?3)))`,
    )
    .bind(sessionId, JSON.stringify(emailKeys), JSON.stringify(names))
    .all<Row>();
  return results.map((row) => ({
    registrationId: String(row.id),
    status: String(row.status),
    emailKey: String(row.email_key),
    email: String(row.email),
    givenName: row.given_name as string | null,
    familyName: row.family_name as string | null,
    attendedAt: row.attended_at as string | null,
  }));
}

/** Notes in one statement who was there: of this session, confirmed, and the first time stays. Tells how many are new. */
export async function noteAttendances(
  db: D1Database,
  sessionId: string,
  attendances: { registrationId: string; attendedAt: string }[],
): Promise<number> {
  const { results } = await db
    .prepare(
      `UPDATE registrations SET attended_at = entry.value ->> 'attendedAt' FROM json_each(?2) AS entry
       WHERE registrations.id = entry.value ->> 'registrationId' AND registrations.session_id = ?1
         AND registrations.status = 'confirmed' AND registrations.attended_at IS NULL
       RETURNING registrations.id`,
    )
    .bind(sessionId, JSON.stringify(attendances))
    .all();
  return results.length;
}
