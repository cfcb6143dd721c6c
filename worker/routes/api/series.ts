import { Hono } from "hono";
import { cache } from "hono/cache";
import { etag } from "hono/etag";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import type { AppEnv } from "../../env.ts";
import { plainHash } from "../../keyed-hash.ts";
import { answerProblem } from "../problem.ts";
import { allowStale, askedLocale, FRESH_CACHING } from "../public-answers.ts";

/** `GET /api/v1/series/{series}?locale=`: all that the first paint needs. Unknown languages are normalised. */
export const seriesRoutes = new Hono<AppEnv>().get(
  "/:series",
  etag(),
  allowStale,
  cache({
    cacheName: "series",
    // By series and language alone, so that made-up parameters do not reach the database.
    keyGenerator: (context) => {
      const { publicUrl } = context.var.act.settings;
      return `${publicUrl}/api/v1/series/${context.req.param("series")}?locale=${askedLocale(context.req.query("locale"))}`;
    },
  }),
  async (context) => {
    const outcome = await readSeriesAnswer(
      context.var.act,
      context.req.param("series"),
      askedLocale(context.req.query("locale")),
    );
    if (!outcome.ok) return answerProblem(context, outcome);
    const body = JSON.stringify(outcome.value);
    return context.body(body, 200, {
      "Content-Type": "application/json",
      "Cache-Control": FRESH_CACHING,
      // Kept with the cached answer, so that no hit hashes it again.
      ETag: `"${await plainHash(body)}"`,
    });
  },
);
