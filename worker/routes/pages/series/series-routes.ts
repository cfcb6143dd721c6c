import { type Context, Hono } from "hono";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { askedLocale } from "../page-locale.ts";
import { type Place, showSeries, takeSignUp } from "./series-answers.tsx";

/** `GET, POST /s/{series}`: the hosted page. */
export const seriesPageRoutes = new Hono<AppEnv>()
  .get("/:series", (context) => showSeries(context, placeOf(context)))
  .post("/:series", (context) => takeSignUp(context, placeOf(context)));

function placeOf(context: Context<AppEnv, "/:series">): Place {
  const locale = askedLocale(context.req);
  return {
    path: paths.hosted(context.req.param("series")),
    surroundings: { framed: false, kept: locale ? { locale } : {}, partner: null },
  };
}
