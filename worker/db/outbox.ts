import type { MailKind } from "../contract/mail-kinds.ts";
import { type MailSubject, prepareSessionParts, toSessionParts } from "./mail-subjects.ts";
import { WAITING_POSITION } from "./seats.ts";
import { type Row, SERIES_COLUMNS, toSeries } from "./series.ts";

/** A mail that is due, leased to one run. */
export interface DueMail {
  id: string;
  kind: MailKind;
  recipient: string | null;
  locale: string;
  attempts: number;
  createdAt: string;
  personId: string | null;
  sessionId: string | null;
  signUpId: string | null;
  linkId: string | null;
}

/** A range of the index each, so that what is due later is not read. */
const dueOfPriority = (priority: number) => `
  SELECT * FROM (
    SELECT id FROM outbox WHERE state = 'due' AND priority = ${priority} AND due_at <= ?1
      AND (leased_until IS NULL OR leased_until <= ?1) ORDER BY due_at LIMIT ?3)`;

/** Leases the most urgent mails that are due. A run that dies gives them back when the lease ends. */
export async function leaseDueMails(db: D1Database, now: Date, until: Date, limit: number): Promise<DueMail[]> {
  const { results } = await db
    .prepare(
      `UPDATE outbox SET leased_until = ?2, attempts = attempts + 1 WHERE id IN (
         SELECT id FROM (${[1, 2, 3, 4].map(dueOfPriority).join(" UNION ALL ")}) LIMIT ?3
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

/** What a leased mail is about, or null where its person is gone or it was taken back meanwhile. */
export async function findMailSubject(db: D1Database, mail: DueMail): Promise<MailSubject | null> {
  const [facts, series, ...parts] = await db.batch<Row>([
    db
      .prepare(
        `SELECT registrations.status AS registration, sign_ups.subscribe,
           (SELECT status FROM subscriptions WHERE subscriptions.person_id = people.id) AS subscription,
           ${WAITING_POSITION} AS position
         FROM outbox LEFT JOIN people ON people.id = outbox.person_id
         LEFT JOIN sign_ups ON sign_ups.id = outbox.sign_up_id
         LEFT JOIN registrations ON registrations.person_id = people.id AND registrations.session_id = outbox.session_id
         WHERE outbox.id = ?1 AND outbox.state = 'due' AND (people.id IS NOT NULL OR outbox.kind IN ('erased', 'meeting-missing', 'list-unused', 'bio', 'sign-in'))`,
      )
      .bind(mail.id),
    db
      .prepare(`SELECT ${SERIES_COLUMNS} FROM outbox JOIN series ON series.id = outbox.series_id WHERE outbox.id = ?1`)
      .bind(mail.id),
    ...prepareSessionParts(db, mail.sessionId),
  ]);
  const row = facts?.results[0];
  const seriesRow = series?.results[0];
  if (!row || !seriesRow) return null;
  return {
    series: toSeries(seriesRow),
    registration: row.registration as string | null,
    position: row.position as number | null,
    subscribe: row.subscribe === 1,
    subscribed: row.subscription === "confirmed",
    ...toSessionParts(parts),
  };
}

/** What the sending of a mail sets going. */
export interface SentNote {
  now: string;
  /** When a sign-up that this mail asks to confirm ends (design §4). */
  signUpExpiresAt: string;
  /** Until when the place that this mail offers is kept, or its fresh link opens. */
  linkExpiresAt: string;
  /** SHA-256 of the mail without its link: what the proof of consent shows (L-04). */
  version: string;
}

/**
 * Notes that a mail was taken, whatever an organiser did to its mailing meanwhile: it is out, and goes to nobody twice.
 * Its recipient goes; the days of an unconfirmed sign-up, the hours of an offer and the
 * age of a consent count from here.
 */
export async function noteSent(db: D1Database, mail: DueMail, note: SentNote): Promise<void> {
  const statements = [
    db
      .prepare(
        `UPDATE outbox SET state = 'sent', sent_at = ?2, recipient = NULL, leased_until = NULL, reason = NULL
         WHERE id = ?1 AND state IN ('due', 'held', 'withdrawn')`,
      )
      .bind(mail.id, note.now),
  ];
  if (mail.kind === "confirm-sign-up") {
    statements.push(
      db
        .prepare("UPDATE sign_ups SET expires_at = ?2 WHERE id = ?1 AND confirmed_at IS NULL")
        .bind(mail.signUpId, note.signUpExpiresAt),
      db
        .prepare("UPDATE consents SET mail_sent_at = ?2, mail_version = ?3 WHERE sign_up_id = ?1")
        .bind(mail.signUpId, note.now, note.version),
    );
  }
  if (mail.kind === "offered") {
    statements.push(
      db
        .prepare(
          "UPDATE registrations SET offered_until = ?3 WHERE person_id = ?1 AND session_id = ?2 AND status = 'offered'",
        )
        .bind(mail.personId, mail.sessionId, note.linkExpiresAt),
    );
  }
  if (mail.kind === "my-link") {
    statements.push(
      db
        .prepare("UPDATE links SET expires_at = ?2, fresh_until = ?2 WHERE id = ?1")
        .bind(mail.linkId, note.linkExpiresAt),
    );
  }
  if (mail.kind === "sign-in" || mail.kind === "bio") {
    statements.push(db.prepare("UPDATE links SET expires_at = ?2 WHERE id = ?1").bind(mail.linkId, note.linkExpiresAt));
  }
  if (mail.kind === "new-date" || (mail.kind === "survey" && mail.sessionId === null)) {
    statements.push(
      db.prepare("UPDATE subscriptions SET last_mailed_at = ?2 WHERE person_id = ?1").bind(mail.personId, note.now),
    );
  }
  await db.batch(statements);
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
