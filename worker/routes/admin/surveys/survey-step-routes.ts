import { type Context, Hono } from "hono";
import { deleteDraftSurvey } from "../../../actions/edit-survey.ts";
import type { SurveyDetail } from "../../../actions/read-surveys.ts";
import { closeSurvey, countSurveyed, openSurvey } from "../../../actions/steer-survey.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { AppEnv } from "../../../env.ts";
import type { SurveyPhase } from "../../../rules/survey-phase.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import type { AdminFrame } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { toSurveyValues } from "./survey-form-values.ts";
import { answerRefused, findAskedSurvey } from "./survey-routes.ts";
import { CloseSurveyPage, DeleteSurveyPage, OpenSurveyPage } from "./survey-steps.tsx";

/** What is done with a survey as a whole: opened, closed, deleted. Each asks on a page of its own. */
export const surveyStepPages = new Hono<AppEnv>()
  .get("/:series/surveys/:survey/open", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const counted = await countSurveyed(act, desk.series.id, context.req.param("survey"));
    if (!counted.ok) return answerRefusalPage(context, counted);
    return ask(context, "draft", (props) => OpenSurveyPage({ ...props, people: counted.value.people }));
  })
  .post("/:series/surveys/:survey/open", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("survey");
    const { edition } = await readPosted(context);
    const outcome = await openSurvey(act, desk.series.id, id, Number(edition));
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "surveys", id), "survey-opened");
    const found = await findAskedSurvey(context);
    if (outcome.code !== "invalid-fields" || !found.ok) return answerRefusalPage(context, outcome);
    // The end of the draft has passed: it is mended there.
    return answerRefused(context, found.value, toSurveyValues(found.value, desk.series.timeZone), outcome);
  })
  .get("/:series/surveys/:survey/close", needs("editor"), (context) => ask(context, "open", CloseSurveyPage))
  .post("/:series/surveys/:survey/close", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("survey");
    const outcome = await closeSurvey(act, desk.series.id, id);
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "surveys", id), "survey-closed");
  })
  .get("/:series/surveys/:survey/delete", needs("editor"), (context) => ask(context, "draft", DeleteSurveyPage))
  .post("/:series/surveys/:survey/delete", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await deleteDraftSurvey(act, desk.series.id, context.req.param("survey"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "surveys"), "deleted");
  });

type StepPage = (props: {
  frame: AdminFrame;
  series: AppEnv["Variables"]["desk"]["series"];
  survey: SurveyDetail;
}) => unknown;

/** A page that asks; where the survey is past that, the survey itself. */
async function ask(context: Context<AppEnv>, phase: SurveyPhase, view: StepPage) {
  const { series } = context.var.desk;
  const found = await findAskedSurvey(context);
  if (!found.ok) return answerRefusalPage(context, found);
  const survey = found.value;
  if (survey.phase !== phase) return context.redirect(adminPaths.desk(series.slug, "surveys", survey.id), 303);
  return answerPage(context, (frame) => view({ frame, series, survey }));
}
