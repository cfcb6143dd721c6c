import type { Context } from "hono";
import type { RegistrationQuery } from "../../../actions/read-registrations.ts";
import type { AppEnv } from "../../../env.ts";

/** What the address asks of the list of registrations: the same words for pages and API. */
export function readQuery(context: Context<AppEnv>): RegistrationQuery {
  const asked = (name: string) => context.req.query(name) || null;
  return { session: asked("session"), status: asked("status"), partner: asked("partner"), search: asked("search") };
}
