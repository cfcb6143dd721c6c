import { insertLateAccessLink, insertRegisteredMail, TAKE_PLACE, WAITING_POSITION } from "./seats.ts";
import {
  type Row,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  type SeriesRow,
  type SessionRow,
  toSeries,
  toSession,
} from "./series.ts";

/** A mailed sign-up with all that its page shows. */
export interface StoredSignUp {
  id: string;
  personId: string;
  sessionId: string | null;
  subscribe: boolean;
  typed: Record<string, unknown>;
  locale: string;
  expiresAt: string;
  confirmedAt: string | null;
  email: string;
  registration: "pending" | "confirmed" | "waiting" | "offered" | "cancelled" | null;
  subscription: "pending" | "confirmed" | "ended" | null;
  position: number | null;
  series: SeriesRow;
  session: SessionRow | null;
}

/** Which of the two purposes the person keeps. */
interface Kept {
  session: boolean;
  subscription: boolean;
}

/** The sign-up that a confirmation link belongs to, or null where it is gone or revoked. */
export async function findSignUpByLink(db: D1Database, linkId: string): Promise<StoredSignUp | null> {
  const from = `FROM links JOIN sign_ups ON sign_ups.id = links.sign_up_id`;
  const open = "links.id = ?1 AND links.purpose = 'confirm' AND links.revoked_at IS NULL";
  const [signUp, series, session] = await db.batch<Row>([
    db
      .prepare(
        `SELECT sign_ups.*, people.email, registrations.status AS registration, subscriptions.status AS subscription,
           ${WAITING_POSITION} AS position
         ${from} JOIN people ON people.id = sign_ups.person_id
         LEFT JOIN registrations
           ON registrations.person_id = sign_ups.person_id AND registrations.session_id = sign_ups.session_id
         LEFT JOIN subscriptions ON subscriptions.person_id = sign_ups.person_id WHERE ${open}`,
      )
      .bind(linkId),
    db
      .prepare(
        `SELECT ${SERIES_COLUMNS} ${from} JOIN people ON people.id = sign_ups.person_id
         JOIN series ON series.id = people.series_id WHERE ${open}`,
      )
      .bind(linkId),
    db
      .prepare(`SELECT ${SESSION_COLUMNS} ${from} JOIN sessions ON sessions.id = sign_ups.session_id WHERE ${open}`)
      .bind(linkId),
  ]);
  const row = signUp?.results[0];
  const seriesRow = series?.results[0];
  if (!row || !seriesRow) return null;
  const sessionRow = session?.results[0];
  return {
    id: String(row.id),
    personId: String(row.person_id),
    sessionId: row.session_id as string | null,
    subscribe: row.subscribe === 1,
    typed: JSON.parse(String(row.typed)),
    locale: String(row.locale),
    expiresAt: String(row.expires_at),
    confirmedAt: row.confirmed_at as string | null,
    email: String(row.email),
    registration: row.registration as StoredSignUp["registration"],
    subscription: row.subscription as StoredSignUp["subscription"],
    position: row.position as number | null,
    series: toSeries(seriesRow),
    session: sessionRow ? toSession(sessionRow) : null,
  };
}

/**
 * Confirms a sign-up in one batch. The seat is given by one conditional UPDATE: whoever comes when none is free, or
 * while others wait, goes to the end of the waiting list. Every statement looks at the sign-up still being
 * unconfirmed, and the last one confirms it, so a second run changes nothing.
 */
export async function confirmSignUp(db: D1Database, id: string, choice: Kept, now: string): Promise<void> {
  const open = "sign_ups.id = ?1 AND sign_ups.confirmed_at IS NULL AND sign_ups.expires_at > ?2";
  const statements = [
    db
      .prepare(
        `UPDATE people SET
           given_name = coalesce(typed ->> '$.givenName', given_name),
           family_name = coalesce(typed ->> '$.familyName', family_name),
           organisation = coalesce(typed ->> '$.organisation', organisation),
           role = coalesce(typed ->> '$.role', people.role),
           locale = sign_ups.locale, edition = edition + 1, confirmed_at = coalesce(people.confirmed_at, ?2)
         FROM sign_ups WHERE ${open} AND people.id = sign_ups.person_id`,
      )
      .bind(id, now),
    db
      .prepare(
        `INSERT INTO answers (id, person_id, session_id, question_id, value, created_at)
         SELECT lower(hex(randomblob(16))), sign_ups.person_id, sign_ups.session_id, given.key, given.value, ?2
         FROM sign_ups, json_each(sign_ups.typed, '$.answers') AS given JOIN questions ON questions.id = given.key
         WHERE ${open}
         ON CONFLICT (person_id, question_id, ifnull(session_id, '')) DO UPDATE SET value = excluded.value`,
      )
      .bind(id, now),
    db
      .prepare(
        `INSERT INTO wishes (id, series_id, text, created_on)
         SELECT lower(hex(randomblob(16))), people.series_id, typed ->> '$.wish', substr(?2, 1, 10)
         FROM sign_ups JOIN people ON people.id = sign_ups.person_id WHERE ${open} AND typed ->> '$.wish' IS NOT NULL`,
      )
      .bind(id, now),
  ];
  if (choice.session) statements.push(...confirmRegistration(db, id, now, open));
  if (choice.subscription) statements.push(...confirmSubscription(db, id, now, open, choice.session));
  statements.push(db.prepare(`UPDATE sign_ups SET confirmed_at = ?2, typed = '{}' WHERE ${open}`).bind(id, now));
  await db.batch(statements);
}

function confirmRegistration(db: D1Database, id: string, now: string, open: string): D1PreparedStatement[] {
  const own = `registrations.id = (
    SELECT registrations.id FROM sign_ups JOIN registrations
      ON registrations.person_id = sign_ups.person_id AND registrations.session_id = sign_ups.session_id WHERE ${open})`;
  return [
    db
      .prepare(
        `UPDATE registrations SET ${TAKE_PLACE} FROM sessions
         WHERE ${own} AND registrations.status IN ('pending', 'cancelled') AND sessions.id = registrations.session_id
           AND sessions.state = 'published' AND sessions.ends_at > ?2`,
      )
      .bind(id, now),
    db.prepare(insertRegisteredMail(own)).bind(id, now),
    db.prepare(insertLateAccessLink(own)).bind(id, now),
  ];
}

function confirmSubscription(
  db: D1Database,
  id: string,
  now: string,
  open: string,
  toldWithSession: boolean,
): D1PreparedStatement[] {
  const statements = [
    // An ended one may have been deleted since the sign-up.
    db
      .prepare(
        `INSERT INTO subscriptions (id, person_id, created_at)
         SELECT lower(hex(randomblob(16))), sign_ups.person_id, ?2 FROM sign_ups WHERE ${open} AND sign_ups.subscribe = 1
         ON CONFLICT (person_id) DO NOTHING`,
      )
      .bind(id, now),
    // Who confirms again renews a consent that may have aged (L-10); a round more only where it was none.
    db
      .prepare(
        `UPDATE subscriptions SET round = round + (subscriptions.status <> 'confirmed'), status = 'confirmed',
           confirmed_at = ?2, ended_at = NULL, last_mailed_at = NULL
         FROM sign_ups WHERE ${open} AND subscriptions.person_id = sign_ups.person_id`,
      )
      .bind(id, now),
    db
      .prepare(
        `UPDATE consents SET confirmed_at = ?2 FROM sign_ups WHERE ${open} AND consents.sign_up_id = sign_ups.id`,
      )
      .bind(id, now),
  ];
  if (toldWithSession) return statements;
  const mail = db
    .prepare(
      `INSERT INTO outbox (id, series_id, person_id, sign_up_id, kind, cause, recipient, locale, priority, due_at, created_at)
       SELECT lower(hex(randomblob(16))), people.series_id, people.id, sign_ups.id, 'subscribed',
         'round ' || subscriptions.round, people.email, people.locale, 2, ?2, ?2
       FROM sign_ups JOIN people ON people.id = sign_ups.person_id
       JOIN subscriptions ON subscriptions.person_id = people.id
       WHERE ${open} AND subscriptions.status = 'confirmed'
       ON CONFLICT DO NOTHING`,
    )
    .bind(id, now);
  return [...statements, mail];
}
