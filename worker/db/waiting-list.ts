import { prepareWith } from "./prepare.ts";
import { insertLateAccessLink, insertRegisteredMail, TAKE_PLACE } from "./seats.ts";
import type { Row } from "./series.ts";

/** A session in which somebody waits while a seat is free. */
export interface FreedSession {
  id: string;
  startsAt: string;
}

/** Sessions ahead in which somebody waits beside a free seat, also after a crash in between. */
export async function listFreedSessions(db: D1Database, now: string): Promise<FreedSession[]> {
  const { results } = await db
    .prepare(
      `SELECT id, starts_at FROM sessions
       WHERE starts_at > ?1 AND state = 'published' AND waiting > 0 AND (capacity IS NULL OR seats_taken < capacity)`,
    )
    .bind(now)
    .all<Row>();
  return results.map((row) => ({ id: String(row.id), startsAt: String(row.starts_at) }));
}

/** Who is next in line for the free seats of the session ?1, in the order of confirmation. */
const NEXT_IN_LINE = `
  SELECT id FROM registrations WHERE session_id = ?1 AND status = 'waiting' ORDER BY queue_number LIMIT (
    SELECT CASE WHEN state <> 'published' THEN 0 WHEN capacity IS NULL THEN -1 ELSE max(0, capacity - seats_taken) END
    FROM sessions WHERE id = ?1)`;

/** Offers the free seats of a session to who waits, until an instant; each offer with its mail. */
export async function offerSeats(db: D1Database, sessionId: string, until: string, now: string): Promise<void> {
  const prepare = prepareWith(db, sessionId, now, until);
  await db.batch([
    prepare(
      `UPDATE registrations SET status = 'offered', offered_until = ?3, round = round + 1 WHERE id IN (${NEXT_IN_LINE})`,
    ),
    prepare(
      `INSERT INTO outbox (id, series_id, person_id, session_id, kind, cause, recipient, locale, priority, due_at, created_at)
       SELECT lower(hex(randomblob(16))), people.series_id, people.id, registrations.session_id, 'offered',
         'round ' || registrations.round, people.email, people.locale, 2, ?2, ?2
       FROM registrations JOIN people ON people.id = registrations.person_id
       JOIN sessions ON sessions.id = registrations.session_id AND sessions.state = 'published'
       WHERE registrations.session_id = ?1 AND registrations.status = 'offered'
       ON CONFLICT DO NOTHING`,
    ),
  ]);
}

/** Gives the free seats of a session to who waits without asking: too near the start for an answer. */
export async function giveSeats(db: D1Database, sessionId: string, now: string): Promise<void> {
  const prepare = prepareWith(db, sessionId, now);
  const justGiven = "registrations.session_id = ?1 AND registrations.confirmed_at = ?2";
  await db.batch([
    prepare(
      `UPDATE registrations SET status = 'confirmed', confirmed_at = ?2, round = round + 1 WHERE id IN (${NEXT_IN_LINE})`,
    ),
    prepare(insertRegisteredMail(justGiven)),
    prepare(insertLateAccessLink(justGiven)),
  ]);
}

/** Ends offers that nobody took in time. One whose mail still waits to be sent stays: its time counts from the sending. */
export async function endOffers(db: D1Database, now: string): Promise<void> {
  await db
    .prepare(
      `UPDATE registrations SET status = 'cancelled', offered_until = NULL, queue_number = NULL
       WHERE status = 'offered' AND offered_until <= ?1 AND NOT EXISTS (
         SELECT 1 FROM outbox WHERE outbox.person_id = registrations.person_id
           AND outbox.session_id = registrations.session_id AND outbox.kind = 'offered' AND outbox.state = 'due')`,
    )
    .bind(now)
    .run();
}

/**
 * Takes an offered place; or, by the link of a mail to the list, a place as anybody who confirms now. Who let an offer
 * pass waits again at the end. Twice changes nothing.
 */
export async function takePlace(db: D1Database, personId: string, sessionId: string, now: string): Promise<void> {
  const prepare = prepareWith(db, personId, now, sessionId);
  const own = "registrations.person_id = ?1 AND registrations.session_id = ?3";
  const open = `sessions.id = ?3 AND sessions.state = 'published'
    AND coalesce(sessions.sign_up_closes_at, sessions.starts_at) > ?2`;
  const running = "sessions.id = ?3 AND sessions.state = 'published' AND sessions.ends_at > ?2";
  await db.batch([
    prepare(
      `UPDATE registrations SET status = 'cancelled', offered_until = NULL, queue_number = NULL
       WHERE ${own} AND registrations.status = 'offered' AND registrations.offered_until <= ?2`,
    ),
    prepare(
      `INSERT INTO registrations (id, person_id, session_id, created_at)
       SELECT lower(hex(randomblob(16))), ?1, sessions.id, ?2 FROM sessions WHERE ${open}
       ON CONFLICT (person_id, session_id) DO NOTHING`,
    ),
    prepare(
      `UPDATE registrations SET status = 'confirmed', offered_until = NULL, round = round + 1, confirmed_at = ?2
       FROM sessions WHERE ${own} AND ${running} AND registrations.status = 'offered' AND registrations.offered_until > ?2`,
    ),
    prepare(
      `UPDATE registrations SET ${TAKE_PLACE} FROM sessions
       WHERE ${own} AND ${open} AND registrations.status IN ('pending', 'cancelled')`,
    ),
    prepare(insertRegisteredMail(own)),
    prepare(insertLateAccessLink(own)),
  ]);
}

/** Shortens the offers of a session that was moved nearer; nothing where somebody else changed it meanwhile. */
export const capOffers = (db: D1Database, sessionId: string, until: string, revision: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE registrations SET offered_until = min(offered_until, ?2) WHERE session_id = ?1 AND status = 'offered'
         AND EXISTS (SELECT 1 FROM sessions WHERE id = ?1 AND revision = ?3)`,
    )
    .bind(sessionId, until, revision);
