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
