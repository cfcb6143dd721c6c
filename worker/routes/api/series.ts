import { Hono } from "hono";
import { cache } from "hono/cache";
import { etag } from "hono/etag";
import { readSeriesAnswer } from "../../actions/read-series.ts";
import { findLocale } from "../../contract/locales.ts";
import type { AppEnv } from "../../env.ts";
import { plainHash } from "../../keyed-hash.ts";
import { answerProblem } from "../problem.ts";

/** Seconds for which the list may be served without a look at the database; the sign-up itself decides. */
const FRESH_SECONDS = 60;

/** `GET /api/v1/series/{series}?locale=`: all that the first paint needs. A language that the series does not offer is its own. */
export const seriesRoutes = new Hono<AppEnv>().get(
  "/:series",
  etag(),
  async (context, next) => {
    await next();
    // For browsers and partners alone: the cache before us would take it as leave to keep the list for a day.
    if (context.res.ok) context.res.headers.append("Cache-Control", "stale-if-error=86400");
  },
  cache({
    cacheName: "series",
    // By series and language alone, so that made-up parameters do not reach the database.
    keyGenerator: (context) => {
      const { publicUrl } = context.var.act.settings;
      return `${publicUrl}/api/v1/series/${context.req.param("series")}?locale=${findLocale(context.req.query("locale")) ?? ""}`;
    },
  }),
  async (context) => {
    const outcome = await readSeriesAnswer(context.var.act, context.req.param("series"), [context.req.query("locale")]);
    if (!outcome.ok) return answerProblem(context, outcome);
    const body = JSON.stringify(outcome.value);
    return context.body(body, 200, {
      "Content-Type": "application/json",
      "Cache-Control": `public, max-age=${FRESH_SECONDS}`,
      // Kept with the cached answer, so that no hit hashes it again.
      ETag: `"${await plainHash(body)}"`,
    });
  },
);
