import { WAITING_POSITION } from "./seats.ts";
import { type Row, SESSION_COLUMNS, type SessionRow, toSession } from "./series.ts";

/** A session and what place a person has in it. */
export interface Place {
  session: SessionRow;
  status: string | null;
  position: number | null;
  offeredUntil: string | null;
}

/** The place of a person in a session; the status is null where there never was one. */
export async function findPlace(db: D1Database, personId: string, sessionId: string): Promise<Place | null> {
  const row = await db
    .prepare(
      `SELECT ${SESSION_COLUMNS}, registrations.status, registrations.offered_until,
         ${WAITING_POSITION} AS position
       FROM sessions LEFT JOIN registrations ON registrations.session_id = sessions.id AND registrations.person_id = ?1
       WHERE sessions.id = ?2`,
    )
    .bind(personId, sessionId)
    .first<Row>();
  if (!row) return null;
  return {
    session: toSession(row),
    status: row.status as string | null,
    position: row.position as number | null,
    offeredUntil: row.offered_until as string | null,
  };
}
