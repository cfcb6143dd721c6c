import { Hono } from "hono";
import { createSurvey, deleteDraftSurvey, editSurvey } from "../../../actions/edit-survey.ts";
import { listSurveys, readSurvey, readSurveyResults } from "../../../actions/read-surveys.ts";
import { countSurveyed, steerSurvey } from "../../../actions/steer-survey.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** Surveys: drafted, opened, closed, and how they were answered. */
export const surveyApi = new Hono<AppEnv>()
  .get("/surveys", needs("viewer"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listSurveys(act, desk.series.id, desk.role, cursorOf(context)));
  })
  .post("/surveys", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await createSurvey(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .get("/surveys/:survey", needs("viewer"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readSurvey(act, desk.series.id, desk.role, context.req.param("survey")));
  })
  .put("/surveys/:survey", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const survey = context.req.param("survey");
    return answerJson(context, await editSurvey(act, desk.series.id, survey, edition.value, body.value));
  })
  .delete("/surveys/:survey", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deleteDraftSurvey(act, desk.series.id, context.req.param("survey")));
  })
  .get("/surveys/:survey/audience", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await countSurveyed(act, desk.series.id, context.req.param("survey")));
  })
  .post("/surveys/:survey/state", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const survey = context.req.param("survey");
    return answerJson(context, await steerSurvey(act, desk.series.id, survey, edition.value, body.value));
  })
  .get("/surveys/:survey/results", needs("viewer"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readSurveyResults(act, desk.series.id, desk.role, context.req.param("survey")));
  });
