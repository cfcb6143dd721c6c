import type { LocalText } from "../rules/local-text.ts";
import { type QuestionRow, toQuestion } from "./programme.ts";
import { parseJson, type Row, SERIES_COLUMNS, type SeriesRow, toSeries } from "./series.ts";

/** A session of which registrations are exported. */
export interface ExportedSession {
  id: string;
  title: LocalText | null;
  startsAt: string;
}

/** What an export begins with. */
export interface ExportFrame {
  series: SeriesRow;
  /** In the order of their dates: the one asked for, or all that have registrations. */
  sessions: ExportedSession[];
  /** Every question of the series, those not asked any more too, for their answers are there. */
  questions: QuestionRow[];
}

/** Series, sessions and questions of an export, in one round trip; null where the series is none. */
export async function findExportFrame(
  db: D1Database,
  seriesId: string,
  session: string | null,
): Promise<ExportFrame | null> {
  const [series, sessions, questions] = await db.batch<Row>([
    db.prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE id = ?1`).bind(seriesId),
    db
      .prepare(
        `SELECT id, title, starts_at FROM sessions
         WHERE series_id = ?1 AND iif(?2 IS NULL,
           EXISTS (SELECT 1 FROM registrations WHERE registrations.session_id = sessions.id), id = ?2)
         ORDER BY starts_at, id`,
      )
      .bind(seriesId, session),
    db
      .prepare(
        "SELECT id, kind, label, options, required FROM questions WHERE series_id = ?1 ORDER BY active DESC, position, id",
      )
      .bind(seriesId),
  ]);
  const row = series?.results[0];
  if (!row) return null;
  return {
    series: toSeries(row),
    sessions: (sessions?.results ?? []).map((found) => ({
      id: String(found.id),
      title: parseJson(found.title),
      startsAt: String(found.starts_at),
    })),
    questions: (questions?.results ?? []).map(toQuestion),
  };
}

/** Where a page of registrations ends, within its session. */
export interface RegistrationPlace {
  createdAt: string;
  id: string;
}

/** A registration with all that an export tells of it. */
export interface ExportedRegistration {
  id: string;
  status: "pending" | "confirmed" | "waiting" | "offered" | "cancelled";
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  role: string | null;
  locale: string;
  partner: string | null;
  createdAt: string;
  confirmedAt: string | null;
  offeredUntil: string | null;
  attendedAt: string | null;
  /** By the question's id. */
  answers: Record<string, string>;
}

/** One page of the registrations of a session, oldest first, after a place: a range of their index. */
export async function listExportedRegistrations(
  db: D1Database,
  session: string,
  onlyConfirmed: boolean,
  after: RegistrationPlace | null,
  limit: number,
): Promise<ExportedRegistration[]> {
  const { results } = await db
    .prepare(
      `SELECT registrations.id, registrations.status, people.email, people.given_name, people.family_name,
         people.organisation, people.role, people.locale, registrations.partner, registrations.created_at,
         registrations.confirmed_at, registrations.offered_until, registrations.attended_at,
         (SELECT json_group_object(answers.question_id, answers.value) FROM answers
          WHERE answers.person_id = registrations.person_id AND answers.session_id = ?1) AS answers
       FROM registrations JOIN people ON people.id = registrations.person_id
       WHERE registrations.session_id = ?1 AND (registrations.created_at, registrations.id) > (?2, ?3)
         AND (?4 = 0 OR registrations.status = 'confirmed')
       ORDER BY registrations.created_at, registrations.id LIMIT ?5`,
    )
    .bind(session, after?.createdAt ?? "", after?.id ?? "", onlyConfirmed ? 1 : 0, limit)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    status: row.status as ExportedRegistration["status"],
    email: String(row.email),
    givenName: row.given_name as string | null,
    familyName: row.family_name as string | null,
    organisation: row.organisation as string | null,
    role: row.role as string | null,
    locale: String(row.locale),
    partner: row.partner as string | null,
    createdAt: String(row.created_at),
    confirmedAt: row.confirmed_at as string | null,
    offeredUntil: row.offered_until as string | null,
    attendedAt: row.attended_at as string | null,
    answers: parseJson(row.answers),
  }));
}

/** Somebody on the list of future dates. */
export interface ExportedSubscriber {
  emailKey: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  locale: string;
  subscribedAt: string;
}

/** One page of who is on the list, by the keyed hash of the address, after one: nobody who is not confirmed (L-02). */
export async function listExportedSubscribers(
  db: D1Database,
  seriesId: string,
  after: string,
  limit: number,
): Promise<ExportedSubscriber[]> {
  const { results } = await db
    .prepare(
      `SELECT people.email_key, people.email, people.given_name, people.family_name, people.organisation,
         people.locale, subscriptions.confirmed_at
       FROM people CROSS JOIN subscriptions ON subscriptions.person_id = people.id
       WHERE people.series_id = ?1 AND people.email_key > ?2 AND subscriptions.status = 'confirmed'
       ORDER BY people.email_key LIMIT ?3`,
    )
    .bind(seriesId, after, limit)
    .all<Row>();
  return results.map((row) => ({
    emailKey: String(row.email_key),
    email: String(row.email),
    givenName: row.given_name as string | null,
    familyName: row.family_name as string | null,
    organisation: row.organisation as string | null,
    locale: String(row.locale),
    subscribedAt: String(row.confirmed_at),
  }));
}
