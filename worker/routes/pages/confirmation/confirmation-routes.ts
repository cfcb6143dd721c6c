import { type Context, Hono } from "hono";
import { confirm, findConfirmation } from "../../../actions/confirm.ts";
import type { Confirmation } from "../../../actions/confirmation.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { refuse } from "../../../contract/outcome.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../layout.tsx";
import { addressOfLink } from "../links/link-address.ts";
import { linkedLocale } from "../page-locale.ts";
import { answerProblem } from "../problem-answers.ts";
import { readForm } from "../series/sign-up-body.ts";
import { ConfirmationPage } from "./confirmation.tsx";

/** The page behind the link of the first mail. GET and HEAD change nothing: mail scanners open every link. */
export const confirmationRoutes = new Hono<AppEnv>();

confirmationRoutes.get("/:token", async (context) => {
  const token = context.req.param("token");
  const found = await findConfirmation(context.var.act, token);
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  return answerConfirmation(context, found.value);
});

confirmationRoutes.post("/:token", async (context) => {
  const token = context.req.param("token");
  const form = await readForm(context.req);
  const choice = { session: form.session === "1", subscription: form.subscription === "1" };
  const outcome =
    choice.session || choice.subscription
      ? await confirm(context.var.act, token, choice)
      : refuse("invalid-fields", [{ field: "session", code: "required" }]);
  // A redirect, so that reloading the answer does not send the form again.
  if (outcome.ok) return context.redirect(addressOfLink(context, paths.confirm), 303);
  const found = outcome.code === "invalid-fields" ? await findConfirmation(context.var.act, token) : outcome;
  if (!found.ok) return answerProblem(context, PROBLEMS[found.code]);
  return answerConfirmation(context, found.value, true);
});

function answerConfirmation(context: Context<AppEnv>, confirmation: Confirmation, nothingChosen = false) {
  const locale = linkedLocale(context.req, confirmation);
  const page = renderPage(
    locale,
    () => ConfirmationPage({ confirmation, action: addressOfLink(context, paths.confirm), nothingChosen }),
    confirmation.series.genderStyle,
  );
  if (confirmation.state === "expired") return context.html(page, 410);
  return context.html(page, nothingChosen && confirmation.state === "open" ? 422 : 200);
}
