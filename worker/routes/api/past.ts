import { Hono } from "hono";
import { parsePastCursor, readPastAnswer } from "../../actions/read-past.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { answerCached, askedTag, cachedAnswer } from "../cached-answer.ts";
import { answerProblem } from "../problem.ts";

/** `GET /api/v1/series/{series}/past?before=&locale=`: earlier sessions, in pages, newest first. */
export const pastRoutes = new Hono<AppEnv>().get(
  "/:series/past",
  ...cachedAnswer("past", (context) => {
    const before = context.req.query("before");
    // What we never gave out is refused, and a refusal is not kept: all of it shares one key.
    const page = before === undefined ? "" : parsePastCursor(before) ? encodeURIComponent(before) : "invalid";
    return `${paths.past(context.req.param("series") ?? "")}?locale=${askedTag(context)}&before=${page}`;
  }),
  async (context) => {
    const outcome = await readPastAnswer(
      context.var.act,
      context.req.param("series"),
      [askedTag(context)],
      context.req.query("before") ?? null,
    );
    return outcome.ok ? answerCached(context, outcome.value) : answerProblem(context, outcome);
  },
);
