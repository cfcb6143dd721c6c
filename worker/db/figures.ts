import type { LocalText } from "../rules/local-text.ts";
import { parseJson, type Row } from "./series.ts";

/** A session as its figures need it. */
export interface CountedSession {
  id: string;
  title: LocalText | null;
  startsAt: string;
  endsAt: string;
  capacity: number | null;
  seatsTaken: number;
  /** When it was published, or else made. */
  announcedAt: string;
}

/** The newest sessions of a series that are or were held, latest first; of those to come the next three. */
export async function listCountedSessions(
  db: D1Database,
  seriesId: string,
  now: string,
  limit: number,
): Promise<CountedSession[]> {
  const { results } = await db
    .prepare(
      `SELECT id, title, starts_at, ends_at, capacity, seats_taken, coalesce((SELECT min(at) FROM audit_log
         WHERE subject_id = sessions.id AND deed = 'session.publish'), created_at) AS announced
       FROM sessions WHERE series_id = ?1 AND state = 'published' AND ends_at <= coalesce((SELECT ends_at FROM sessions
         WHERE series_id = ?1 AND state = 'published' AND ends_at > ?2 ORDER BY ends_at LIMIT 1 OFFSET 2), '9999')
       ORDER BY ends_at DESC, id DESC LIMIT ?3`,
    )
    .bind(seriesId, now, limit)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    title: parseJson(row.title),
    startsAt: String(row.starts_at),
    endsAt: String(row.ends_at),
    capacity: row.capacity as number | null,
    seatsTaken: Number(row.seats_taken),
    announcedAt: String(row.announced),
  }));
}

/** A number of people of a session: of those with a place, or kept when their registrations were deleted. */
export interface Figure {
  sessionId: string;
  /** `registered`, `attended`, `returning`, `partner`, `answer {question}`; `kept` tells whether it is all that is left. */
  figure: string;
  value: string;
  people: number;
  kept: boolean;
}

/** A question whose options are an order, with what organisers call them. */
export interface ScaleQuestion {
  id: string;
  label: LocalText;
  options: { value: string; label: LocalText }[];
}

/** The first scale among the questions of the form; null where there is none. */
export async function findScale(db: D1Database, seriesId: string): Promise<ScaleQuestion | null> {
  const row = await db
    .prepare(
      `SELECT id, label, options FROM questions WHERE series_id = ?1 AND kind = 'scale' AND active = 1
       ORDER BY position, id LIMIT 1`,
    )
    .bind(seriesId)
    .first<Row>();
  return row && { id: String(row.id), label: parseJson(row.label), options: parseJson(row.options) };
}

/** An earlier place of the same person in the series: a person belongs to one series alone. */
export const EARLIER_PLACE = `EXISTS (SELECT 1 FROM registrations AS earlier JOIN sessions AS former ON former.id = earlier.session_id
  WHERE earlier.person_id = registrations.person_id AND former.starts_at < sessions.starts_at
    AND (earlier.status = 'confirmed' OR earlier.attended_at IS NOT NULL))`;

/** Those who have a place, of the sessions named in ?1; session by session through its index. */
const PLACES = `json_each(?1) AS asked CROSS JOIN sessions ON sessions.id = asked.value
  CROSS JOIN registrations ON registrations.session_id = sessions.id AND registrations.status IN ('confirmed', 'offered')`;

/** Counts who came, who came again, from where, and what they answered to a question; no row is about one person. */
export async function countFigures(db: D1Database, sessionIds: string[], questionId: string | null): Promise<Figure[]> {
  const ids = JSON.stringify(sessionIds);
  const [kept, places, partners, answers] = await db.batch<Row>([
    db
      .prepare(
        `SELECT session_id, figure, session_figures.value, people FROM json_each(?1) AS asked
         CROSS JOIN session_figures ON session_figures.session_id = asked.value`,
      )
      .bind(ids),
    db
      .prepare(
        `SELECT sessions.id AS session_id, count(*) AS registered, count(attended_at) AS attended,
           sum(${EARLIER_PLACE}) AS "returning" FROM ${PLACES} GROUP BY sessions.id`,
      )
      .bind(ids),
    db
      .prepare(
        `SELECT sessions.id AS session_id, 'partner' AS figure, ifnull(partner, '') AS value, count(*) AS people
         FROM ${PLACES} GROUP BY sessions.id, 3`,
      )
      .bind(ids),
    db
      .prepare(
        `SELECT sessions.id AS session_id, 'answer ' || ?2 AS figure, answers.value, count(*) AS people
         FROM ${PLACES} CROSS JOIN answers ON answers.person_id = registrations.person_id AND answers.question_id = ?2
           AND ifnull(answers.session_id, '') = sessions.id
         GROUP BY sessions.id, 3`,
      )
      .bind(ids, questionId ?? ""),
  ]);
  const live = (places?.results ?? []).flatMap((row) =>
    ["registered", "attended", "returning"].map((figure) => ({ ...row, figure, value: "", people: row[figure] ?? 0 })),
  );
  const toFigure = (isKept: boolean) => (row: Row) => ({
    sessionId: String(row.session_id),
    figure: String(row.figure),
    value: String(row.value),
    people: Number(row.people),
    kept: isKept,
  });
  return [
    ...(kept?.results ?? []).map(toFigure(true)),
    ...[...live, ...(partners?.results ?? []), ...(answers?.results ?? [])].map(toFigure(false)),
  ];
}

/** How far a zone is ahead of UTC, in minutes, from an instant on. */
export interface ZoneOffset {
  from: string;
  minutes: number;
}

/** How many places of a session were confirmed on each day of a zone, and when its mailings to the list were made. */
export async function countDays(
  db: D1Database,
  sessionId: string,
  offsets: ZoneOffset[],
): Promise<{ days: { day: string; people: number }[]; mailedAt: string[] }> {
  const [days, mailings] = await db.batch<Row>([
    db
      .prepare(
        `SELECT date(coalesce(confirmed_at, created_at), (SELECT (value ->> 'minutes') || ' minutes' FROM json_each(?2)
           WHERE value ->> 'from' <= coalesce(confirmed_at, created_at) ORDER BY value ->> 'from' DESC LIMIT 1)) AS day,
           count(*) AS people
         FROM registrations WHERE session_id = ?1 AND status IN ('confirmed', 'offered') GROUP BY 1 ORDER BY 1`,
      )
      .bind(sessionId, JSON.stringify(offsets)),
    db
      .prepare(
        `SELECT created_at FROM mailings WHERE ifnull(session_id, '') = ?1 AND kind = 'new-date' AND state <> 'stopped'
         ORDER BY created_at`,
      )
      .bind(sessionId),
  ]);
  return {
    days: (days?.results ?? []).map((row) => ({ day: String(row.day), people: Number(row.people) })),
    mailedAt: (mailings?.results ?? []).map((row) => String(row.created_at)),
  };
}
