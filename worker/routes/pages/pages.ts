import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { readImprint } from "../../actions/read-imprint.ts";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import { PROBLEMS } from "../../contract/codes.ts";
import { ORGANISER_BODY_BYTES, SIGN_UP_LIMITS } from "../../contract/limits.ts";
import type { AppEnv } from "../../env.ts";
import { archiveRoutes } from "./archive/archive-routes.ts";
import { confirmationRoutes } from "./confirmation/confirmation-routes.ts";
import { embedRoutes } from "./embed/embed-routes.ts";
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
import { answerProblem } from "./problem-answers.ts";
import { ImprintPage } from "./series/imprint.tsx";
import { PrivacyPage } from "./series/privacy.tsx";
import { seriesPageRoutes } from "./series/series-routes.ts";

export { answerProblem } from "./problem-answers.ts";

/** The hosted pages of a series and the pages behind mailed links. */
export const pageRoutes = new Hono<AppEnv>();

const limitTo = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (context) => answerProblem(context as Context<AppEnv>, 413) });
const limitBody = limitTo(SIGN_UP_LIMITS.bodyBytes);

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
pageRoutes.route("/s", archiveRoutes);
pageRoutes.route("/s", embedRoutes);
pageRoutes.route("/s", seriesPageRoutes);

pageRoutes.get("/s/:series/privacy", async (context) => {
  const found = await readSeriesAnswer(context.var.act, context.req.param("series"), listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  const { series } = found.value;
  const page = renderPage(series.locale, () => PrivacyPage({ series }), series.genderStyle);
  return context.html(page, 200, SHARED_FOR_A_MINUTE);
});

pageRoutes.get("/s/:series/imprint", async (context) => {
  const found = await readSeriesAnswer(context.var.act, context.req.param("series"), listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  const { series } = found.value;
  const imprint = await readImprint(context.var.act, context.req.param("series"), series.locale);
  if (!imprint.ok) return answerProblem(context, PROBLEMS[imprint.code]);
  const page = renderPage(series.locale, () => ImprintPage({ series, imprint: imprint.value }), series.genderStyle);
  return context.html(page, 200, SHARED_FOR_A_MINUTE);
});
