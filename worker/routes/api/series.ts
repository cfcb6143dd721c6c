import { Hono } from "hono";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { answerCached, askedTag, cachedAnswer } from "../cached-answer.ts";
import { answerProblem } from "../problem.ts";

/** `GET /api/v1/series/{series}?locale=`: all that the first paint needs. A language that is not offered is that of the series. */
export const seriesRoutes = new Hono<AppEnv>().get(
  "/:series",
  ...cachedAnswer(
    "series",
    (context) => `${paths.series(context.req.param("series") ?? "")}?locale=${askedTag(context)}`,
  ),
  async (context) => {
    const outcome = await readSeriesAnswer(context.var.act, context.req.param("series"), [askedTag(context)]);
    return outcome.ok ? answerCached(context, outcome.value) : answerProblem(context, outcome);
  },
);
