import * as v from "valibot";
import { tokenSchema } from "../contract/organiser-edit.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findTokenItem, insertSeriesToken, listTokenRows, revokeToken, type TokenItem } from "../db/token-items.ts";
import type { Act } from "../env.ts";
import { plainHash, toBase64Url } from "../keyed-hash.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/** The tokens that open a series, newest first; none tells what it is. */
export const listTokens = async (act: Act, seriesId: string): Promise<Outcome<{ items: TokenItem[]; next: null }>> =>
  accept({ items: await listTokenRows(act.db, seriesId), next: null });

/** One of them. @returns `unknown-item` for one of another series, or of all */
export async function readTokenItem(act: Act, seriesId: string, id: string): Promise<Outcome<TokenItem>> {
  const token = await findTokenItem(act.db, seriesId, id);
  return token ? accept(token) : refuse("unknown-item");
}

/** A token right after it was made: the only time that anybody sees it. */
export interface MadeToken extends TokenItem {
  token: string;
}

/**
 * Makes a token for this series.
 *
 * @param id chosen before where a form is sent twice: the second makes none
 * @returns `invalid-fields`; `conflict` for an id that was used
 */
export async function createToken(
  act: Act,
  seriesId: string,
  body: unknown,
  id: string = crypto.randomUUID(),
): Promise<Outcome<MadeToken>> {
  const parsed = v.safeParse(tokenSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { name, role, expiresAt } = parsed.output;
  const now = act.now.toISOString();
  if (expiresAt !== null && expiresAt <= now)
    return refuse("invalid-fields", [{ field: "expiresAt", code: "invalid" }]);
  const token = `ode_${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
  const [made] = await act.db.batch([
    insertSeriesToken(act.db, { id, tokenHash: await plainHash(token), name, role, seriesId, now, expiresAt }),
    ...logDeed(act, { seriesId, deed: "token.create", subjectId: id }),
  ]);
  if (!made?.meta.changes) return refuse("conflict");
  const item = await findTokenItem(act.db, seriesId, id);
  return item ? accept({ ...item, token }) : refuse("unknown-item");
}

/** Ends a token at once; a second time changes nothing. @returns `unknown-item` */
export async function endToken(act: Act, seriesId: string, id: string): Promise<Outcome<TokenItem>> {
  if (!(await findTokenItem(act.db, seriesId, id))) return refuse("unknown-item");
  await act.db.batch([
    revokeToken(act.db, seriesId, id, act.now.toISOString()),
    ...logDeed(act, { seriesId, deed: "token.revoke", subjectId: id }),
  ]);
  return readTokenItem(act, seriesId, id);
}
