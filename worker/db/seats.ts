import { prepareWith } from "./prepare.ts";

/**
 * How a place is given, for an UPDATE of registrations that joins its session: whoever comes when no seat is free, or
 * while others wait, goes to the end of the waiting list. ?2 is the instant.
 */
export const TAKE_PLACE = `
  status = CASE WHEN sessions.waiting = 0
    AND (sessions.capacity IS NULL OR sessions.seats_taken < sessions.capacity) THEN 'confirmed' ELSE 'waiting' END,
  queue_number = sessions.last_queue_number + 1, round = round + 1, confirmed_at = ?2`;

/** The 1-based place of a registration on the waiting list, null for one that does not wait. */
export const WAITING_POSITION = `
  CASE registrations.status WHEN 'waiting' THEN (
    SELECT count(*) FROM registrations AS ahead WHERE ahead.session_id = registrations.session_id
      AND ahead.status = 'waiting' AND ahead.queue_number <= registrations.queue_number) END`;

/** The mail "you are registered" or "you wait" for the registrations of a condition; ?2 is the instant. */
export const insertRegisteredMail = (condition: string) => `
  INSERT INTO outbox (id, series_id, person_id, session_id, kind, cause, recipient, locale, priority, due_at, created_at)
  SELECT lower(hex(randomblob(16))), people.series_id, people.id, registrations.session_id, 'registered',
    'round ' || registrations.round, people.email, people.locale, 2, ?2, ?2
  FROM registrations JOIN people ON people.id = registrations.person_id
  WHERE registrations.status IN ('confirmed', 'waiting') AND ${condition}
  ON CONFLICT DO NOTHING`;

/**
 * The access link for who is confirmed after it went out to all (G-04): the newest mailing of the session, once; it
 * waits where that is paused. ?2 is the instant.
 */
export const insertLateAccessLink = (condition: string) => `
  INSERT INTO outbox (id, series_id, person_id, session_id, mailing_id, kind, cause, recipient, locale, priority, state,
    due_at, created_at)
  SELECT lower(hex(randomblob(16))), people.series_id, people.id, registrations.session_id, mailings.id, 'access-link',
    mailings.cause, people.email, people.locale, 1, iif(mailings.state = 'paused', 'held', 'due'), ?2, ?2
  FROM registrations JOIN people ON people.id = registrations.person_id
  JOIN mailings ON mailings.id = (
    SELECT newest.id FROM mailings AS newest
    WHERE newest.session_id = registrations.session_id AND newest.kind = 'access-link' AND newest.state <> 'stopped'
    ORDER BY newest.created_at DESC, newest.id DESC LIMIT 1)
  WHERE registrations.status = 'confirmed' AND ${condition}
  ON CONFLICT DO NOTHING`;

/** Takes back the unsent mails of a place that was given up; ?1 is the registration. */
const withdrawMailsOfCancelled = `
  UPDATE outbox SET state = 'withdrawn', recipient = NULL FROM registrations
  WHERE registrations.id = ?1 AND registrations.status = 'cancelled' AND outbox.state IN ('due', 'held')
    AND outbox.person_id = registrations.person_id AND outbox.session_id = registrations.session_id
    AND outbox.kind IN ('registered', 'offered', 'access-link', 'moved', 'programme', 'thanks')`;

/**
 * Gives up a place that is not over yet. Twice changes nothing.
 *
 * @param deed where an organiser does it: what notes that, written where it was not given up before
 */
export async function cancelRegistration(
  db: D1Database,
  id: string,
  personId: string,
  now: string,
  deed: D1PreparedStatement[] = [],
): Promise<void> {
  const prepare = prepareWith(db, id, now, personId);
  await db.batch([
    prepare(
      `UPDATE registrations SET status = 'cancelled', queue_number = NULL, offered_until = NULL FROM sessions
       WHERE registrations.id = ?1 AND registrations.person_id = ?3 AND registrations.status <> 'cancelled'
         AND sessions.id = registrations.session_id AND sessions.ends_at > ?2`,
    ),
    ...deed,
    prepare(withdrawMailsOfCancelled),
  ]);
}

/**
 * Moves a person from one session to another in one batch: the old place goes only where the new one has a seat.
 *
 * @returns whether it moved
 */
export async function changeSession(
  db: D1Database,
  id: string,
  personId: string,
  target: string,
  now: string,
): Promise<boolean> {
  const prepare = prepareWith(db, id, now, personId, target);
  const hasOld = `EXISTS (SELECT 1 FROM registrations AS old JOIN sessions AS left_session ON left_session.id = old.session_id
    WHERE old.id = ?1 AND old.person_id = ?3 AND old.status <> 'cancelled' AND old.session_id <> ?4
      AND left_session.ends_at > ?2)`;
  const results = await db.batch([
    prepare(
      `INSERT INTO registrations (id, person_id, session_id, created_at)
       SELECT lower(hex(randomblob(16))), ?3, sessions.id, ?2 FROM sessions
       JOIN people ON people.id = ?3 AND people.series_id = sessions.series_id WHERE sessions.id = ?4 AND ${hasOld}
       ON CONFLICT (person_id, session_id) DO NOTHING`,
    ),
    prepare(
      `UPDATE registrations SET ${TAKE_PLACE} FROM sessions
       WHERE registrations.person_id = ?3 AND registrations.session_id = ?4 AND sessions.id = ?4
         AND registrations.status IN ('pending', 'cancelled') AND ${hasOld}
         AND sessions.state = 'published' AND coalesce(sessions.sign_up_closes_at, sessions.starts_at) > ?2
         AND sessions.waiting = 0 AND (sessions.capacity IS NULL OR sessions.seats_taken < sessions.capacity)`,
    ),
    prepare(
      `UPDATE registrations SET status = 'cancelled', queue_number = NULL, offered_until = NULL
       WHERE id = ?1 AND person_id = ?3 AND status <> 'cancelled' AND session_id <> ?4 AND EXISTS (
         SELECT 1 FROM registrations AS new
         WHERE new.person_id = ?3 AND new.session_id = ?4 AND new.status = 'confirmed' AND new.confirmed_at = ?2)`,
    ),
    // Without a seat at the other session nothing of the attempt stays.
    prepare(
      "DELETE FROM registrations WHERE person_id = ?3 AND session_id = ?4 AND status = 'pending' AND created_at = ?2",
    ),
    prepare(insertRegisteredMail("registrations.person_id = ?3 AND registrations.session_id = ?4")),
    prepare(insertLateAccessLink("registrations.person_id = ?3 AND registrations.session_id = ?4")),
    prepare(withdrawMailsOfCancelled),
  ]);
  return (results[2]?.meta.changes ?? 0) > 0;
}
