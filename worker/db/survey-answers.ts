import type { LocalText } from "../rules/local-text.ts";
import { prepareWith } from "./prepare.ts";
import { parseJson, type Row, SERIES_COLUMNS, type SeriesRow, toSeries } from "./series.ts";

/** What the link of a survey opens: nothing of its person but the language. */
export interface SurveyLink {
  surveyId: string;
  locale: string;
  used: boolean;
  series: SeriesRow;
}

/** The link to a survey that still opens something, or null. */
export async function findSurveyLink(db: D1Database, id: string, now: string): Promise<SurveyLink | null> {
  const row = await db
    .prepare(
      `SELECT ${SERIES_COLUMNS}, links.survey_id, links.uses, people.locale
       FROM links JOIN people ON people.id = links.person_id JOIN series ON series.id = people.series_id
       WHERE links.id = ?1 AND links.purpose = 'survey' AND links.revoked_at IS NULL AND links.expires_at > ?2`,
    )
    .bind(id, now)
    .first<Row>();
  if (!row) return null;
  return {
    surveyId: String(row.survey_id),
    locale: String(row.locale),
    used: Number(row.uses) > 0,
    series: toSeries(row),
  };
}

/** What the mail of a survey says of it. */
export interface MailedSurvey {
  title: LocalText;
  intro: LocalText | null;
  closesAt: string;
}

/** The survey that a link leads to, in the words of its mail. */
export async function findMailedSurvey(db: D1Database, linkId: string): Promise<MailedSurvey | null> {
  const row = await db
    .prepare(
      `SELECT surveys.title, surveys.intro, surveys.closes_at FROM links JOIN surveys ON surveys.id = links.survey_id
       WHERE links.id = ?1`,
    )
    .bind(linkId)
    .first<Row>();
  if (!row) return null;
  return {
    title: parseJson(row.title),
    intro: parseJson(row.intro),
    closesAt: String(row.closes_at),
  };
}

/**
 * Takes the answers that a link brings, once, while its survey is open. Link and answers are tied by this batch alone:
 * each answer gets a random key and the day, and what it shares with another one is the question.
 *
 * @returns whether they were taken
 */
export async function insertSurveyAnswers(
  db: D1Database,
  linkId: string,
  answers: { question: string; value: string }[],
  now: string,
): Promise<boolean> {
  const take = prepareWith(db, linkId, now);
  const keep = prepareWith(db, linkId, now.slice(0, 10), JSON.stringify(answers));
  const [used] = await db.batch([
    take(
      `UPDATE links SET uses = uses + 1
       WHERE id = ?1 AND purpose = 'survey' AND uses = 0 AND revoked_at IS NULL AND expires_at > ?2
         AND EXISTS (SELECT 1 FROM surveys WHERE surveys.id = links.survey_id AND surveys.state = 'open'
           AND surveys.closes_at > ?2)`,
    ),
    keep(
      `INSERT INTO survey_answers (id, question_id, value, answered_on)
       SELECT lower(hex(randomblob(16))), survey_questions.id, given.value ->> 'value', ?2
       FROM json_each(?3) AS given JOIN survey_questions ON survey_questions.id = given.value ->> 'question'
       WHERE survey_questions.survey_id = (SELECT survey_id FROM links WHERE links.id = ?1) AND changes() > 0`,
    ),
    take(
      `UPDATE surveys SET answered = answered + 1
       WHERE id = (SELECT survey_id FROM links WHERE links.id = ?1) AND changes() > 0`,
    ),
  ]);
  return (used?.meta.changes ?? 0) > 0;
}

/** How often each answer was given, by question; of answers in own words one row, its value null. */
export async function countSurveyAnswers(db: D1Database, surveyId: string) {
  const { results } = await db
    .prepare(
      `SELECT survey_questions.id AS question, iif(kind = 'text', NULL, value) AS value, count(*) AS people
       FROM survey_questions JOIN survey_answers ON survey_answers.question_id = survey_questions.id
       WHERE survey_questions.survey_id = ?1 GROUP BY 1, 2`,
    )
    .bind(surveyId)
    .all<{ question: string; value: string | null; people: number }>();
  return results;
}

/** Answers in own words to one question, in the order of their random keys. */
export async function listOwnWords(db: D1Database, questionId: string): Promise<string[]> {
  const { results } = await db
    .prepare("SELECT value FROM survey_answers WHERE question_id = ?1 ORDER BY id LIMIT 2000")
    .bind(questionId)
    .all<{ value: string }>();
  return results.map(({ value }) => value);
}
