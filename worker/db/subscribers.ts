import type { Row } from "./series.ts";

/** Somebody on the list of future dates. */
export interface SubscriberItem {
  person: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  subscribedAt: string;
}

const COLUMNS = `subscriptions.id, subscriptions.person_id, subscriptions.confirmed_at, people.email, people.given_name,
  people.family_name, people.organisation`;

const toItem = (row: Row): SubscriberItem & { id: string } => ({
  id: String(row.id),
  person: String(row.person_id),
  email: String(row.email),
  givenName: row.given_name as string | null,
  familyName: row.family_name as string | null,
  organisation: row.organisation as string | null,
  subscribedAt: String(row.confirmed_at),
});

/** The list of future dates of a series, latest first, below a cursor: nobody who has not confirmed (L-02). */
export async function listSubscriberRows(
  db: D1Database,
  seriesId: string,
  before: { createdAt: string; id: string } | null,
  limit: number,
): Promise<(SubscriberItem & { id: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM subscriptions CROSS JOIN people ON people.id = subscriptions.person_id
       WHERE subscriptions.series_id = ?1 AND subscriptions.status = 'confirmed'
         AND (subscriptions.confirmed_at, subscriptions.id) < (?2, ?3)
       ORDER BY subscriptions.confirmed_at DESC, subscriptions.id DESC LIMIT ?4`,
    )
    .bind(seriesId, before?.createdAt ?? "9999", before?.id ?? "", limit)
    .all<Row>();
  return results.map(toItem);
}

/** Those of these people who are on the list. */
export async function listSubscribersAmong(
  db: D1Database,
  people: string[],
  limit: number,
): Promise<(SubscriberItem & { id: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM json_each(?1) AS asked CROSS JOIN people ON people.id = asked.value
       CROSS JOIN subscriptions ON subscriptions.person_id = people.id
       WHERE subscriptions.status = 'confirmed' ORDER BY people.email LIMIT ?2`,
    )
    .bind(JSON.stringify(people), limit)
    .all<Row>();
  return results.map(toItem);
}

/** How many are on the list, as it is counted along. */
export async function findSubscriberCount(db: D1Database, seriesId: string): Promise<number> {
  return Number(await db.prepare("SELECT subscribers FROM series WHERE id = ?1").bind(seriesId).first("subscribers"));
}
