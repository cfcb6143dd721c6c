import type { Context, MiddlewareHandler } from "hono";
import { cache } from "hono/cache";
import { etag } from "hono/etag";
import { findLocale, type Locale } from "../contract/locales.ts";
import type { AppEnv } from "../env.ts";
import { plainHash } from "../keyed-hash.ts";

/** A minute, for which what is public may be served without a look at the database; the sign-up itself decides. */
export const FRESH_CACHING = "public, max-age=60";

/**
 * Middleware of a public list that is the same for everybody.
 *
 * @param keyOf the path by which it is kept, of known parameters alone: made-up ones do not reach the database
 */
export function cachedAnswer(
  cacheName: string,
  keyOf: (context: Context<AppEnv>) => string,
): [MiddlewareHandler<AppEnv>, MiddlewareHandler<AppEnv>, MiddlewareHandler<AppEnv>] {
  return [
    etag(),
    async (context, next) => {
      await next();
      // For browsers and partners alone: the cache before us would take it as leave to keep the list for a day.
      if (context.res.ok) context.res.headers.append("Cache-Control", "stale-if-error=86400");
    },
    cache({ cacheName, keyGenerator: (context) => context.var.act.settings.publicUrl + keyOf(context) }),
  ];
}

/** Answers with what may be kept, and with its hash, so that no hit hashes it again. */
export async function answerCached(context: Context<AppEnv>, value: object): Promise<Response> {
  const body = JSON.stringify(value);
  return context.body(body, 200, {
    "Content-Type": "application/json",
    "Cache-Control": FRESH_CACHING,
    ETag: `"${await plainHash(body)}"`,
  });
}

/** The language asked for, by the address alone; empty where it is none of ours, which is answered in that of the series. */
export const askedTag = (context: Context<AppEnv>): Locale | "" => findLocale(context.req.query("locale")) ?? "";
