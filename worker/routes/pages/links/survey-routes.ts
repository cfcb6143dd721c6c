import { type Context, Hono } from "hono";
import { answerSurvey, findSurveyPage, type SurveyPage as OpenedSurvey } from "../../../actions/answer-survey.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import type { FormState } from "../field.tsx";
import { renderPage } from "../layout.tsx";
import { answerUnknownLink } from "../problem-answers.ts";
import { readForm, readFormValues } from "../series/sign-up-body.ts";
import { addressOfLink } from "./link-address.ts";
import { SurveyPage } from "./survey.tsx";

/** A survey, by mailed link. GET and HEAD change nothing: mail scanners open every link. */
export const surveyRoutes = new Hono<AppEnv>();

surveyRoutes.get("/:token", async (context) => {
  const found = await findAsked(context);
  if (!found.ok) return answerUnknownLink(context, "survey");
  const isDone = context.req.query("done") === "answered" && found.value.state === "answered";
  return context.html(render(context, found.value, { values: {}, errors: [] }, isDone));
});

surveyRoutes.post("/:token", async (context) => {
  const values = readFormValues(await readForm(context.req));
  const outcome = await answerSurvey(context.var.act, tokenOf(context), readAnswers(values));
  // A redirect, so that reloading the answer does not send the form again.
  if (outcome.ok) return context.redirect(addressOfLink(context, paths.survey, "answered"), 303);
  const found = await findAsked(context);
  if (!found.ok) return answerUnknownLink(context, "survey");
  return context.html(render(context, found.value, { values, errors: outcome.errors ?? [] }), PROBLEMS[outcome.code]);
});

const ANSWER = "answers.";

/** What the form says by question; empty fields are no answers. */
const readAnswers = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([field, text]) => field.startsWith(ANSWER) && text.trim() !== "")
      .map(([field, text]) => [field.slice(ANSWER.length), text]),
  );

const tokenOf = (context: Context<AppEnv>): string => context.req.param("token") ?? "";

const findAsked = (context: Context<AppEnv>) =>
  findSurveyPage(context.var.act, tokenOf(context), context.req.query("locale"));

const render = (context: Context<AppEnv>, page: OpenedSurvey, state: FormState, done = false): string =>
  renderPage(
    page.locale,
    () => SurveyPage({ page, action: addressOfLink(context, paths.survey), state, done }),
    page.series.genderStyle,
  );
