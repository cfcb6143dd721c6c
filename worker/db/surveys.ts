import type { SurveyEdit, SurveyQuestionKind } from "../contract/survey-edit.ts";
import type { LocalText } from "../rules/local-text.ts";
import { WAS_DONE } from "./audit-log.ts";
import { prepareWith } from "./prepare.ts";
import { parseJson, type Row, readLanguages } from "./series.ts";

/** A survey with all that organisers see of it but its questions. */
export interface SurveyRow {
  id: string;
  edition: number;
  /** Null: to all subscribers. */
  session: { id: string; title: LocalText | null; startsAt: string } | null;
  title: LocalText;
  intro: LocalText | null;
  state: "draft" | "open" | "closed";
  closesAt: string | null;
  createdAt: string;
  /** People who were asked, and who answered. */
  asked: number;
  answered: number;
}

/** A question of a survey. */
export interface SurveyQuestionRow {
  id: string;
  kind: SurveyQuestionKind;
  label: LocalText;
  options: { value: string; label: LocalText }[];
}

const SURVEYS = `SELECT surveys.*, sessions.title AS session_title, sessions.starts_at AS session_starts_at
  FROM surveys LEFT JOIN sessions ON sessions.id = surveys.session_id`;

const toSurvey = (row: Row): SurveyRow => ({
  id: String(row.id),
  edition: Number(row.edition),
  session: row.session_id
    ? { id: String(row.session_id), title: parseJson(row.session_title), startsAt: String(row.session_starts_at) }
    : null,
  title: parseJson(row.title),
  intro: parseJson(row.intro),
  state: row.state as SurveyRow["state"],
  closesAt: row.closes_at as string | null,
  createdAt: String(row.created_at),
  asked: Number(row.asked),
  answered: Number(row.answered),
});

const toQuestion = (row: Row): SurveyQuestionRow => ({
  id: String(row.id),
  kind: row.kind as SurveyQuestionKind,
  label: parseJson(row.label),
  options: parseJson(row.options),
});

/** A survey of a series with its questions in order, or null. */
export async function findSurvey(
  db: D1Database,
  seriesId: string,
  id: string,
): Promise<{ survey: SurveyRow; questions: SurveyQuestionRow[] } | null> {
  const [surveys, questions] = await db.batch<Row>([
    db.prepare(`${SURVEYS} WHERE surveys.id = ?1 AND surveys.series_id = ?2`).bind(id, seriesId),
    db.prepare("SELECT * FROM survey_questions WHERE survey_id = ?1 ORDER BY position").bind(id),
  ]);
  const row = surveys?.results[0];
  return row ? { survey: toSurvey(row), questions: (questions?.results ?? []).map(toQuestion) } : null;
}

/** The surveys of a series, newest first, below a cursor. */
export async function listSurveyRows(
  db: D1Database,
  seriesId: string,
  before: { createdAt: string; id: string } | null,
  limit: number,
): Promise<SurveyRow[]> {
  const { results } = await db
    .prepare(
      `${SURVEYS} WHERE surveys.series_id = ?1 AND (?2 IS NULL OR (surveys.created_at, surveys.id) < (?2, ?3))
       ORDER BY surveys.created_at DESC, surveys.id DESC LIMIT ?4`,
    )
    .bind(seriesId, before?.createdAt ?? null, before?.id ?? null, limit)
    .all<Row>();
  return results.map(toSurvey);
}

/** What a new survey is made from: the scale that sign-ups are asked for, and the wishes with most votes. */
export async function findTemplateFacts(db: D1Database, seriesId: string, wishes: number) {
  const [series, scales, open] = await db.batch<Row>([
    db.prepare("SELECT lang, languages FROM series WHERE id = ?1").bind(seriesId),
    db
      .prepare(
        `SELECT options FROM questions WHERE series_id = ?1 AND kind = 'scale' AND active = 1
         ORDER BY position, id LIMIT 1`,
      )
      .bind(seriesId),
    db
      .prepare(
        `SELECT text FROM wishes WHERE series_id = ?1 AND published = 1 AND status = 'open'
         ORDER BY votes DESC, id LIMIT ?2`,
      )
      .bind(seriesId, wishes),
  ]);
  return {
    lang: String(series?.results[0]?.lang ?? "de"),
    languages: series?.results[0] ? readLanguages(series.results[0]) : [],
    scale: (parseJson(scales?.results[0]?.options ?? null) ?? []) as { label: LocalText }[],
    wishes: (open?.results ?? []).map(({ text }) => String(text)),
  };
}

/** The time zone of a series, in which its surveys end. */
export const findTimeZone = async (db: D1Database, seriesId: string): Promise<string> =>
  String(await db.prepare("SELECT time_zone FROM series WHERE id = ?1").bind(seriesId).first("time_zone"));

/** Questions as the statement below takes them. Their ids are made here, those of their answers count up. */
const formatQuestions = (questions: SurveyEdit["questions"]): string =>
  JSON.stringify(
    questions.map(({ kind, label, options }) => ({
      id: crypto.randomUUID(),
      kind,
      label,
      options: options.map((option, index) => ({ value: String(index + 1), label: option })),
    })),
  );

const INSERT_QUESTIONS = `INSERT INTO survey_questions (id, survey_id, kind, label, options, position)
  SELECT value ->> 'id', ?2, value ->> 'kind', value -> 'label', value -> 'options', key FROM json_each(?3)
  WHERE ${WAS_DONE}`;

/** Makes a draft. */
export const insertSurvey = (
  db: D1Database,
  survey: { id: string; seriesId: string; session: string | null; now: string },
  edit: SurveyEdit,
) =>
  db
    .prepare(
      "INSERT INTO surveys (id, series_id, session_id, title, intro, closes_at, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )
    .bind(
      survey.id,
      survey.seriesId,
      survey.session,
      JSON.stringify(edit.title),
      edit.intro && JSON.stringify(edit.intro),
      edit.closesAt,
      survey.now,
    );

/** Edits a draft, where nobody saved since that edition. */
export const updateSurvey = (db: D1Database, id: string, edition: number, edit: SurveyEdit) =>
  db
    .prepare(
      `UPDATE surveys SET edition = edition + 1, title = ?3, intro = ?4, closes_at = ?5
       WHERE id = ?1 AND edition = ?2 AND state = 'draft'`,
    )
    .bind(id, edition, JSON.stringify(edit.title), edit.intro && JSON.stringify(edit.intro), edit.closesAt);

/** Puts questions in place of those of a draft, where the deed of the same batch was done. */
export function replaceQuestions(
  db: D1Database,
  deedId: string,
  id: string,
  questions: SurveyEdit["questions"],
): D1PreparedStatement[] {
  const prepare = prepareWith(db, deedId, id, formatQuestions(questions));
  return [prepare(`DELETE FROM survey_questions WHERE survey_id = ?2 AND ${WAS_DONE}`), prepare(INSERT_QUESTIONS)];
}

/** Deletes a draft with its questions. */
export const deleteSurveyRow = (db: D1Database, id: string) =>
  db.prepare("DELETE FROM surveys WHERE id = ?1 AND state = 'draft'").bind(id);
