import { Hono } from "hono";
import { readOverview } from "../../../actions/read-overview.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import { answerJson } from "../api-answers.ts";
import { OverviewPage } from "./overview.tsx";

/** The first page of a series: what goes out when, and what is needed. */
export const overviewPages = new Hono<AppEnv>().get("/:series", needs("viewer"), async (context) => {
  const { act, desk } = context.var;
  const overview = await readOverview(act, desk.series, desk.role !== "viewer");
  const { publicUrl } = act.settings;
  return answerPage(context, (frame) => OverviewPage({ frame, desk, overview, publicUrl, now: act.now }));
});

/** The same for programs. */
export const overviewApi = new Hono<AppEnv>().get("/overview", needs("editor"), async (context) => {
  const { act, desk } = context.var;
  return answerJson(context, { ok: true, value: await readOverview(act, desk.series, true) });
});
