import { type Context, Hono } from "hono";
import { findJoinPage, join } from "../../../actions/join.ts";
import type { JoinPage as Entrance } from "../../../actions/link-pages.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../layout.tsx";
import { linkedLocale } from "../page-locale.ts";
import { answerUnknownLink } from "../problem-answers.ts";
import { JoinPage } from "./join.tsx";
import { addressOfLink } from "./link-address.ts";

/** The way into a meeting. GET and HEAD change nothing, and their answers never hold the meeting's address. */
export const joinRoutes = new Hono<AppEnv>();

joinRoutes.get("/:token", async (context) => {
  const found = await findJoinPage(context.var.act, context.req.param("token"));
  return found.ok ? answer(context, found.value) : answerUnknownLink(context, "join");
});

joinRoutes.post("/:token", async (context) => {
  const entered = await join(context.var.act, context.req.param("token"));
  if (!entered.ok) return answerUnknownLink(context, "join");
  const { meetingUrl, page } = entered.value;
  return meetingUrl ? context.redirect(meetingUrl, 303) : answer(context, page);
});

function answer(context: Context<AppEnv>, page: Entrance) {
  const action = addressOfLink(context, paths.join);
  const view = () => JoinPage({ page, action });
  return context.html(renderPage(linkedLocale(context.req, page), view, page.series.genderStyle));
}
