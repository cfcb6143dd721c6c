import { listAllowedOrigins } from "../db/partners.ts";
import type { Act } from "../env.ts";
import { parseOrigin } from "../rules/page-origin.ts";

/** Whose frame the page of a series may stand in. */
export interface Framing {
  /** The origins that may frame it. */
  origins: string[];
  /** The one that the address names, where it is a partner of the series that is allowed. */
  partner: string | null;
}

/**
 * Finds who may frame the page of a series: the partner that the address names, or else all that are allowed. An
 * address that names somebody else may be framed by nobody.
 *
 * @param asked the `partner` of the address, as somebody typed it, or null
 */
export async function readFraming(act: Act, slug: string, asked: string | null): Promise<Framing> {
  const allowed = await listAllowedOrigins(act.db, slug);
  if (!asked) return { origins: allowed, partner: null };
  const named = parseOrigin(asked);
  const partner = allowed.find((origin) => origin === named) ?? null;
  return { origins: partner ? [partner] : [], partner };
}
