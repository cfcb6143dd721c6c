import { Hono } from "hono";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { paths } from "../contract/paths.ts";
import type { AppEnv } from "../env.ts";

/** As long as the script itself is kept: hashes and script of two releases must not meet for longer. */
const CACHING = "public, max-age=300";

/**
 * `GET /integrity.json`: the hash of each file by its path, and an import map with the same hashes by their absolute
 * address, ready to be pasted: `integrity` on the tag does not reach what the script loads later (E-01).
 */
export const integrityRoutes = new Hono<AppEnv>().get("/", cors({ origin: "*" }), etag(), async (context) => {
  const { publicUrl } = context.var.act.settings;
  const built = await context.env.ASSETS.fetch(publicUrl + paths.integrity);
  if (!built.ok) throw new Error("The build has left no integrity.json.");
  const files = await built.json<Record<string, string>>();
  const integrity = Object.fromEntries(Object.entries(files).map(([path, hash]) => [publicUrl + path, hash]));
  return context.json({ files, importMap: { integrity } }, 200, { "Cache-Control": CACHING });
});
