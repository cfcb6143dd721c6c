import type { Context } from "hono";
import { adminPaths } from "../../contract/admin-paths.ts";
import type { AppEnv } from "../../env.ts";

/** Where somebody goes who is not signed in, with the page they wanted: its link there is followed with the cookie. */
export const signInAddress = (context: Context<AppEnv>): string =>
  context.req.method === "GET"
    ? `${adminPaths.signIn}?next=${encodeURIComponent(context.req.path)}`
    : adminPaths.signIn;
