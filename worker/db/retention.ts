import { restrictConsents } from "./erasures.ts";
import { EARLIER_PLACE } from "./figures.ts";
import { prepareWith } from "./prepare.ts";

/**
 * Deletes what nobody confirmed in time, with the people of whom nothing else is left, and spent challenges and
 * budgets that ended (L-07). A sign-up whose mail still waits to be sent stays: its days begin with the sending.
 */
export async function deleteExpired(db: D1Database, now: string): Promise<void> {
  const prepare = prepareWith(db, now);
  await db.batch([
    prepare(
      `DELETE FROM sign_ups WHERE confirmed_at IS NULL AND expires_at <= ?1
       AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.sign_up_id = sign_ups.id AND state = 'due')`,
    ),
    prepare(
      `DELETE FROM registrations WHERE status = 'pending' AND NOT EXISTS (
         SELECT 1 FROM sign_ups WHERE sign_ups.person_id = registrations.person_id
           AND sign_ups.session_id = registrations.session_id AND sign_ups.confirmed_at IS NULL)`,
    ),
    prepare(
      `DELETE FROM subscriptions WHERE status = 'pending' AND NOT EXISTS (
         SELECT 1 FROM sign_ups WHERE sign_ups.person_id = subscriptions.person_id
           AND sign_ups.subscribe = 1 AND sign_ups.confirmed_at IS NULL)`,
    ),
    prepare(
      `DELETE FROM people WHERE confirmed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM sign_ups WHERE sign_ups.person_id = people.id)`,
    ),
    // The mail of a person who is gone. A farewell keeps its address until it was tried; the organisers' stay.
    prepare(
      `UPDATE outbox SET recipient = NULL, state = iif(state IN ('due', 'held'), 'withdrawn', state)
       WHERE person_id IS NULL AND recipient IS NOT NULL AND kind NOT IN ('meeting-missing', 'list-unused', 'bio', 'sign-in')
         AND NOT (kind = 'erased' AND state = 'due')`,
    ),
    // What nobody can use any more once the session is over, however late the mail server wakes.
    prepare(
      `UPDATE outbox SET recipient = NULL, state = 'withdrawn' WHERE state IN ('due', 'held')
         AND kind IN ('access-link', 'offered', 'moved', 'programme', 'new-date')
         AND session_id IN (SELECT id FROM sessions WHERE ends_at <= ?1)`,
    ),
    prepare("DELETE FROM spent_challenges WHERE expires_at <= ?1"),
    prepare("DELETE FROM budgets WHERE expires_at <= ?1"),
    prepare(
      `DELETE FROM links WHERE expires_at <= ?1
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.link_id = links.id AND outbox.state = 'due')`,
    ),
  ]);
}

/** Instants before which what belongs to them is deleted, each named after what ended then. */
export interface RetentionEnds {
  now: string;
  registration: string;
  waiting: string;
  subscription: string;
  mail: string;
  erasure: string;
}

/** Fewer people than this are nobody's statistic (L-11). */
const FIGURE = (figure: string, value: string, from: string, condition: string) => `
  INSERT INTO session_figures (session_id, figure, value, people)
  SELECT sessions.id, ${figure}, ${value}, count(*) FROM sessions JOIN ${from}
  WHERE ${condition} GROUP BY sessions.id, 2, 3 HAVING count(*) >= 5 ON CONFLICT DO NOTHING`;

/**
 * Deletes what its purpose no longer needs: registrations with their answers after the session, in their place figures
 * of five people or more; ended subscriptions; proofs and journal entries whose time is over (L-09, L-11, L-23).
 */
export async function deleteEnded(db: D1Database, ends: RetentionEnds): Promise<void> {
  const prepare = prepareWith(
    db,
    ends.registration,
    ends.now,
    ends.waiting,
    ends.subscription,
    ends.mail,
    ends.erasure,
  );
  const registrations = "registrations ON registrations.session_id = sessions.id";
  const over = "SELECT id FROM sessions WHERE ends_at <= ?1";
  await db.batch([
    prepare(FIGURE("'registered'", "''", registrations, "ends_at <= ?1 AND status = 'confirmed'")),
    prepare(FIGURE("'attended'", "''", registrations, "ends_at <= ?1 AND attended_at IS NOT NULL")),
    // Noted from the evening of a session on, while the earlier registrations are still there.
    prepare(
      FIGURE(
        "'returning'",
        "''",
        registrations,
        `ends_at <= ?2 AND status = 'confirmed' AND ${EARLIER_PLACE} AND NOT EXISTS (SELECT 1 FROM session_figures
          WHERE session_figures.session_id = sessions.id AND figure = 'returning')`,
      ),
    ),
    prepare(FIGURE("'waiting'", "''", registrations, "ends_at <= ?3 AND status = 'waiting'")),
    prepare(FIGURE("'partner'", "partner", registrations, "ends_at <= ?1 AND status = 'confirmed' AND partner <> ''")),
    prepare(
      FIGURE(
        "'answer ' || question_id",
        "value",
        "answers ON answers.session_id = sessions.id",
        `ends_at <= ?1
        AND EXISTS (SELECT 1 FROM questions WHERE questions.id = question_id AND kind <> 'text')`,
      ),
    ),
    prepare(`DELETE FROM answers WHERE session_id IN (${over}) OR (session_id IS NULL AND created_at <= ?1)`),
    prepare(`DELETE FROM sign_ups WHERE confirmed_at <= ?1 AND (session_id IS NULL OR session_id IN (${over}))`),
    prepare(`DELETE FROM registrations WHERE session_id IN (${over})`),
    prepare(
      `DELETE FROM registrations WHERE status = 'waiting' AND session_id IN (SELECT id FROM sessions WHERE ends_at <= ?3)`,
    ),
    prepare("DELETE FROM subscriptions WHERE status = 'ended' AND ended_at <= ?4"),
    prepare(restrictConsents("consents.withdrawn_at <= ?4")),
    prepare("DELETE FROM consents WHERE withdrawn_at <= ?4"),
    prepare(
      `DELETE FROM consents WHERE confirmed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM sign_ups WHERE sign_ups.id = consents.sign_up_id AND sign_ups.confirmed_at IS NULL)`,
    ),
    prepare("DELETE FROM restricted_consents WHERE keep_until <= ?2"),
    prepare("DELETE FROM outbox WHERE state IN ('sent', 'undeliverable', 'withdrawn') AND created_at <= ?5"),
    prepare("DELETE FROM erasures WHERE erased_at <= ?6"),
  ]);
}
