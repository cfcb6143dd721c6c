import type { QuestionEdit } from "../contract/question-edit.ts";
import { prepareWith } from "./prepare.ts";
import { type QuestionRow, toQuestion } from "./programme.ts";
import type { Row } from "./series.ts";

/** A question with all that organisers see of it. */
export interface QuestionItemRow extends QuestionRow {
  edition: number;
  active: boolean;
  /** Whether somebody answered it, or figures of it are kept: then it stays, and so do its values. */
  answered: boolean;
}

/** Whether an answer to `questions` is kept, of a person or as a figure of a past session; of one value, or of any. */
const answered = (value: string | null) => `(
  EXISTS (SELECT 1 FROM answers
    WHERE answers.question_id = questions.id ${value ? `AND answers.value = ${value}` : ""})
  OR EXISTS (SELECT 1 FROM sessions JOIN session_figures ON session_figures.session_id = sessions.id
    WHERE sessions.series_id = questions.series_id AND session_figures.figure = 'answer ' || questions.id
      ${value ? `AND session_figures.value = ${value}` : ""}))`;
const ANSWERED = answered(null);

const COLUMNS = `questions.id, questions.kind, questions.label, questions.options, questions.required,
  questions.active, questions.edition, ${ANSWERED} AS answered`;

const toItem = (row: Row): QuestionItemRow => ({
  ...toQuestion(row),
  edition: Number(row.edition),
  active: row.active === 1,
  answered: row.answered === 1,
});

/** The questions of a series in the order of the form. */
export async function listQuestionRows(db: D1Database, seriesId: string): Promise<QuestionItemRow[]> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM questions WHERE series_id = ?1 ORDER BY position, id LIMIT 100`)
    .bind(seriesId)
    .all<Row>();
  return results.map(toItem);
}

/** A question of a series, or null. */
export async function findQuestionItem(db: D1Database, seriesId: string, id: string): Promise<QuestionItemRow | null> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM questions WHERE id = ?1 AND series_id = ?2`)
    .bind(id, seriesId)
    .first<Row>();
  return row ? toItem(row) : null;
}

/** Adds a question after the others. */
export const insertQuestion = (db: D1Database, seriesId: string, id: string, edit: QuestionEdit) =>
  db
    .prepare(
      `INSERT INTO questions (id, series_id, kind, label, options, required, active, position)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT ifnull(max(position), -1) + 1 FROM questions WHERE series_id = ?2)`,
    )
    .bind(id, seriesId, ...toColumns(edit));

/** Edits a question, where nobody saved since that edition and no kept answer would lose its meaning. */
export const updateQuestion = (db: D1Database, id: string, edition: number, edit: QuestionEdit) =>
  db
    .prepare(
      `UPDATE questions SET edition = edition + 1, kind = ?3, label = ?4, options = ?5, required = ?6, active = ?7
       WHERE id = ?1 AND edition = ?2 AND (kind = ?3 OR NOT ${ANSWERED})
         AND NOT EXISTS (SELECT 1 FROM json_each(questions.options) AS old
           WHERE old.value ->> '$.value' NOT IN (SELECT json_each.value ->> '$.value' FROM json_each(?5))
             AND ${answered("(old.value ->> '$.value')")})`,
    )
    .bind(id, edition, ...toColumns(edit));

const toColumns = (edit: QuestionEdit) => [
  edit.kind,
  JSON.stringify(edit.label),
  JSON.stringify(edit.options),
  edit.required ? 1 : 0,
  edit.active ? 1 : 0,
];

/** Deletes a question that nobody answered. */
export const deleteQuestionRow = (db: D1Database, id: string) =>
  db.prepare(`DELETE FROM questions WHERE id = ?1 AND NOT ${ANSWERED}`).bind(id);

/** Puts questions of a series into an order; those left out follow in the order that they had. */
export const orderQuestionRows = (db: D1Database, seriesId: string, ids: string[]) =>
  prepareWith(
    db,
    seriesId,
    JSON.stringify(ids),
  )(
    `UPDATE questions SET position = placed.position FROM (
       SELECT questions.id, row_number() OVER (ORDER BY ifnull(wanted.key, 1000), questions.position, questions.id)
         AS position
       FROM questions LEFT JOIN json_each(?2) AS wanted ON wanted.value = questions.id WHERE questions.series_id = ?1
     ) AS placed WHERE questions.id = placed.id`,
  );
