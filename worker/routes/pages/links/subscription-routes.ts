import { type Context, Hono } from "hono";
import type { SubscriptionPage as Subscription } from "../../../actions/link-pages.ts";
import { findSubscriptionPage, unsubscribe } from "../../../actions/unsubscribe.ts";
import type { Outcome } from "../../../contract/outcome.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../layout.tsx";
import { linkedLocale } from "../page-locale.ts";
import { answerUnknownLink } from "../problem-answers.ts";
import { addressOfLink } from "./link-address.ts";
import { SubscriptionPage } from "./subscription.tsx";

/** The end of a subscription. GET and HEAD change nothing: mail scanners open every link. */
export const subscriptionRoutes = new Hono<AppEnv>();

subscriptionRoutes.get("/:token", async (context) =>
  answer(context, await findSubscriptionPage(context.var.act, context.req.param("token")), false),
);

/**
 * The page's own button and the mail program's (RFC 8058). The token alone counts: what the body says is not read, no
 * cookie and no Origin is asked for, and the answer is no redirect, which a mail program would not follow.
 */
subscriptionRoutes.post("/:token", async (context) =>
  answer(context, await unsubscribe(context.var.act, context.req.param("token")), true),
);

function answer(context: Context<AppEnv>, found: Outcome<Subscription>, done: boolean) {
  if (!found.ok) return answerUnknownLink(context, "unsubscribe");
  const page = found.value;
  const action = addressOfLink(context, paths.unsubscribe);
  const view = () => SubscriptionPage({ page, action, done });
  return context.html(renderPage(linkedLocale(context.req, page), view, page.series.genderStyle));
}
