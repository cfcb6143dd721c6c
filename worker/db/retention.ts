/**
 * Deletes what nobody confirmed in time, with the people of whom nothing else is left, and spent challenges and
 * budgets that ended (L-07). A sign-up whose mail still waits to be sent stays: its days begin with the sending.
 */
export async function deleteExpired(db: D1Database, now: string): Promise<void> {
  await db.batch([
    db
      .prepare(
        `DELETE FROM sign_ups WHERE confirmed_at IS NULL AND expires_at <= ?1
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.sign_up_id = sign_ups.id AND state = 'due')`,
      )
      .bind(now),
    db.prepare(
      `DELETE FROM registrations WHERE status = 'pending' AND NOT EXISTS (
         SELECT 1 FROM sign_ups WHERE sign_ups.person_id = registrations.person_id
           AND sign_ups.session_id = registrations.session_id AND sign_ups.confirmed_at IS NULL)`,
    ),
    db.prepare(
      `DELETE FROM subscriptions WHERE status = 'pending' AND NOT EXISTS (
         SELECT 1 FROM sign_ups WHERE sign_ups.person_id = subscriptions.person_id
           AND sign_ups.subscribe = 1 AND sign_ups.confirmed_at IS NULL)`,
    ),
    db.prepare(
      `DELETE FROM people WHERE confirmed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM sign_ups WHERE sign_ups.person_id = people.id)`,
    ),
    // A mail that could not be delivered keeps its recipient only as long as the person is there.
    db.prepare(
      "UPDATE outbox SET recipient = NULL, state = 'undeliverable', reason = coalesce(reason, 'the person was erased') WHERE person_id IS NULL AND recipient IS NOT NULL",
    ),
    db.prepare("DELETE FROM spent_challenges WHERE expires_at <= ?1").bind(now),
    db.prepare("DELETE FROM budgets WHERE expires_at <= ?1").bind(now),
  ]);
}
