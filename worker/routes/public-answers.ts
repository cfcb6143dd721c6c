import { createMiddleware } from "hono/factory";
import { findLocale, type Locale, SOURCE_LOCALE } from "../contract/locales.ts";
import type { AppEnv } from "../env.ts";

/** A minute, for which what is public may be served without a look at the database; the sign-up itself decides. */
export const FRESH_CACHING = "public, max-age=60";

/** Lets browsers and partners show an old answer while we are down. Stands before the cache, which would keep it for a day. */
export const allowStale = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  if (context.res.ok) context.res.headers.append("Cache-Control", "stale-if-error=86400");
});

/** The language of the texts; an unknown one is normalised. */
export const askedLocale = (tag: string | undefined): Locale => findLocale(tag) ?? SOURCE_LOCALE;
