import {
  type Row,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  type SeriesRow,
  type SessionRow,
  toSeries,
  toSession,
} from "./series.ts";

/** A mail that is due, leased to one run. */
export interface DueMail {
  id: string;
  kind: "confirm-sign-up" | "registered" | "subscribed";
  recipient: string | null;
  locale: string;
  attempts: number;
  createdAt: string;
  personId: string | null;
  sessionId: string | null;
  signUpId: string | null;
  linkId: string | null;
}

/** What the mail is about, as things stand when it is sent. */
export interface MailSubject {
  series: SeriesRow;
  session: SessionRow | null;
  registration: string | null;
  position: number | null;
  subscribe: boolean;
  confirmed: boolean;
  subscribed: boolean;
}

/** Leases the most urgent mails that are due. A run that dies gives them back when the lease ends. */
export async function leaseDueMails(db: D1Database, now: Date, until: Date, limit: number): Promise<DueMail[]> {
  const { results } = await db
    .prepare(
      `UPDATE outbox SET leased_until = ?2, attempts = attempts + 1 WHERE id IN (
         SELECT id FROM outbox WHERE state = 'due' AND due_at <= ?1 AND (leased_until IS NULL OR leased_until <= ?1)
         ORDER BY priority, due_at LIMIT ?3
       ) RETURNING *`,
    )
    .bind(now.toISOString(), until.toISOString(), limit)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    kind: row.kind as DueMail["kind"],
    recipient: row.recipient as string | null,
    locale: String(row.locale),
    attempts: Number(row.attempts),
    createdAt: String(row.created_at),
    personId: row.person_id as string | null,
    sessionId: row.session_id as string | null,
    signUpId: row.sign_up_id as string | null,
    linkId: row.link_id as string | null,
  }));
}

/** What a leased mail is about, or null where its person is gone. */
export async function findMailSubject(db: D1Database, mail: DueMail): Promise<MailSubject | null> {
  const [facts, series, session] = await db.batch<Row>([
    db
      .prepare(
        `SELECT registrations.status AS registration, sign_ups.subscribe, sign_ups.confirmed_at AS sign_up_confirmed_at,
           (SELECT status FROM subscriptions WHERE subscriptions.person_id = people.id) AS subscription,
           CASE registrations.status WHEN 'waiting' THEN (
             SELECT count(*) FROM registrations AS ahead WHERE ahead.session_id = registrations.session_id
               AND ahead.status = 'waiting' AND ahead.queue_number <= registrations.queue_number
           ) END AS position
         FROM people LEFT JOIN sign_ups ON sign_ups.id = ?3
         LEFT JOIN registrations ON registrations.person_id = people.id AND registrations.session_id = ?2
         WHERE people.id = ?1`,
      )
      .bind(mail.personId, mail.sessionId, mail.signUpId),
    db
      .prepare(`SELECT ${SERIES_COLUMNS} FROM outbox JOIN series ON series.id = outbox.series_id WHERE outbox.id = ?1`)
      .bind(mail.id),
    db.prepare(`SELECT ${SESSION_COLUMNS} FROM sessions WHERE id = ?1`).bind(mail.sessionId),
  ]);
  const row = facts?.results[0];
  const seriesRow = series?.results[0];
  if (!row || !seriesRow) return null;
  return {
    series: toSeries(seriesRow),
    session: session?.results[0] ? toSession(session.results[0]) : null,
    registration: row.registration as string | null,
    position: row.position as number | null,
    subscribe: row.subscribe === 1,
    confirmed: row.sign_up_confirmed_at !== null,
    subscribed: row.subscription === "confirmed",
  };
}

/** Notes that a mail was taken. Its recipient goes; the days of an unconfirmed sign-up begin (design §4). */
export async function noteSent(db: D1Database, mail: DueMail, now: string, expiresAt: string): Promise<void> {
  await db.batch([
    db
      .prepare(
        "UPDATE outbox SET state = 'sent', sent_at = ?2, recipient = NULL, leased_until = NULL, reason = NULL WHERE id = ?1",
      )
      .bind(mail.id, now),
    db
      .prepare("UPDATE sign_ups SET expires_at = ?2 WHERE id = ?1 AND confirmed_at IS NULL AND ?3 = 'confirm-sign-up'")
      .bind(mail.signUpId, expiresAt, mail.kind),
    db
      .prepare("UPDATE consents SET mail_sent_at = ?2 WHERE sign_up_id = ?1 AND ?3 = 'confirm-sign-up'")
      .bind(mail.signUpId, now, mail.kind),
  ]);
}

/** Puts a mail back until later. */
export async function noteRetry(db: D1Database, id: string, dueAt: string, reason: string): Promise<void> {
  await db
    .prepare("UPDATE outbox SET due_at = ?2, leased_until = NULL, reason = ?3 WHERE id = ?1 AND state = 'due'")
    .bind(id, dueAt, reason)
    .run();
}

/** Gives a mail up, with the reason that the organiser sees. */
export async function noteUndeliverable(db: D1Database, id: string, reason: string): Promise<void> {
  await db
    .prepare(
      "UPDATE outbox SET state = 'undeliverable', leased_until = NULL, reason = ?2 WHERE id = ?1 AND state = 'due'",
    )
    .bind(id, reason)
    .run();
}
