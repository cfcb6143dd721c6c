import { type Context, Hono } from "hono";
import { changeMyData } from "../../../actions/change-my-data.ts";
import type { MyPage } from "../../../actions/link-pages.ts";
import { downloadMyData, findMyPage } from "../../../actions/my-data.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { type Refusal, refuse } from "../../../contract/outcome.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem as answerProblemDetails } from "../../problem.ts";
import { renderPage } from "../layout.tsx";
import { addressOfLink } from "../links/link-address.ts";
import { linkedLocale } from "../page-locale.ts";
import { answerUnknownLink } from "../problem-answers.ts";
import { readForm, readFormValues } from "../series/sign-up-body.ts";
import { ErasedPage } from "./erased.tsx";
import { findDone, parseMyChange } from "./my-change.ts";
import { MyDataPage, type MyDataPageProps } from "./my-data.tsx";

/** A person's own data, by mailed link (L-22). GET and HEAD change nothing. */
export const myRoutes = new Hono<AppEnv>();

myRoutes.get("/:token", async (context) => {
  const found = await findMyPage(context.var.act, context.req.param("token"));
  if (!found.ok) return answerUnknownLink(context, "my");
  const { done, from = "", to = "" } = context.req.query();
  return context.html(renderMyPage(context, found.value, { done: findDone(done), changed: { from, to } }));
});

myRoutes.post("/:token", async (context) => {
  const { act } = context.var;
  const token = context.req.param("token");
  const values = readFormValues(await readForm(context.req));
  const change = parseMyChange(values);
  // Looked at before: after an erasure nothing tells any more whose series it was.
  const before = await findMyPage(act, token);
  if (!before.ok) return answerUnknownLink(context, "my");
  const outcome = change ? await changeMyData(act, token, change) : refuse("invalid-fields");
  if (!outcome.ok) return answerRefused(context, before.value, outcome, values);
  if (outcome.value.done === "erase") {
    const locale = linkedLocale(context.req, before.value);
    return context.html(renderPage(locale, () => ErasedPage({ page: before.value }), before.value.series.genderStyle));
  }
  // A redirect, so that reloading the answer does not send the form again.
  const changed: Record<string, string> =
    change?.action === "change" ? { from: change.registration, to: change.session } : {};
  return context.redirect(addressOfLink(context, paths.my, outcome.value.done, changed), 303);
});

myRoutes.get("/:token/data.json", async (context) => {
  const found = await downloadMyData(context.var.act, context.req.param("token"));
  if (found.ok) {
    const attachment = { "Content-Disposition": 'attachment; filename="meine-daten.json"' };
    return context.json(found.value, 200, attachment);
  }
  if (!(context.req.header("Accept") ?? "").includes("text/html")) return answerProblemDetails(context, found);
  const page = await findMyPage(context.var.act, context.req.param("token"));
  return page.ok ? answerRefused(context, page.value, found, {}) : answerUnknownLink(context, "my");
});

function answerRefused(context: Context<AppEnv>, page: MyPage, refusal: Refusal, values: Record<string, string>) {
  if (refusal.code === "unknown-address") return answerUnknownLink(context, "my");
  const refused = { code: refusal.code, errors: refusal.errors ?? [], values };
  return context.html(renderMyPage(context, page, { refused }), PROBLEMS[refusal.code]);
}

function renderMyPage(
  context: Context<AppEnv>,
  page: MyPage,
  answer: Pick<MyDataPageProps, "done" | "changed" | "refused">,
): string {
  const action = addressOfLink(context, paths.my);
  const download = addressOfLink(context, paths.myData);
  const view = () => MyDataPage({ page, action, download, ...answer });
  return renderPage(linkedLocale(context.req, page), view, page.series.genderStyle);
}
