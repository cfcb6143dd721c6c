import { type Context, Hono } from "hono";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { askedLocale } from "../page-locale.ts";
import { type Standing, showSeries, takeSignUp } from "./series-answers.tsx";

/** `GET, POST /s/{series}`: the hosted page. */
export const seriesPageRoutes = new Hono<AppEnv>()
  .get("/:series", (context) => showSeries(context, standingOf(context)))
  .post("/:series", (context) => takeSignUp(context, standingOf(context)));

function standingOf(context: Context<AppEnv, "/:series">): Standing {
  const locale = askedLocale(context.req);
  return {
    path: paths.hosted(context.req.param("series")),
    surroundings: { framed: false, kept: locale ? { locale } : {}, partner: null },
  };
}
