import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../../env.ts";

/** Nothing but our own style sheets and KERN's inline icons; no script at all, and in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of every page. */
export const pageHeaders = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  context.header("Content-Security-Policy", POLICY);
  context.header("X-Content-Type-Options", "nosniff");
  // With "no-referrer" a browser hides the origin of the form, which the proof of consent keeps (L-04).
  if (!context.res.headers.has("Referrer-Policy")) context.header("Referrer-Policy", "same-origin");
  context.header("Vary", "Accept-Language", { append: true });
});

/** Headers of pages whose address is a secret (S-11): it must reach no referrer, no cache and no index. */
export const tokenHeaders = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  context.header("Referrer-Policy", "no-referrer");
  context.header("Cache-Control", "no-store");
  context.header("X-Robots-Tag", "noindex");
});
