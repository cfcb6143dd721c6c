import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findSeriesForToken } from "../db/api-tokens.ts";
import { type Cursor, listRegistrations, type RegistrationItem } from "../db/registrations.ts";
import type { Act } from "../env.ts";
import { plainHash } from "../keyed-hash.ts";

const PAGE = 100;

/** One page of registrations and where the next begins. */
export interface RegistrationPage {
  items: RegistrationItem[];
  next: string | null;
}

/**
 * The registrations of a series for who holds a token of it.
 *
 * @returns `not-authorised` without a valid token; `unknown-series` where the token's series are others
 */
export async function listRegistrationPage(
  act: Act,
  slug: string,
  token: string | null,
  cursor: string | null,
): Promise<Outcome<RegistrationPage>> {
  const grant = token ? await findSeriesForToken(act.db, await plainHash(token), slug) : null;
  if (!grant) return refuse("not-authorised");
  if (!grant.series) return refuse("unknown-series");
  const after = cursor ? parseCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const items = await listRegistrations(act.db, grant.series, after, PAGE + 1);
  const last = items.length > PAGE ? items[PAGE - 1] : undefined;
  return accept({ items: items.slice(0, PAGE), next: last ? btoa(`${last.createdAt} ${last.id}`) : null });
}

function parseCursor(cursor: string): Cursor | null {
  try {
    const [createdAt = "", id = ""] = atob(cursor).split(" ");
    return createdAt && id ? { createdAt, id } : null;
  } catch {
    return null;
  }
}
