import { Hono } from "hono";
import { listComingSessions } from "../../../actions/read-sessions.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import { OverviewPage } from "./overview.tsx";

/** The first page of a series: what goes out when, and what is needed. */
export const overviewPages = new Hono<AppEnv>().get("/:series", needs("viewer"), async (context) => {
  const { act, desk } = context.var;
  const coming = await listComingSessions(act, desk.series.id);
  return answerPage(context, (frame) => OverviewPage({ frame, desk, next: coming[0] ?? null }));
});
