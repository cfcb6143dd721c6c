import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findSeriesForToken } from "../db/api-tokens.ts";
import type { Act } from "../env.ts";
import { plainHash } from "../keyed-hash.ts";

/**
 * The series that a bearer token opens.
 *
 * @returns `not-authorised` without a valid token; `unknown-series` where the token's series are others
 */
export async function grantSeries(act: Act, token: string | null, slug: string): Promise<Outcome<string>> {
  const grant = token ? await findSeriesForToken(act.db, await plainHash(token), slug) : null;
  if (!grant) return refuse("not-authorised");
  return grant.series ? accept(grant.series) : refuse("unknown-series");
}
