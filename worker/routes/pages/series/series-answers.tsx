/** @jsxImportSource hono/jsx */
import type { Context } from "hono";
import { readSeriesAnswer } from "../../../actions/read-series.ts";
import { signUp } from "../../../actions/sign-up.ts";
import { type FieldFault, PROBLEMS, type ProblemCode } from "../../../contract/codes.ts";
import type { Series, SeriesAnswer } from "../../../contract/series-answer.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../layout.tsx";
import { SHARED_FOR_A_MINUTE } from "../page-headers.ts";
import { listAskedTags } from "../page-locale.ts";
import { answerProblem, chooseLocale } from "../problem-answers.ts";
import { type Surroundings, SurroundingsContext } from "../surroundings.tsx";
import { SeriesPage } from "./series.tsx";
import { readForm, readFormValues, toSignUpBody } from "./sign-up-body.ts";
import { SignedUpPage } from "./signed-up.tsx";

/** Refusals that leave the form useful: it comes back with everything that was typed. */
const MENDABLE: ProblemCode[] = [
  "invalid-fields",
  "unknown-session",
  "session-cancelled",
  "session-closed",
  "session-begun",
  "proof-required",
];

/** One of the two pages with a series' sessions and form: its path, and where it stands. */
export interface Standing {
  path: string;
  surroundings: Surroundings;
}

/** The sessions and the form, or the thanks after a sign-up. */
export async function showSeries(context: Context<AppEnv, "/:series/*">, standing: Standing): Promise<Response> {
  const found = await readSeriesAnswer(context.var.act, context.req.param("series"), listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  if (context.req.query("sent")) {
    return context.html(renderIn(standing, found.value.series, () => <SignedUpPage series={found.value.series} />));
  }
  const form = { values: {}, errors: [] };
  return context.html(renderSeries(context, standing, found.value, form), 200, SHARED_FOR_A_MINUTE);
}

/** Takes the posted form; what can be mended comes back with what was typed. */
export async function takeSignUp(context: Context<AppEnv, "/:series/*">, standing: Standing): Promise<Response> {
  const { act } = context.var;
  const slug = context.req.param("series");
  const values = readFormValues(await readForm(context.req));
  const outcome = await signUp(act, toSignUpBody(values, slug, act.settings.publicUrl + standing.path), {
    origin: context.req.header("Origin") ?? null,
    network: context.req.header("CF-Connecting-IP") ?? null,
    isHosted: true,
    framedBy: standing.surroundings.partner,
  });
  // A redirect, so that reloading the answer does not send the form again.
  if (outcome.ok)
    return context.redirect(standing.path + addressIn(standing, { sent: "1", locale: chooseLocale(context) }), 303);
  const status = PROBLEMS[outcome.code];
  const found = await readSeriesAnswer(act, slug, listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  if (!MENDABLE.includes(outcome.code)) return answerProblem(context, status);
  const problem = outcome.code === "invalid-fields" ? undefined : outcome.code;
  const form = { values, errors: outcome.errors ?? [], problem };
  return context.html(renderSeries(context, standing, found.value, form), status);
}

interface PostedForm {
  values: Record<string, string>;
  errors: FieldFault[];
  problem?: ProblemCode;
}

function renderSeries(context: Context<AppEnv>, standing: Standing, answer: SeriesAnswer, form: PostedForm): string {
  const { locale } = answer.series;
  const action = standing.path + addressIn(standing, { locale });
  const chosen = context.req.query("session") ?? null;
  return renderIn(standing, answer.series, () => (
    <SeriesPage answer={answer} form={form} chosen={chosen} action={action} />
  ));
}

const renderIn = ({ surroundings }: Standing, { locale, genderStyle }: Series, view: () => unknown): string =>
  renderPage(
    locale,
    () => <SurroundingsContext.Provider value={surroundings}>{view() as string}</SurroundingsContext.Provider>,
    genderStyle,
  );

const addressIn = ({ surroundings }: Standing, more: Record<string, string>): string =>
  `?${new URLSearchParams({ ...surroundings.kept, ...more })}`;
