import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { surveyCreateSchema, surveyEditSchema } from "../contract/survey-edit.ts";
import { isSessionOf } from "../db/session-changes.ts";
import { deleteSurveyRow, findTemplateFacts, insertSurvey, replaceQuestions, updateSurvey } from "../db/surveys.ts";
import type { Act } from "../env.ts";
import { draftListSurvey, draftSessionSurvey } from "../survey-words.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { readSurvey, type SurveyDetail } from "./read-surveys.ts";

/** Wishes that a survey offers as the next topic. */
const WISHES = 8;

/** Drafts a survey from our questions: about a session, or to the whole list. @returns `invalid-fields` */
export async function createSurvey(act: Act, seriesId: string, body: unknown): Promise<Outcome<SurveyDetail>> {
  const parsed = v.safeParse(surveyCreateSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { session } = parsed.output;
  if (session !== null && !(await isSessionOf(act.db, session, seriesId))) {
    return refuse("invalid-fields", [{ field: "session", code: "unknown-value" }]);
  }
  const facts = await findTemplateFacts(act.db, seriesId, WISHES);
  const draft = session ? draftSessionSurvey(facts) : draftListSurvey(facts);
  const id = crypto.randomUUID();
  const deedId = crypto.randomUUID();
  await act.db.batch([
    insertSurvey(act.db, { id, seriesId, session, now: act.now.toISOString() }, draft),
    ...logDeed(act, { seriesId, deed: "survey.create", subjectId: id }, deedId),
    ...replaceQuestions(act.db, deedId, id, draft.questions),
  ]);
  return readSurvey(act, seriesId, "editor", id);
}

/**
 * Edits a draft: its words, its questions, its end.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile` with what stands there now; `invalid-fields`; `conflict` for one that was opened;
 *   `unknown-item`
 */
export async function editSurvey(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<SurveyDetail>> {
  const current = await readSurvey(act, seriesId, "editor", id);
  if (!current.ok) return current;
  if (current.value.phase !== "draft") return refuse("conflict");
  const parsed = v.safeParse(surveyEditSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const edit = parsed.output;
  if (edit.closesAt !== null && edit.closesAt <= act.now.toISOString()) {
    return refuse("invalid-fields", [{ field: "closesAt", code: "invalid" }]);
  }
  const deedId = crypto.randomUUID();
  const [updated] = await act.db.batch([
    updateSurvey(act.db, id, edition, edit),
    ...logDeed(act, { seriesId, deed: "survey.edit", subjectId: id }, deedId),
    ...replaceQuestions(act.db, deedId, id, edit.questions),
  ]);
  const now = await readSurvey(act, seriesId, "editor", id);
  return updated?.meta.changes || !now.ok ? now : refuseEdited(now.value);
}

/** Deletes a draft for good. @returns `conflict` for one that was opened; `unknown-item` */
export async function deleteDraftSurvey(act: Act, seriesId: string, id: string): Promise<Outcome<{ survey: string }>> {
  const current = await readSurvey(act, seriesId, "editor", id);
  if (!current.ok) return current;
  const [deleted] = await act.db.batch([
    deleteSurveyRow(act.db, id),
    ...logDeed(act, { seriesId, deed: "survey.delete", subjectId: id }),
  ]);
  return deleted?.meta.changes ? accept({ survey: id }) : refuse("conflict");
}
