import { prepareWith } from "./prepare.ts";

/** The state of a person's subscription; null where there is none. */
export async function findSubscription(db: D1Database, personId: string): Promise<string | null> {
  return db.prepare("SELECT status FROM subscriptions WHERE person_id = ?1").bind(personId).first<string>("status");
}

/**
 * Ends a subscription at once: the consent is withdrawn, what waits for the list is taken back, and the journal of
 * erasures keeps it from coming back with a restore (L-08, L-23). Twice changes nothing.
 *
 * @param deed where an organiser does it: what notes that, written where it was not ended before
 */
export async function endSubscription(
  db: D1Database,
  personId: string,
  now: string,
  deed: D1PreparedStatement[] = [],
): Promise<void> {
  const prepare = prepareWith(db, personId, now, crypto.randomUUID());
  const confirmed = "EXISTS (SELECT 1 FROM subscriptions WHERE person_id = ?1 AND status = 'confirmed')";
  await db.batch([
    prepare(
      `INSERT INTO erasures (id, series_id, email_key, what, erased_at)
       SELECT ?3, series_id, email_key, 'subscription', ?2 FROM people WHERE id = ?1 AND ${confirmed}`,
    ),
    prepare(
      `UPDATE consents SET withdrawn_at = ?2 WHERE person_id = ?1 AND confirmed_at IS NOT NULL AND withdrawn_at IS NULL AND ${confirmed}`,
    ),
    prepare("UPDATE subscriptions SET status = 'ended', ended_at = ?2 WHERE person_id = ?1 AND status = 'confirmed'"),
    ...deed,
    prepare(
      `UPDATE outbox SET state = 'withdrawn', recipient = NULL
       WHERE person_id = ?1 AND state IN ('due', 'held') AND (kind IN ('new-date', 'subscribed') OR (kind = 'survey' AND session_id IS NULL))`,
    ),
  ]);
}
