import type { MailKind } from "../contract/mail-kinds.ts";
import { prepareWith } from "./prepare.ts";
import type { Row } from "./series.ts";

/** A mail that was given up, as the organiser sees it. */
export interface UndeliverableMail {
  id: string;
  email: string | null;
  kind: MailKind;
  session: string | null;
  mailing: string | null;
  reason: string | null;
  attempts: number;
  createdAt: string;
  /** Whether it may be tried again: its person still wants and needs it. */
  retryable: boolean;
}

/**
 * What may still be sent: nothing without a recipient, nothing of a stopped mailing or to who left the session or the
 * list since (L-08, L-10), no link that ended. ?1 is the oldest use of a consent that still holds.
 */
const RETRYABLE = `outbox.recipient IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM mailings WHERE mailings.id = outbox.mailing_id AND mailings.state = 'stopped')
  AND CASE
    WHEN outbox.kind = 'confirm-sign-up' THEN outbox.link_id IS NOT NULL AND EXISTS (
      SELECT 1 FROM sign_ups WHERE sign_ups.id = outbox.sign_up_id AND sign_ups.confirmed_at IS NULL)
    WHEN outbox.kind IN ('my-link', 'bio', 'sign-in') THEN outbox.link_id IS NOT NULL
    WHEN outbox.kind IN ('meeting-missing', 'list-unused') THEN 1
    WHEN outbox.kind IN ('new-date', 'subscribed') OR (outbox.kind = 'survey' AND outbox.session_id IS NULL) THEN EXISTS (
      SELECT 1 FROM subscriptions WHERE subscriptions.person_id = outbox.person_id
        AND subscriptions.status = 'confirmed'
        AND coalesce(subscriptions.last_mailed_at, subscriptions.confirmed_at) > ?1)
    ELSE EXISTS (
      SELECT 1 FROM registrations JOIN sessions ON sessions.id = registrations.session_id
      WHERE registrations.person_id = outbox.person_id AND registrations.session_id = outbox.session_id
        AND CASE outbox.kind
          WHEN 'cancelled' THEN sessions.state = 'cancelled' AND registrations.status <> 'cancelled'
          WHEN 'offered' THEN sessions.state = 'published' AND registrations.status = 'offered'
          WHEN 'access-link' THEN sessions.state = 'published' AND registrations.status = 'confirmed'
          WHEN 'thanks' THEN sessions.state = 'published' AND registrations.status = 'confirmed'
          WHEN 'survey' THEN registrations.status = 'confirmed'
          ELSE sessions.state = 'published' AND registrations.status IN ('confirmed', 'waiting', 'offered') END)
  END`;

/** Mails of a series that were given up, of one mailing or all, oldest first, after a cursor. */
export async function listUndeliverableMails(
  db: D1Database,
  seriesId: string,
  of: { mailing: string | null; consentsSince: string },
  after: { createdAt: string; id: string } | null,
  limit: number,
): Promise<UndeliverableMail[]> {
  const values = [of.consentsSince, seriesId, after?.createdAt ?? null, after?.id ?? null, limit, of.mailing];
  const { results } = await prepareWith(
    db,
    ...values,
  )(
    `SELECT id, recipient, kind, session_id, mailing_id, reason, attempts, created_at, ${RETRYABLE} AS retryable
     FROM outbox WHERE ${of.mailing === null ? "" : "+"}series_id = ?2 AND state = 'undeliverable' AND (?3 IS NULL OR (created_at, id) > (?3, ?4))
       ${of.mailing === null ? "" : "AND mailing_id = ?6"} ORDER BY created_at, id LIMIT ?5`,
  ).all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    email: row.recipient as string | null,
    kind: row.kind as MailKind,
    session: row.session_id as string | null,
    mailing: row.mailing_id as string | null,
    reason: row.reason as string | null,
    attempts: Number(row.attempts),
    createdAt: String(row.created_at),
    retryable: row.retryable === 1,
  }));
}

/** Back to the queue, or to what waits while its mailing is paused; the count of attempts begins anew. */
const PUT_BACK = `UPDATE outbox SET due_at = ?2, attempts = 0, leased_until = NULL, reason = NULL,
  state = CASE WHEN EXISTS (SELECT 1 FROM mailings WHERE mailings.id = outbox.mailing_id AND mailings.state = 'paused')
    THEN 'held' ELSE 'due' END`;

/** Tries a mail of a series again that was given up. @returns whether it may be */
export async function retryMail(
  db: D1Database,
  mail: { seriesId: string; id: string; consentsSince: string; now: string },
  log: D1PreparedStatement[],
): Promise<boolean> {
  const prepare = prepareWith(db, mail.consentsSince, mail.now, mail.id, mail.seriesId);
  const [changed] = await db.batch([
    prepare(`${PUT_BACK} WHERE id = ?3 AND series_id = ?4 AND state = 'undeliverable' AND ${RETRYABLE}`),
    ...log,
  ]);
  return (changed?.meta.changes ?? 0) > 0;
}

/** Tries all of a mailing again that were given up. @returns how many */
export async function retryMailsOf(
  db: D1Database,
  mailing: { id: string; consentsSince: string; now: string },
  log: D1PreparedStatement[],
): Promise<number> {
  const prepare = prepareWith(db, mailing.consentsSince, mailing.now, mailing.id);
  const [changed] = await db.batch([
    prepare(`${PUT_BACK} WHERE mailing_id = ?3 AND state = 'undeliverable' AND ${RETRYABLE}`),
    ...log,
  ]);
  return changed?.meta.changes ?? 0;
}
