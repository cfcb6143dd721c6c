import type { LocalText } from "../rules/local-text.ts";
import { parseJson, type Row } from "./series.ts";

/** What is known of how many came to a session, deleted registrations included where their figures stayed. */
export interface SessionTurnout {
  id: string;
  title: LocalText | null;
  startsAt: string;
  registered: number;
  attended: number;
  /** Of those registered: who had a place in an earlier session of the series. */
  returning: number;
  /** Whether registrations are there to count; else figures of five people and more stand in. */
  isCounted: boolean;
}

/** The newest published sessions with their turnout. */
export async function listTurnouts(db: D1Database, seriesId: string, limit: number): Promise<SessionTurnout[]> {
  const figure = (name: string) =>
    `(SELECT people FROM session_figures WHERE session_id = newest.id AND figure = '${name}' AND value = '')`;
  const { results } = await db
    .prepare(
      `WITH newest AS (
         SELECT id, title, starts_at FROM sessions WHERE series_id = ?1 AND state = 'published'
         ORDER BY ends_at DESC, id DESC LIMIT ?2
       ), counted AS (
         SELECT registrations.session_id, count(*) AS registered, count(attended_at) AS attended,
           sum(EXISTS (SELECT 1 FROM registrations AS earlier JOIN sessions ON sessions.id = earlier.session_id
             WHERE earlier.person_id = registrations.person_id AND earlier.status = 'confirmed'
               AND sessions.starts_at < newest.starts_at)) AS back
         FROM newest JOIN registrations ON registrations.session_id = newest.id
         WHERE registrations.status = 'confirmed' GROUP BY registrations.session_id
       )
       SELECT newest.id, newest.title, newest.starts_at, counted.session_id IS NOT NULL AS is_counted,
         coalesce(counted.registered, ${figure("registered")}, 0) AS registered,
         coalesce(counted.attended, ${figure("attended")}, 0) AS attended,
         coalesce(counted.back, 0) AS back
       FROM newest LEFT JOIN counted ON counted.session_id = newest.id ORDER BY newest.starts_at`,
    )
    .bind(seriesId, limit)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    title: parseJson(row.title),
    startsAt: String(row.starts_at),
    registered: Number(row.registered),
    attended: Number(row.attended),
    returning: Number(row.back),
    isCounted: row.is_counted === 1,
  }));
}

/** How many confirmed in each hour, in order: fine enough for any time zone's days. */
export async function listConfirmationsByHour(db: D1Database, sessionId: string) {
  const { results } = await db
    .prepare(
      `SELECT substr(confirmed_at, 1, 13) AS hour, count(*) AS people FROM registrations
       WHERE session_id = ?1 AND status = 'confirmed' GROUP BY hour ORDER BY hour`,
    )
    .bind(sessionId)
    .all<Row>();
  return results.map((row) => ({ instant: `${row.hour}:00:00.000Z`, people: Number(row.people) }));
}

/** When the list was told of a session, and its people of changes. */
export async function listMarks(db: D1Database, sessionId: string) {
  const { results } = await db
    .prepare(
      `SELECT kind, created_at FROM mailings WHERE session_id = ?1 AND state <> 'stopped'
         AND kind IN ('new-date', 'programme', 'moved') ORDER BY created_at LIMIT 5`,
    )
    .bind(sessionId)
    .all<Row>();
  return results.map((row) => ({ kind: String(row.kind), instant: String(row.created_at) }));
}

/** A question with choices and how often each was chosen, sessions that are over included. */
export interface CountedQuestion {
  id: string;
  label: LocalText;
  options: { value: string; label: LocalText; people: number }[];
}

/** The answers to the scale questions of a series: of one session, or of all. */
export async function countAnswers(
  db: D1Database,
  seriesId: string,
  sessionId: string | null,
): Promise<CountedQuestion[]> {
  const [questions, live, kept] = await db.batch<Row>([
    db
      .prepare(
        `SELECT id, label, options FROM questions WHERE series_id = ?1 AND kind = 'scale' ORDER BY position LIMIT 10`,
      )
      .bind(seriesId),
    db
      .prepare(
        `SELECT answers.question_id, answers.value, count(*) AS people FROM questions
         JOIN answers ON answers.question_id = questions.id
         WHERE questions.series_id = ?1 AND questions.kind = 'scale' AND (?2 IS NULL OR answers.session_id = ?2)
         GROUP BY answers.question_id, answers.value`,
      )
      .bind(seriesId, sessionId),
    db
      .prepare(
        `SELECT substr(figure, 8) AS question_id, value, sum(people) AS people FROM sessions
         JOIN session_figures ON session_figures.session_id = sessions.id
         WHERE sessions.series_id = ?1 AND figure LIKE 'answer %' AND (?2 IS NULL OR sessions.id = ?2)
         GROUP BY figure, value`,
      )
      .bind(seriesId, sessionId),
  ]);
  const rows = [...(live?.results ?? []), ...(kept?.results ?? [])];
  const count = (question: unknown, value: string) =>
    rows
      .filter((row) => row.question_id === question && row.value === value)
      .reduce((sum, row) => sum + Number(row.people), 0);
  return (questions?.results ?? []).map((row) => ({
    id: String(row.id),
    label: parseJson(row.label),
    options: (parseJson(row.options) as { value: string; label: LocalText }[]).map((option) => ({
      ...option,
      people: count(row.id, option.value),
    })),
  }));
}

/** Where the registrations of a session came from; null is unknown. */
export async function countPartners(db: D1Database, sessionId: string) {
  const { results } = await db
    .prepare(
      `SELECT partner, sum(people) AS people FROM (
         SELECT partner, count(*) AS people FROM registrations
         WHERE session_id = ?1 AND status = 'confirmed' GROUP BY partner
         UNION ALL SELECT value, people FROM session_figures WHERE session_id = ?1 AND figure = 'partner'
       ) GROUP BY partner ORDER BY people DESC, partner LIMIT 50`,
    )
    .bind(sessionId)
    .all<Row>();
  return results.map((row) => ({ partner: row.partner as string | null, people: Number(row.people) }));
}
