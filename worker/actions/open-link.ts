import type { LinkPurpose } from "../contract/link-purposes.ts";
import { findLink, type StoredLink } from "../db/links.ts";
import type { Act } from "../env.ts";
import { parseToken } from "../link-token.ts";

/** The link that a token opens, or null for a token that is none of ours, of another purpose, expired or revoked. */
export async function openLink(act: Act, token: string, purpose: LinkPurpose): Promise<StoredLink | null> {
  const id = await parseToken(act.settings.linkKey, token, purpose);
  return id ? findLink(act.db, id, purpose, act.now.toISOString()) : null;
}
