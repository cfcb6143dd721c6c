import type { Row } from "./series.ts";

/** What waits for the organisers of a series beside its sessions; each counted up to a hundred. */
export interface Waiting {
  newWishes: number;
  undeliverableMails: number;
}

/** Counts what waits, from indexes alone. */
export async function countWaiting(db: D1Database, seriesId: string): Promise<Waiting> {
  const row = await db
    .prepare(
      `SELECT
         (SELECT count(*) FROM (SELECT 1 FROM wishes WHERE series_id = ?1 AND published = 0 AND status = 'open' LIMIT 100))
           AS wishes,
         (SELECT count(*) FROM (SELECT 1 FROM outbox WHERE series_id = ?1 AND state = 'undeliverable' LIMIT 100)) AS mails`,
    )
    .bind(seriesId)
    .first<Row>();
  return { newWishes: Number(row?.wishes), undeliverableMails: Number(row?.mails) };
}

/** Mailings that are on their way: made, not stopped, with mails still to send. */
export async function listMailingsUnderway(db: D1Database, seriesId: string, since: string) {
  const { results } = await db
    .prepare(
      `SELECT mailings.id, mailings.kind, mailings.state, mailings.created_at,
         (SELECT min(due_at) FROM outbox WHERE outbox.mailing_id = mailings.id AND outbox.state IN ('due', 'held')) AS due
       FROM mailings WHERE mailings.series_id = ?1 AND mailings.created_at > ?2 AND mailings.state <> 'stopped'
         AND EXISTS (SELECT 1 FROM outbox WHERE outbox.mailing_id = mailings.id AND outbox.state IN ('due', 'held'))
       ORDER BY mailings.created_at DESC LIMIT 10`,
    )
    .bind(seriesId, since)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    kind: String(row.kind),
    isPaused: row.state === "paused",
    dueAt: String(row.due),
  }));
}
