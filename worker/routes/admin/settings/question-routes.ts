import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import {
  createQuestion,
  deleteQuestion,
  editQuestion,
  listQuestionItems,
  orderQuestions,
  type QuestionItem,
  readQuestionItem,
} from "../../../actions/edit-questions.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { questionLabels, readQuestionForm, toQuestionValues } from "./question-form-values.ts";
import { DeleteQuestionPage, QuestionListPage, QuestionPage } from "./question-pages.tsx";
import { settingsAddress } from "./settings-page.tsx";

type Values = Record<string, string>;

/** The questions of the form: their list, a new one, one to edit. */
export const questionPages = new Hono<AppEnv>()
  .get("/:series/settings/questions", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const listed = await listQuestionItems(act, desk.series.id);
    if (!listed.ok) return answerRefusalPage(context, listed);
    const done = context.req.query("done");
    const questions = listed.value.items;
    return answerPage(context, (frame) =>
      QuestionListPage({ frame, series: desk.series, questions, done: wordDone(done) }),
    );
  })
  .get("/:series/settings/questions/new", needs("owner"), (context) =>
    answerQuestion(context, null, { values: { active: "1" }, errors: [] }),
  )
  .post("/:series/settings/questions/new", needs("owner"), async (context) => {
    const values = await readPosted(context);
    const { body, locate } = readQuestionForm(values);
    const outcome = await createQuestion(context.var.act, context.var.desk.series.id, body);
    if (!outcome.ok) return answerRefused(context, null, values, outcome, locate);
    return goOn(context, settingsAddress(context.var.desk.series.slug, "questions"), "saved-public");
  })
  .get("/:series/settings/questions/:question", needs("owner"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerQuestion(context, found.value, { values: toQuestionValues(found.value), errors: [] });
  })
  .post("/:series/settings/questions/:question", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const { body, locate } = readQuestionForm(values);
    const outcome = await editQuestion(act, desk.series.id, found.value.id, Number(values.edition), body);
    if (!outcome.ok) return answerRefused(context, found.value, values, outcome, locate);
    return goOn(context, settingsAddress(desk.series.slug, "questions"), "saved-public");
  })
  .post("/:series/settings/questions/:question/up", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const listed = await listQuestionItems(act, desk.series.id);
    const ids = listed.ok ? listed.value.items.map(({ id }) => id) : [];
    const place = ids.indexOf(found.value.id);
    if (place > 0) ids.splice(place - 1, 2, found.value.id, ids[place - 1] ?? "");
    const ordered = await orderQuestions(act, desk.series.id, { questions: ids });
    if (!ordered.ok) return answerRefusalPage(context, ordered);
    return goOn(context, settingsAddress(desk.series.slug, "questions"), "saved-public");
  })
  .get("/:series/settings/questions/:question/delete", needs("owner"), async (context) => {
    const found = await findAsked(context);
    return found.ok ? answerDelete(context, found.value, false) : answerRefusalPage(context, found);
  })
  .post("/:series/settings/questions/:question/delete", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const outcome = await deleteQuestion(act, desk.series.id, found.value.id);
    if (!outcome.ok) return answerDelete(context, found.value, true);
    return goOn(context, settingsAddress(desk.series.slug, "questions"), "deleted");
  });

const findAsked = (context: Context<AppEnv>) =>
  readQuestionItem(context.var.act, context.var.desk.series.id, context.req.param("question") ?? "");

const answerDelete = (context: Context<AppEnv>, question: QuestionItem, isNeeded: boolean) =>
  answerPage(
    context,
    (frame) => DeleteQuestionPage({ frame, series: context.var.desk.series, question, isNeeded }),
    isNeeded ? 409 : 200,
  );

/** The same page with what was typed: with the faults, or beside what somebody else saved meanwhile. */
async function answerRefused(
  context: Context<AppEnv>,
  question: QuestionItem | null,
  values: Values,
  refusal: Refusal,
  locate: ReturnType<typeof readQuestionForm>["locate"],
) {
  if (refusal.code !== "edited-meanwhile" || !question) {
    const state = { values, errors: (refusal.errors ?? []).map(locate) };
    return answerQuestion(context, question, state, PROBLEMS[refusal.code], refusal.code === "still-needed");
  }
  const saved = await findAsked(context);
  if (!saved.ok) return answerRefusalPage(context, saved);
  const by = await readLastEditor(context.var.act, question.id);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(questionLabels(values), values, toQuestionValues(saved.value)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, context.var.desk.series.timeZone) : "",
    });
  return answerQuestion(context, saved.value, { values, errors: [] }, 409, false, conflict);
}

function answerQuestion(
  context: Context<AppEnv>,
  question: QuestionItem | null,
  state: FormState,
  status: ContentfulStatusCode = 200,
  isNeeded = false,
  conflict?: () => unknown,
) {
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      QuestionPage({
        frame,
        series: context.var.desk.series,
        question,
        state,
        done: wordDone(done),
        isNeeded,
        conflict: conflict?.() as never,
      }),
    status,
  );
}
