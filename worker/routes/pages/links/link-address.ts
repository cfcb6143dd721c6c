import type { Context } from "hono";
import type { AppEnv } from "../../../env.ts";
import { askedLocale } from "../page-locale.ts";

/** The address of a mailed link's page, in the language that was asked for and with what was just done, to what. */
export function addressOfLink(
  context: Context<AppEnv>,
  path: (token: string) => string,
  done?: string,
  objects: Record<string, string> = {},
): string {
  const asked = askedLocale(context.req);
  const query = new URLSearchParams({ ...(done && { done }), ...objects, ...(asked && { locale: asked }) }).toString();
  return path(tokenOf(context)) + (query && `?${query}`);
}

/** The token of the address, fit to stand in one again. */
const tokenOf = (context: Context<AppEnv>): string => encodeURIComponent(context.req.param("token") ?? "");
