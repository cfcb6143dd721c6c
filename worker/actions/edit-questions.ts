import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { type QuestionEdit, questionEditSchema, questionOrderSchema } from "../contract/question-edit.ts";
import {
  deleteQuestionRow,
  findQuestionItem,
  insertQuestion,
  listQuestionRows,
  orderQuestionRows,
  type QuestionItemRow,
  updateQuestion,
} from "../db/question-items.ts";
import type { Act } from "../env.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/** A question as its organisers see it. */
export type QuestionItem = QuestionItemRow;

/** The questions of a series in the order of the form, those that are not asked among them. */
export const listQuestionItems = async (
  act: Act,
  seriesId: string,
): Promise<Outcome<{ items: QuestionItem[]; next: null }>> =>
  accept({ items: await listQuestionRows(act.db, seriesId), next: null });

/** One question. @returns `unknown-item` for one of another series */
export async function readQuestionItem(act: Act, seriesId: string, id: string): Promise<Outcome<QuestionItem>> {
  const question = await findQuestionItem(act.db, seriesId, id);
  return question ? accept(question) : refuse("unknown-item");
}

/** Adds a question after the others. @returns `invalid-fields` */
export async function createQuestion(act: Act, seriesId: string, body: unknown): Promise<Outcome<QuestionItem>> {
  const edit = readEdit(body);
  if (!edit.ok) return edit;
  const id = crypto.randomUUID();
  await act.db.batch([
    insertQuestion(act.db, seriesId, id, edit.value),
    ...logDeed(act, { seriesId, deed: "question.create", subjectId: id }),
  ]);
  return readQuestionItem(act, seriesId, id);
}

/**
 * Edits a question. Labels change at any time; its kind, and an option, stay once somebody chose it.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile`, `still-needed` where an answer would lose its meaning, `invalid-fields`, `unknown-item`
 */
export async function editQuestion(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<QuestionItem>> {
  const edit = readEdit(body);
  if (!edit.ok) return edit;
  if (!(await findQuestionItem(act.db, seriesId, id))) return refuse("unknown-item");
  const [updated] = await act.db.batch([
    updateQuestion(act.db, id, edition, edit.value),
    ...logDeed(act, { seriesId, deed: "question.edit", subjectId: id }),
  ]);
  const current = await findQuestionItem(act.db, seriesId, id);
  if (!current) return refuse("unknown-item");
  if (updated?.meta.changes) return accept(current);
  return current.edition === edition ? refuse("still-needed") : refuseEdited(current);
}

/** Deletes a question. @returns `still-needed` once somebody answered it: it can be put aside instead */
export async function deleteQuestion(act: Act, seriesId: string, id: string): Promise<Outcome<{ question: string }>> {
  if (!(await findQuestionItem(act.db, seriesId, id))) return refuse("unknown-item");
  const [deleted] = await act.db.batch([
    deleteQuestionRow(act.db, id),
    ...logDeed(act, { seriesId, deed: "question.delete", subjectId: id }),
  ]);
  return deleted?.meta.changes ? accept({ question: id }) : refuse("still-needed");
}

/** Puts the questions into an order. @returns the questions in it; `invalid-fields` */
export async function orderQuestions(act: Act, seriesId: string, body: unknown) {
  const parsed = v.safeParse(questionOrderSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  await act.db.batch([
    orderQuestionRows(act.db, seriesId, parsed.output.questions),
    ...logDeed(act, { seriesId, deed: "question.order", subjectId: null }),
  ]);
  return listQuestionItems(act, seriesId);
}

function readEdit(body: unknown): Outcome<QuestionEdit> {
  const parsed = v.safeParse(questionEditSchema, body);
  return parsed.success ? accept(parsed.output) : refuse("invalid-fields", toFaults(parsed.issues));
}
