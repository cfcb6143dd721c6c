import { prepareWith } from "./prepare.ts";
import type { RegistrationStatus } from "./registrations.ts";
import { insertLateAccessLink, insertRegisteredMail } from "./seats.ts";
import type { Row } from "./series.ts";
import { nextConfirmation } from "./sign-ups.ts";

/** A registration that an organiser is about to change, and its session. */
export interface ChangedRegistration {
  id: string;
  person: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  status: RegistrationStatus;
  session: {
    id: string;
    title: string | null;
    startsAt: string;
    endsAt: string;
    state: string;
    capacity: number | null;
    seatsTaken: number;
    waiting: number;
  };
}

/** A registration of a series, or null. */
export async function findRegistration(
  db: D1Database,
  seriesId: string,
  id: string,
): Promise<ChangedRegistration | null> {
  const row = await db
    .prepare(
      `SELECT registrations.id, registrations.person_id, registrations.status, people.email, people.given_name,
         people.family_name, sessions.id AS session, sessions.title, sessions.starts_at, sessions.ends_at,
         sessions.state, sessions.capacity, sessions.seats_taken, sessions.waiting
       FROM registrations JOIN people ON people.id = registrations.person_id
       JOIN sessions ON sessions.id = registrations.session_id
       WHERE registrations.id = ?1 AND sessions.series_id = ?2`,
    )
    .bind(id, seriesId)
    .first<Row>();
  if (!row) return null;
  return {
    id,
    person: String(row.person_id),
    email: String(row.email),
    givenName: row.given_name as string | null,
    familyName: row.family_name as string | null,
    status: row.status as RegistrationStatus,
    session: {
      id: String(row.session),
      title: row.title as string | null,
      startsAt: String(row.starts_at),
      endsAt: String(row.ends_at),
      state: String(row.state),
      capacity: row.capacity as number | null,
      seatsTaken: Number(row.seats_taken),
      waiting: Number(row.waiting),
    },
  };
}

/**
 * Gives a place to somebody who waits, whatever their place in the line, with the mails that say so: the next free
 * seat, or one beyond the seats. An offered seat is theirs already.
 */
export function giveSeatTo(db: D1Database, id: string, beyond: boolean, now: string) {
  const prepare = prepareWith(db, id, now, beyond ? 1 : 0);
  const justGiven = "registrations.id = ?1 AND registrations.status = 'confirmed' AND registrations.confirmed_at = ?2";
  return {
    give: prepare(
      `UPDATE registrations SET status = 'confirmed', offered_until = NULL, round = round + 1, confirmed_at = ?2
       FROM sessions WHERE registrations.id = ?1 AND sessions.id = registrations.session_id
         AND sessions.state = 'published' AND sessions.ends_at > ?2
         AND (registrations.status = 'offered' OR (registrations.status = 'waiting' AND (
           ?3 = 1 OR sessions.capacity IS NULL OR sessions.seats_taken < sessions.capacity)))`,
    ),
    mails: [prepare(insertRegisteredMail(justGiven)), prepare(insertLateAccessLink(justGiven))],
  };
}

/** When repeats are too many: one in ten minutes, three a day (S-07). */
export interface RepeatLimits {
  since: string;
  daySince: string;
}

const REPEATS_A_DAY = 3;

/** "You are registered" or "you wait" once more, under the limits of repeats (S-07). */
export function repeatRegisteredMail(db: D1Database, id: string, cause: string, now: string, limits: RepeatLimits) {
  const prepare = prepareWith(db, id, now, cause, limits.since, limits.daySince);
  const same = `SELECT count(*) FROM outbox WHERE outbox.person_id = people.id AND outbox.kind = 'registered'
    AND outbox.session_id = registrations.session_id AND outbox.state IN ('due', 'held', 'sent')`;
  return prepare(
    `INSERT INTO outbox (id, series_id, person_id, session_id, kind, cause, recipient, locale, priority, due_at, created_at)
     SELECT ?3, people.series_id, people.id, registrations.session_id, 'registered', ?3, people.email,
       people.locale, 2, ?2, ?2
     FROM registrations JOIN people ON people.id = registrations.person_id
     WHERE registrations.id = ?1 AND registrations.status IN ('confirmed', 'waiting')
       AND (${same} AND outbox.created_at > ?4) = 0 AND (${same} AND outbox.created_at > ?5) < ${REPEATS_A_DAY}`,
  );
}

/**
 * The mail that asks to confirm, once more with the same link, under the limits of the address (S-07): at once or not
 * at all, and not while the one before is on its way.
 */
export function repeatConfirmationMail(db: D1Database, id: string, cause: string, now: string, limits: RepeatLimits) {
  const prepare = prepareWith(db, id, now, cause, limits.since);
  return prepare(
    `INSERT INTO outbox (id, series_id, person_id, session_id, sign_up_id, link_id, kind, cause, recipient, locale,
       priority, due_at, created_at)
     SELECT ?3, asked.series_id, asked.id, registrations.session_id, sign_ups.id, links.id, 'confirm-sign-up', ?3,
       asked.email, sign_ups.locale, 2, ?2, ?2
     FROM registrations JOIN people AS asked ON asked.id = registrations.person_id
     JOIN sign_ups ON sign_ups.id = (
       SELECT newest.id FROM sign_ups AS newest WHERE newest.person_id = asked.id
         AND newest.session_id = registrations.session_id AND newest.confirmed_at IS NULL
       ORDER BY newest.created_at DESC LIMIT 1)
     JOIN links ON links.sign_up_id = sign_ups.id AND links.purpose = 'confirm'
     WHERE registrations.id = ?1 AND registrations.status = 'pending' AND ${nextConfirmation("asked.email_key", "?2")} <= ?2
       AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.person_id = asked.id AND outbox.kind = 'confirm-sign-up'
         AND outbox.state IN ('due', 'held', 'sent') AND coalesce(outbox.sent_at, outbox.due_at) > ?4)`,
  );
}
