import { Hono } from "hono";
import {
  createQuestion,
  deleteQuestion,
  editQuestion,
  listQuestionItems,
  orderQuestions,
  readQuestionItem,
} from "../../../actions/edit-questions.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, readEdition, readJson } from "../api-answers.ts";

/** The questions of the form. */
export const questionApi = new Hono<AppEnv>()
  .get("/questions", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listQuestionItems(act, desk.series.id));
  })
  .post("/questions", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await createQuestion(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .post("/questions/order", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await orderQuestions(context.var.act, context.var.desk.series.id, body.value));
  })
  .get("/questions/:question", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readQuestionItem(act, desk.series.id, context.req.param("question")));
  })
  .put("/questions/:question", needs("owner"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const question = context.req.param("question");
    return answerJson(context, await editQuestion(act, desk.series.id, question, edition.value, body.value));
  })
  .delete("/questions/:question", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deleteQuestion(act, desk.series.id, context.req.param("question")));
  });
