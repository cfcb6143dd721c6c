import type { MailKind } from "../contract/mail-kinds.ts";
import type { Row } from "./series.ts";

/** A mail that was given up, as the organiser sees it. */
export interface UndeliverableMail {
  id: string;
  email: string | null;
  kind: MailKind;
  session: string | null;
  reason: string | null;
  attempts: number;
  createdAt: string;
}

/** Mails of a series that were given up, oldest first, after a cursor. */
export async function listUndeliverableMails(
  db: D1Database,
  seriesId: string,
  after: { createdAt: string; id: string } | null,
  limit: number,
): Promise<UndeliverableMail[]> {
  const { results } = await db
    .prepare(
      `SELECT id, recipient, kind, session_id, reason, attempts, created_at FROM outbox
       WHERE series_id = ?1 AND state = 'undeliverable' AND (?2 IS NULL OR (created_at, id) > (?2, ?3))
       ORDER BY created_at, id LIMIT ?4`,
    )
    .bind(seriesId, after?.createdAt ?? null, after?.id ?? null, limit)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    email: row.recipient as string | null,
    kind: row.kind as MailKind,
    session: row.session_id as string | null,
    reason: row.reason as string | null,
    attempts: Number(row.attempts),
    createdAt: String(row.created_at),
  }));
}
