import { type Context, Hono } from "hono";
import { readSeriesAnswer } from "../../../actions/read-series.ts";
import { sendMyLink } from "../../../actions/send-my-link.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import type { FormState } from "../fields.tsx";
import { renderPage } from "../layout.tsx";
import { listAskedTags } from "../page-locale.ts";
import { answerProblem, chooseLocale } from "../problem-answers.ts";
import { readForm, readFormValues } from "../series/sign-up-body.ts";
import { MyLinkSentPage, SendMyLinkPage } from "./send-my-link.tsx";

/** "Send my link again". Nothing of its answers depends on whether an address is known (S-08). */
export const sendMyLinkRoutes = new Hono<AppEnv>();

sendMyLinkRoutes.get("/:series/my", (context) => answerForm(context, { values: {}, errors: [] }));

sendMyLinkRoutes.post("/:series/my", async (context) => {
  const slug = context.req.param("series");
  const values = readFormValues(await readForm(context.req));
  const outcome = await sendMyLink(context.var.act, slug, values.email ?? "");
  if (outcome.ok) return context.redirect(`${paths.sendMyLink(slug)}?sent=1&locale=${chooseLocale(context)}`, 303);
  if (outcome.code !== "invalid-fields") return answerProblem(context, PROBLEMS[outcome.code]);
  return answerForm(context, { values, errors: outcome.errors ?? [] });
});

async function answerForm(context: Context<AppEnv>, state: FormState) {
  const slug = context.req.param("series") ?? "";
  const found = await readSeriesAnswer(context.var.act, slug, listAskedTags(context.req));
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  const { series } = found.value;
  const { locale, genderStyle } = series;
  if (context.req.method !== "POST" && context.req.query("sent")) {
    return context.html(renderPage(locale, () => MyLinkSentPage({ series }), genderStyle));
  }
  const action = `${paths.sendMyLink(slug)}?locale=${locale}`;
  const page = renderPage(locale, () => SendMyLinkPage({ series, action, state }), genderStyle);
  return context.html(page, state.errors.length > 0 ? 422 : 200);
}
