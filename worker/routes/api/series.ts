import { Hono } from "hono";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import { withDates } from "../../actions/word-dates.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { answerCached, askedTag, cachedAnswer } from "../cached-answer.ts";
import { answerProblem } from "../problem.ts";

/** `GET /api/v1/series/{series}?locale=`: all that the first paint needs. What a series does not speak is answered in its own language. */
export const seriesRoutes = new Hono<AppEnv>().get(
  "/:series",
  ...cachedAnswer(
    "series",
    (context) => `${paths.series(context.req.param("series") ?? "")}?locale=${askedTag(context)}`,
  ),
  async (context) => {
    const outcome = await readSeriesAnswer(context.var.act, context.req.param("series"), [askedTag(context)]);
    if (!outcome.ok) return answerProblem(context, outcome);
    return answerCached(context, withDates(outcome.value));
  },
);
