import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { readImprint } from "../../actions/read-imprint.ts";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import { signUp } from "../../actions/sign-up.ts";
import { type FieldFault, PROBLEMS, type ProblemCode } from "../../contract/codes.ts";
import { LIMITS, ORGANISER_BODY_BYTES } from "../../contract/limits.ts";
import { paths } from "../../contract/paths.ts";
import type { SeriesAnswer } from "../../contract/series-answer.ts";
import type { AppEnv } from "../../env.ts";
import { confirmationRoutes } from "./confirmation/confirmation-routes.ts";
import { renderPage } from "./layout.tsx";
import { bioRoutes } from "./links/bio-routes.ts";
import { joinRoutes } from "./links/join-routes.ts";
import { placeRoutes } from "./links/place-routes.ts";
import { subscriptionRoutes } from "./links/subscription-routes.ts";
import { surveyRoutes } from "./links/survey-routes.ts";
import { myRoutes } from "./my/my-routes.ts";
import { sendMyLinkRoutes } from "./my/send-my-link-routes.ts";
import { joinHeaders, pageHeaders, SHARED_FOR_A_MINUTE, tokenHeaders } from "./page-headers.ts";
import { listAskedTags } from "./page-locale.ts";
import { answerProblem, chooseLocale } from "./problem-answers.ts";
import { ImprintPage } from "./series/imprint.tsx";
import { PrivacyPage } from "./series/privacy.tsx";
import { SeriesPage } from "./series/series.tsx";
import { readForm, readFormValues, toSignUpBody } from "./series/sign-up-body.ts";
import { SignedUpPage } from "./series/signed-up.tsx";

export { answerProblem } from "./problem-answers.ts";

/** Refusals that leave the form useful: it comes back with everything that was typed. */
const MENDABLE: ProblemCode[] = [
  "invalid-fields",
  "unknown-session",
  "session-cancelled",
  "session-closed",
  "session-begun",
  "proof-required",
];

/** The hosted pages of a series and the pages behind mailed links. */
export const pageRoutes = new Hono<AppEnv>();

const limitTo = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (context) => answerProblem(context as Context<AppEnv>, 413) });
const limitBody = limitTo(LIMITS.bodyBytes);

pageRoutes.use("/s/*", pageHeaders, limitBody);
pageRoutes.use("/j/*", joinHeaders);
for (const linked of ["/c/*", "/my/*", "/u/*", "/j/*", "/r/*", "/f/*"]) {
  pageRoutes.use(linked, pageHeaders, tokenHeaders, limitBody);
}
// A speaker sends a portrait along.
pageRoutes.use("/b/*", pageHeaders, tokenHeaders, limitTo(ORGANISER_BODY_BYTES));
pageRoutes.route("/c", confirmationRoutes);
pageRoutes.route("/my", myRoutes);
pageRoutes.route("/u", subscriptionRoutes);
pageRoutes.route("/j", joinRoutes);
pageRoutes.route("/r", placeRoutes);
pageRoutes.route("/f", surveyRoutes);
pageRoutes.route("/b", bioRoutes);
pageRoutes.route("/s", sendMyLinkRoutes);

pageRoutes.get("/s/:series", async (context) => {
  const found = await readSeriesAnswer(context.var.act, context.req.param("series"), listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  const { locale } = found.value.series;
  if (context.req.query("sent")) {
    return context.html(renderPage(locale, () => SignedUpPage({ series: found.value.series })));
  }
  const form = { values: {}, errors: [] };
  return context.html(renderSeries(context, found.value, form), 200, SHARED_FOR_A_MINUTE);
});

pageRoutes.post("/s/:series", async (context) => {
  const { act } = context.var;
  const slug = context.req.param("series");
  const values = readFormValues(await readForm(context.req));
  const body = toSignUpBody(values, slug, act.settings.publicUrl + paths.hosted(slug));
  const outcome = await signUp(act, body, {
    origin: context.req.header("Origin") ?? null,
    network: context.req.header("CF-Connecting-IP") ?? null,
    isHosted: true,
  });
  // A redirect, so that reloading the answer does not send the form again.
  if (outcome.ok) return context.redirect(`${paths.hosted(slug)}?sent=1&locale=${chooseLocale(context)}`, 303);
  const status = PROBLEMS[outcome.code];
  const found = await readSeriesAnswer(act, slug, listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  if (!MENDABLE.includes(outcome.code)) return answerProblem(context, status);
  const problem = outcome.code === "invalid-fields" ? undefined : outcome.code;
  const form = { values, errors: outcome.errors ?? [], problem };
  return context.html(renderSeries(context, found.value, form), status);
});

pageRoutes.get("/s/:series/privacy", async (context) => {
  const found = await readSeriesAnswer(context.var.act, context.req.param("series"), listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  const { locale } = found.value.series;
  const page = renderPage(locale, () => PrivacyPage({ series: found.value.series }));
  return context.html(page, 200, SHARED_FOR_A_MINUTE);
});

pageRoutes.get("/s/:series/imprint", async (context) => {
  const found = await readSeriesAnswer(context.var.act, context.req.param("series"), listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  const { locale } = found.value.series;
  const imprint = await readImprint(context.var.act, context.req.param("series"), locale);
  if (!imprint.ok) return answerProblem(context, PROBLEMS[imprint.code]);
  const page = renderPage(locale, () => ImprintPage({ series: found.value.series, imprint: imprint.value }));
  return context.html(page, 200, SHARED_FOR_A_MINUTE);
});

interface PostedForm {
  values: Record<string, string>;
  errors: FieldFault[];
  problem?: ProblemCode;
}

function renderSeries(context: Context<AppEnv>, answer: SeriesAnswer, form: PostedForm): string {
  const { locale } = answer.series;
  const action = `${paths.hosted(answer.series.slug)}?locale=${locale}`;
  const chosen = context.req.query("session") ?? null;
  return renderPage(locale, () => SeriesPage({ answer, form, chosen, action }));
}
