import { prepareWith } from "./prepare.ts";
import { WAITING_POSITION } from "./seats.ts";
import { type Row, SESSION_COLUMNS, type SessionRow, toSession } from "./series.ts";

/** A person as their own page shows them. */
export interface MyRows {
  person: {
    email: string;
    givenName: string | null;
    familyName: string | null;
    organisation: string | null;
    role: string | null;
  };
  registrations: {
    id: string;
    status: string;
    position: number | null;
    offeredUntil: string | null;
    session: SessionRow;
  }[];
  otherSessions: SessionRow[];
  subscription: "pending" | "confirmed" | "ended" | null;
  wishes: { id: string; text: string; votes: number; merged: string[] }[];
}

/** Wishes that became part of one: votes for them count for it. */
const MERGED = "(SELECT json_group_array(part.id) FROM wishes AS part WHERE part.merged_into = wishes.id)";

/** All that the page of a person shows, in one round trip; null where the person is gone. */
export async function findMyRows(db: D1Database, personId: string, now: string): Promise<MyRows | null> {
  const [people, registrations, others, wishes] = await db.batch<Row>([
    db
      .prepare(
        `SELECT people.*, (SELECT status FROM subscriptions WHERE person_id = people.id) AS subscription
         FROM people WHERE id = ?1`,
      )
      .bind(personId),
    db
      .prepare(
        `SELECT registrations.id AS registration, registrations.status, registrations.offered_until, ${SESSION_COLUMNS},
           ${WAITING_POSITION} AS position
         FROM registrations JOIN sessions ON sessions.id = registrations.session_id
         WHERE registrations.person_id = ?1 AND registrations.status <> 'pending' ORDER BY sessions.starts_at`,
      )
      .bind(personId),
    db
      .prepare(
        `SELECT ${SESSION_COLUMNS} FROM people JOIN sessions ON sessions.series_id = people.series_id
         WHERE people.id = ?1 AND sessions.ends_at > ?2 AND sessions.state = 'published'
           AND coalesce(sessions.sign_up_closes_at, sessions.starts_at) > ?2
           AND sessions.waiting = 0 AND (sessions.capacity IS NULL OR sessions.seats_taken < sessions.capacity)
           AND NOT EXISTS (SELECT 1 FROM registrations WHERE registrations.person_id = people.id
             AND registrations.session_id = sessions.id AND registrations.status IN ('confirmed', 'waiting', 'offered'))
         ORDER BY sessions.starts_at LIMIT 20`,
      )
      .bind(personId, now),
    db
      .prepare(
        `SELECT wishes.id, wishes.text, wishes.votes, ${MERGED} AS merged FROM people JOIN wishes ON wishes.series_id = people.series_id
         WHERE people.id = ?1 AND wishes.published = 1 AND wishes.status = 'open'
         ORDER BY wishes.votes DESC, wishes.id LIMIT 20`,
      )
      .bind(personId),
  ]);
  const person = people?.results[0];
  if (!person) return null;
  return {
    person: {
      email: String(person.email),
      givenName: person.given_name as string | null,
      familyName: person.family_name as string | null,
      organisation: person.organisation as string | null,
      role: person.role as string | null,
    },
    registrations: (registrations?.results ?? []).map((row) => ({
      id: String(row.registration),
      status: String(row.status),
      position: row.position as number | null,
      offeredUntil: row.offered_until as string | null,
      session: toSession(row),
    })),
    otherSessions: (others?.results ?? []).map(toSession),
    subscription: person.subscription as MyRows["subscription"],
    wishes: (wishes?.results ?? []).map((row) => ({
      id: String(row.id),
      text: String(row.text),
      votes: Number(row.votes),
      merged: JSON.parse(String(row.merged)),
    })),
  };
}

/** What a person corrects of themselves (Art. 16). */
export interface Correction {
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  role: string | null;
}

export async function correctPerson(db: D1Database, personId: string, correction: Correction): Promise<void> {
  const { givenName, familyName, organisation, role } = correction;
  await db
    .prepare(`UPDATE people SET given_name = ?2, family_name = ?3, organisation = ?4, role = ?5, edition = edition + 1
       WHERE id = ?1`)
    .bind(personId, givenName, familyName, organisation, role)
    .run();
}

/** Which of these votes exist; a vote is known by the HMAC of person and wish alone. */
export async function findVotes(db: D1Database, voterKeys: string[]): Promise<Set<string>> {
  const { results } = await db
    .prepare("SELECT voter_key FROM wish_votes WHERE voter_key IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(voterKeys))
    .all<Row>();
  return new Set(results.map((row) => String(row.voter_key)));
}

/** The ids of the wishes that became part of one. */
export async function listMergedWishes(db: D1Database, wishId: string): Promise<string[]> {
  const { results } = await db.prepare("SELECT id FROM wishes WHERE merged_into = ?1").bind(wishId).all<Row>();
  return results.map((row) => String(row.id));
}

/**
 * Casts or takes back a vote for an open wish of the person's series. The count stays when a person is erased.
 *
 * @param voterKeys by which the vote may be known: that of the wish first, then those of wishes that became part of it
 */
export async function setVote(
  db: D1Database,
  personId: string,
  wishId: string,
  voterKeys: string[],
  vote: boolean,
): Promise<void> {
  const prepare = prepareWith(db, voterKeys[0], wishId, personId, JSON.stringify(voterKeys));
  const votes = "FROM wish_votes WHERE wish_id = ?2 AND voter_key IN (SELECT value FROM json_each(?4))";
  const voted = `EXISTS (SELECT 1 ${votes})`;
  const open = `id = ?2 AND published = 1 AND status = 'open' AND series_id = (SELECT series_id FROM people WHERE id = ?3)`;
  await db.batch(
    vote
      ? [
          prepare(`UPDATE wishes SET votes = votes + 1 WHERE ${open} AND NOT ${voted}`),
          prepare(
            `INSERT INTO wish_votes (voter_key, wish_id) SELECT ?1, id FROM wishes WHERE ${open} AND NOT ${voted}
             ON CONFLICT (voter_key) DO NOTHING`,
          ),
        ]
      : [
          prepare(`UPDATE wishes SET votes = votes - (SELECT count(*) ${votes}) WHERE id = ?2`),
          prepare(`DELETE ${votes}`),
        ],
  );
}

/** Every row with this person's data, by table, as the download hands it over (Art. 15, 20). */
export async function exportPerson(db: D1Database, personId: string): Promise<Record<string, Row[]>> {
  const queries: Record<string, string> = {
    people:
      "SELECT email, given_name, family_name, organisation, role, locale, created_at, confirmed_at FROM people WHERE id = ?1",
    registrations: `SELECT sessions.starts_at, registrations.status, registrations.partner, registrations.created_at,
      registrations.confirmed_at, registrations.attended_at
      FROM registrations JOIN sessions ON sessions.id = registrations.session_id WHERE person_id = ?1`,
    subscriptions:
      "SELECT status, created_at, confirmed_at, ended_at, last_mailed_at FROM subscriptions WHERE person_id = ?1",
    sign_ups:
      "SELECT session_id, subscribe, typed, page, partner, created_at, confirmed_at FROM sign_ups WHERE person_id = ?1",
    answers: `SELECT questions.label AS question, answers.value, answers.created_at
      FROM answers JOIN questions ON questions.id = answers.question_id WHERE person_id = ?1`,
    consents: `SELECT consents.purpose, consent_wordings.wording, consents.version, consents.page, consents.submitted_at,
      consents.mail_sent_at, consents.confirmed_at, consents.withdrawn_at
      FROM consents JOIN consent_wordings USING (series_id, purpose, version) WHERE person_id = ?1`,
    outbox: "SELECT kind, state, recipient, created_at, sent_at FROM outbox WHERE person_id = ?1",
  };
  const results = await db.batch<Row>(Object.values(queries).map((sql) => db.prepare(sql).bind(personId)));
  return Object.fromEntries(Object.keys(queries).map((table, index) => [table, results[index]?.results ?? []]));
}
