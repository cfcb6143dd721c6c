import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../../env.ts";
import { askedLocale } from "./page-locale.ts";

interface PolicyChoices {
  /** Where else a form may lead. */
  formTargets?: string[];
  /** Where scripts may come from. */
  scripts?: string;
  /** Who may frame the page. */
  ancestors?: string;
}

/** Nothing but our own style sheets and KERN's inline icons; unless it is asked for, no script, and in nobody's frame. */
export const writePolicy = ({ formTargets = [], scripts, ancestors = "'none'" }: PolicyChoices = {}) =>
  [
    "default-src 'none'",
    ...(scripts ? [`script-src ${scripts}`] : []),
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");

/** For pages that are the same for everybody: as fresh as the list of the API, and as quickly out of date. */
export const SHARED_FOR_A_MINUTE = { "Cache-Control": "public, max-age=60" };

/** What each page says of itself, also one that no route answers. */
export function setPageHeaders(context: Context<AppEnv>): void {
  if (!context.res.headers.has("Content-Security-Policy")) {
    context.header("Content-Security-Policy", writePolicy());
  }
  context.header("X-Content-Type-Options", "nosniff");
  if (!askedLocale(context.req)) context.header("Vary", "Accept-Language");
}

/** Headers of every page; unless it says otherwise it is the answer to one visitor, which no cache keeps. */
export const pageHeaders = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  setPageHeaders(context);
  // With "no-referrer" a browser hides the origin of the form, which the proof of consent keeps (L-04).
  if (!context.res.headers.has("Referrer-Policy")) context.header("Referrer-Policy", "same-origin");
  if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
});

/** Headers of pages whose address is a secret (S-11): it must reach no referrer, no cache and no index. */
export const tokenHeaders = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  context.header("Referrer-Policy", "no-referrer");
  context.header("Cache-Control", "no-store");
  context.header("X-Robots-Tag", "noindex");
});

/** Policy of the join page: browsers hold the redirect of a form to its `form-action`, too, so the meeting hosts join. */
export const joinHeaders = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  const hosts = context.var.act.settings.meetingHosts.filter((host) => /^[a-z0-9.-]+$/.test(host));
  const targets = hosts.flatMap((host) => [`https://${host}`, `https://*.${host}`]);
  context.header("Content-Security-Policy", writePolicy({ formTargets: targets }));
});
