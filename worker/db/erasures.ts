import { keptUntil } from "./kept-until.ts";
import { prepareWith } from "./prepare.ts";

/**
 * Moves the proofs of past consents to their restricted place. ?2 is the instant of the withdrawal, where there was none before.
 */
export const restrictConsents = (condition: string) => `
  INSERT INTO restricted_consents (id, series_id, email_key, purpose, version, page, submitted_at, mail_sent_at,
    mail_version, confirmed_at, withdrawn_at, keep_until)
  SELECT consents.id, consents.series_id, people.email_key, purpose, version, page, submitted_at, mail_sent_at,
    mail_version, consents.confirmed_at, coalesce(withdrawn_at, ?2),
    ${keptUntil("coalesce(withdrawn_at, ?2)")}
  FROM consents JOIN people ON people.id = consents.person_id
  WHERE consents.confirmed_at IS NOT NULL AND ${condition}`;

/** A person who is to be erased. */
export interface Erasure {
  id: string;
  personId: string;
  now: string;
  /** Whether to spare a person of whom anything is left. */
  onlyIdle: boolean;
  /** Keys of all votes this person may have cast. */
  voterKeys: string[];
}

/** Of whom nothing is left that anybody needs. */
const IDLE = `NOT EXISTS (SELECT 1 FROM sign_ups WHERE sign_ups.person_id = people.id)
  AND NOT EXISTS (SELECT 1 FROM registrations WHERE registrations.person_id = people.id)
  AND NOT EXISTS (SELECT 1 FROM subscriptions WHERE subscriptions.person_id = people.id)`;

/**
 * Erases a person in one batch: what proves a past consent goes to its restricted place, the journal notes the
 * erasure, what was to be sent is taken back, and one last mail says so. Twice changes nothing.
 *
 * @param deed where an organiser does it: what notes that, written where the person was still there
 */
export async function erasePerson(db: D1Database, erasure: Erasure, deed: D1PreparedStatement[] = []): Promise<void> {
  const { id, personId, now, voterKeys } = erasure;
  const prepare = prepareWith(db, personId, now, id, JSON.stringify(voterKeys));
  // Looked at by each statement: somebody may sign up between the list of the idle and this batch.
  const meant = erasure.onlyIdle ? `people.id = ?1 AND ${IDLE}` : "people.id = ?1";
  const exists = `EXISTS (SELECT 1 FROM people WHERE ${meant})`;
  await db.batch([
    prepare(restrictConsents(meant)),
    prepare(
      `INSERT INTO erasures (id, series_id, email_key, what, erased_at)
       SELECT ?3, series_id, email_key, 'person', ?2 FROM people WHERE ${meant}`,
    ),
    // Only who confirmed is told: nobody else was ever written to but once.
    prepare(
      `INSERT INTO outbox (id, series_id, kind, cause, recipient, locale, priority, due_at, created_at)
       SELECT lower(hex(randomblob(16))), series_id, 'erased', ?3, email, locale, 2, ?2, ?2
       FROM people WHERE ${meant} AND confirmed_at IS NOT NULL`,
    ),
    prepare(`DELETE FROM wish_votes WHERE ${exists} AND voter_key IN (SELECT value FROM json_each(?4))`),
    prepare(
      `UPDATE outbox SET state = iif(state IN ('due', 'held'), 'withdrawn', state), recipient = NULL
       WHERE person_id = ?1 AND ${exists}`,
    ),
    prepare(`DELETE FROM people WHERE ${meant}`),
    ...deed,
  ]);
}

/** Published wishes of a person's series: what they may have voted for. */
export async function listWishIds(db: D1Database, personId: string): Promise<string[]> {
  const { results } = await db
    .prepare("SELECT wishes.id FROM people JOIN wishes ON wishes.series_id = people.series_id WHERE people.id = ?1")
    .bind(personId)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}

/** People of whom nothing is left that anybody needs, a few at a time. */
export async function listIdlePeople(db: D1Database, limit: number): Promise<string[]> {
  const { results } = await db
    .prepare(`SELECT id FROM people WHERE ${IDLE} LIMIT ?1`)
    .bind(limit)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}
