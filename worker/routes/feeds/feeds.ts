import { type Context, Hono } from "hono";
import { cache } from "hono/cache";
import { etag } from "hono/etag";
import { readFeed, readSessionFile } from "../../actions/read-feed.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { plainHash } from "../../keyed-hash.ts";
import { answerProblem } from "../problem.ts";
import { allowStale, askedLocale, FRESH_CACHING } from "../public-answers.ts";

/** A calendar as it is kept in the cache. */
const keep = (address: (slug: string, file: string) => string) =>
  cache({
    cacheName: "feeds",
    // By address and language alone, so that made-up parameters do not reach the database.
    keyGenerator: (context) => {
      const { series = "", file = "" } = context.req.param() as { series?: string; file?: string };
      const asked = address(series, withoutEnding(file));
      return `${context.var.act.settings.publicUrl}${asked}?locale=${askedLocale(context.req.query("locale"))}`;
    },
  });

/**
 * `GET /feeds/{series}.ics?locale=`: a series as a calendar to subscribe to.
 * `GET /feeds/{series}/{session}.ics?locale=`: one session as a file.
 */
export const feedRoutes = new Hono<AppEnv>()
  .get(
    "/:file{[^/]+\\.ics}",
    etag(),
    allowStale,
    keep((_, file) => paths.feed(file)),
    async (context) => {
      const slug = withoutEnding(context.req.param("file"));
      const outcome = await readFeed(context.var.act, slug, askedLocale(context.req.query("locale")));
      return outcome.ok ? answerCalendar(context, outcome.value) : answerProblem(context, outcome);
    },
  )
  .get(
    "/:series/:file{[^/]+\\.ics}",
    etag(),
    allowStale,
    keep((slug, file) => paths.sessionFile(slug, file)),
    async (context) => {
      const { series, file } = context.req.param();
      const locale = askedLocale(context.req.query("locale"));
      const outcome = await readSessionFile(context.var.act, series, withoutEnding(file), locale);
      if (!outcome.ok) return answerProblem(context, outcome);
      const { name, content } = outcome.value;
      return answerCalendar(context, content, { "Content-Disposition": `attachment; filename="${name}"` });
    },
  );

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
