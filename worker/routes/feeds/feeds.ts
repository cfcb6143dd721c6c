import { type Context, Hono } from "hono";
import { readFeed, readSessionFile } from "../../actions/read-feed.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { plainHash } from "../../keyed-hash.ts";
import { askedTag, cachedAnswer, FRESH_CACHING } from "../cached-answer.ts";
import { answerProblem } from "../problem.ts";

/** A calendar is kept by its address and language. */
const kept = (address: (slug: string, file: string) => string) =>
  cachedAnswer("feeds", (context) => {
    const { series = "", file = "" } = context.req.param() as { series?: string; file?: string };
    return `${address(series, withoutEnding(file))}?locale=${askedTag(context)}`;
  });

/**
 * `GET /feeds/{series}.ics?locale=`: a series as a calendar to subscribe to.
 * `GET /feeds/{series}/{session}.ics?locale=`: one session as a file.
 */
export const feedRoutes = new Hono<AppEnv>()
  .get("/:file{[^/]+\\.ics}", ...kept((_, file) => paths.feed(file)), async (context) => {
    const slug = withoutEnding(context.req.param("file"));
    const outcome = await readFeed(context.var.act, slug, [askedTag(context)]);
    return outcome.ok ? answerCalendar(context, outcome.value) : answerProblem(context, outcome);
  })
  .get("/:series/:file{[^/]+\\.ics}", ...kept((slug, file) => paths.sessionFile(slug, file)), async (context) => {
    const { series, file } = context.req.param();
    const outcome = await readSessionFile(context.var.act, series, withoutEnding(file), [askedTag(context)]);
    if (!outcome.ok) return answerProblem(context, outcome);
    const { name, content } = outcome.value;
    return answerCalendar(context, content, { "Content-Disposition": `attachment; filename="${name}"` });
  });

async function answerCalendar(context: Context<AppEnv>, content: string, headers: Record<string, string> = {}) {
  return context.body(content, 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Cache-Control": FRESH_CACHING,
    // Weak: the stamp tells when the file was written, which alone makes it no other calendar.
    ETag: `W/"${await plainHash(content.replace(/^DTSTAMP:.*$/gm, ""))}"`,
    ...headers,
  });
}

const withoutEnding = (file: string): string => file.replace(/\.ics$/, "");
