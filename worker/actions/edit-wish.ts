import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { type WishEdit, wishEditSchema, wishMergeSchema } from "../contract/wish-edit.ts";
import { deleteWishRow, insertWish, isOwnSession, mergeRow, moveVotes, updateWish } from "../db/wish-items.ts";
import type { Act } from "../env.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { readWishItem, type WishItem } from "./read-wishes.ts";

/** Adds a wish that organisers heard of. @returns `invalid-fields` */
export async function createWish(act: Act, seriesId: string, body: unknown): Promise<Outcome<WishItem>> {
  const edit = await readEdit(act, seriesId, body);
  if (!edit.ok) return edit;
  const id = crypto.randomUUID();
  await act.db.batch([
    insertWish(act.db, seriesId, id, edit.value, act.now.toISOString().slice(0, 10)),
    ...logDeed(act, { seriesId, deed: "wish.create", subjectId: id }),
  ]);
  return readWishItem(act, seriesId, id);
}

/**
 * Edits a wish: its words, whether it is published, what becomes of it.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile` with what stands there now; `invalid-fields`; `unknown-item`
 */
export async function editWish(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<WishItem>> {
  const edit = await readEdit(act, seriesId, body);
  if (!edit.ok) return edit;
  return save(act, seriesId, id, edition, edit.value, "wish.edit");
}

/** Publishes a wish as it stands, or keeps it from being published. @returns as `editWish` */
export async function moderateWish(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  published: boolean,
): Promise<Outcome<WishItem>> {
  const current = await readWishItem(act, seriesId, id);
  if (!current.ok) return current;
  const { text, status, session } = current.value;
  const edit: WishEdit = published
    ? { text, published, status, session }
    : { text, published, status: "open", session: null };
  return save(act, seriesId, id, edition, edit, published ? "wish.publish" : "wish.withhold");
}

async function save(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  edit: WishEdit,
  deed: string,
): Promise<Outcome<WishItem>> {
  const current = await readWishItem(act, seriesId, id);
  if (!current.ok) return current;
  const [updated] = await act.db.batch([
    updateWish(act.db, id, edition, edit),
    ...logDeed(act, { seriesId, deed, subjectId: id }),
  ]);
  const now = await readWishItem(act, seriesId, id);
  return updated?.meta.changes || !now.ok ? now : refuseEdited(now.value);
}

async function readEdit(act: Act, seriesId: string, body: unknown): Promise<Outcome<WishEdit>> {
  const parsed = v.safeParse(wishEditSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { session } = parsed.output;
  if (session !== null && !(await isOwnSession(act.db, seriesId, session))) {
    return refuse("invalid-fields", [{ field: "session", code: "unknown-value" }]);
  }
  return accept(parsed.output);
}

/**
 * Makes a wish part of another one, for good: its words go, its votes are added to the other's. Who voted for both
 * counts twice there, since nobody can tell (L-20); on their own page they can take both votes back.
 *
 * @returns the other wish; `invalid-fields` at `into`; `unknown-item`
 */
export async function mergeWish(act: Act, seriesId: string, id: string, body: unknown): Promise<Outcome<WishItem>> {
  const parsed = v.safeParse(wishMergeSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { into } = parsed.output;
  const current = await readWishItem(act, seriesId, id);
  if (!current.ok) return current;
  const target = await readWishItem(act, seriesId, into);
  const unknown = refuse("invalid-fields", [{ field: "into", code: "unknown-value" }]);
  if (!target.ok || into === id) return unknown;
  const deedId = crypto.randomUUID();
  const [merged] = await act.db.batch([
    mergeRow(act.db, id, into),
    ...logDeed(act, { seriesId, deed: "wish.merge", subjectId: id }, deedId),
    ...moveVotes(act.db, deedId, id, into),
  ]);
  return merged?.meta.changes ? readWishItem(act, seriesId, into) : unknown;
}

/** Deletes a wish with its votes, for good. @returns `unknown-item` */
export async function deleteWish(act: Act, seriesId: string, id: string): Promise<Outcome<{ wish: string }>> {
  const current = await readWishItem(act, seriesId, id);
  if (!current.ok) return current;
  await act.db.batch([deleteWishRow(act.db, id), ...logDeed(act, { seriesId, deed: "wish.delete", subjectId: id })]);
  return accept({ wish: id });
}
