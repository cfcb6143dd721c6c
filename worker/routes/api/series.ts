import { Hono } from "hono";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { answerProblem } from "../problem.ts";
import { answerCached, askedLocale, cachedAnswer } from "./cached-answer.ts";

/** `GET /api/v1/series/{series}?locale=`: all that the first paint needs. */
export const seriesRoutes = new Hono<AppEnv>().get(
  "/:series",
  ...cachedAnswer(
    "series",
    (context) => `${paths.series(context.req.param("series") ?? "")}?locale=${askedLocale(context)}`,
  ),
  async (context) => {
    const outcome = await readSeriesAnswer(context.var.act, context.req.param("series"), askedLocale(context));
    return outcome.ok ? answerCached(context, outcome.value) : answerProblem(context, outcome);
  },
);
