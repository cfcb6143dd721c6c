import type { MailKind } from "../contract/mail-kinds.ts";
import type { LocalText } from "../rules/local-text.ts";
import type { Correction } from "./my-data.ts";
import type { RegistrationStatus } from "./registrations.ts";
import { WAITING_POSITION } from "./seats.ts";
import { parseJson, type Row } from "./series.ts";

/** All that is kept of a person in a series, as its organisers see it. Wishes and survey answers belong to nobody. */
export interface PersonRow {
  id: string;
  edition: number;
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  role: string | null;
  locale: string;
  createdAt: string;
  /** Null: nobody has confirmed the address. */
  confirmedAt: string | null;
  registrations: PersonRegistration[];
  subscription: PersonSubscription | null;
  answers: {
    question: LocalText;
    options: { value: string; label: LocalText }[];
    value: string;
    session: string | null;
  }[];
  /** The latest first, fifty at most. Sent ones are forgotten after a while. */
  mails: PersonMail[];
  /** What was typed and waits for its confirmation. */
  unconfirmed: { session: string | null; typed: Partial<Correction>; createdAt: string; expiresAt: string }[];
}

export interface PersonRegistration {
  id: string;
  session: { id: string; title: LocalText | null; startsAt: string; endsAt: string; state: string };
  status: RegistrationStatus;
  position: number | null;
  offeredUntil: string | null;
  partner: string | null;
  createdAt: string;
  confirmedAt: string | null;
  attendedAt: string | null;
}

export interface PersonSubscription {
  status: "pending" | "confirmed" | "ended";
  createdAt: string;
  confirmedAt: string | null;
  endedAt: string | null;
}

export interface PersonMail {
  kind: MailKind;
  session: string | null;
  state: "due" | "held" | "sent" | "undeliverable" | "withdrawn";
  /** When it was sent, or is due. */
  at: string;
  /** Why it could not be delivered, or not yet. */
  reason: string | null;
}

const MAILS = 50;

/** A person of a series with everything, in one round trip; null where there is none. */
export async function findPersonRow(db: D1Database, seriesId: string, id: string): Promise<PersonRow | null> {
  const own = (sql: string) => db.prepare(sql).bind(id);
  const [people, registrations, subscriptions, answers, mails, signUps] = await db.batch<Row>([
    db.prepare("SELECT * FROM people WHERE id = ?1 AND series_id = ?2").bind(id, seriesId),
    own(
      `SELECT registrations.*, ${WAITING_POSITION} AS position, sessions.title, sessions.starts_at, sessions.ends_at,
         sessions.state
       FROM registrations JOIN sessions ON sessions.id = registrations.session_id
       WHERE registrations.person_id = ?1 ORDER BY sessions.starts_at DESC`,
    ),
    own("SELECT status, created_at, confirmed_at, ended_at FROM subscriptions WHERE person_id = ?1"),
    own(
      `SELECT questions.label, questions.options, answers.value, answers.session_id
       FROM answers JOIN questions ON questions.id = answers.question_id
       WHERE answers.person_id = ?1 ORDER BY answers.created_at, questions.position`,
    ),
    own(
      `SELECT kind, session_id, state, coalesce(sent_at, due_at) AS at, reason FROM outbox
       WHERE person_id = ?1 ORDER BY created_at DESC, id LIMIT ${MAILS}`,
    ),
    own(
      `SELECT session_id, typed, created_at, expires_at FROM sign_ups
       WHERE person_id = ?1 AND confirmed_at IS NULL ORDER BY created_at DESC LIMIT 20`,
    ),
  ]);
  const person = people?.results[0];
  if (!person) return null;
  const subscription = subscriptions?.results[0];
  return {
    id,
    edition: Number(person.edition),
    email: String(person.email),
    givenName: person.given_name as string | null,
    familyName: person.family_name as string | null,
    organisation: person.organisation as string | null,
    role: person.role as string | null,
    locale: String(person.locale),
    createdAt: String(person.created_at),
    confirmedAt: person.confirmed_at as string | null,
    registrations: (registrations?.results ?? []).map(toRegistration),
    subscription: subscription ? toSubscription(subscription) : null,
    answers: (answers?.results ?? []).map((row) => ({
      question: parseJson(row.label),
      options: parseJson(row.options),
      value: String(row.value),
      session: row.session_id as string | null,
    })),
    mails: (mails?.results ?? []).map((row) => ({
      kind: row.kind as MailKind,
      session: row.session_id as string | null,
      state: row.state as PersonMail["state"],
      at: String(row.at),
      reason: row.reason as string | null,
    })),
    unconfirmed: (signUps?.results ?? []).map((row) => ({
      session: row.session_id as string | null,
      typed: readTyped(parseJson(row.typed)),
      createdAt: String(row.created_at),
      expiresAt: String(row.expires_at),
    })),
  };
}

const toRegistration = (row: Row): PersonRegistration => ({
  id: String(row.id),
  session: {
    id: String(row.session_id),
    title: parseJson(row.title),
    startsAt: String(row.starts_at),
    endsAt: String(row.ends_at),
    state: String(row.state),
  },
  status: row.status as RegistrationStatus,
  position: row.position as number | null,
  offeredUntil: row.offered_until as string | null,
  partner: row.partner as string | null,
  createdAt: String(row.created_at),
  confirmedAt: row.confirmed_at as string | null,
  attendedAt: row.attended_at as string | null,
});

const toSubscription = (row: Row): PersonSubscription => ({
  status: row.status as PersonSubscription["status"],
  createdAt: String(row.created_at),
  confirmedAt: row.confirmed_at as string | null,
  endedAt: row.ended_at as string | null,
});

/** Who somebody says they are; a wish that was typed along stays nobody's (L-20). */
const readTyped = ({ givenName, familyName, organisation, role }: Partial<Correction>): Partial<Correction> => ({
  givenName,
  familyName,
  organisation,
  role,
});

/** Corrects what is known of a person of a series, where nobody saved since that edition. */
export const updatePerson = (db: D1Database, id: string, edition: number, correction: Correction) =>
  db
    .prepare(
      `UPDATE people SET given_name = ?3, family_name = ?4, organisation = ?5, role = ?6, edition = edition + 1
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(id, edition, correction.givenName, correction.familyName, correction.organisation, correction.role);
