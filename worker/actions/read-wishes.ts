import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { WISH_STAGES, type WishStage } from "../contract/wish-edit.ts";
import { findWishItem, listWishRows, type WishItemRow } from "../db/wish-items.ts";
import type { Act } from "../env.ts";
import { formatCursor, type Page, readCursor } from "./paging.ts";

/** A wish as organisers see it. */
export type WishItem = WishItemRow;

const PAGE = 50;

/** The wishes of a series, newest first; of one stage, where one is asked for. @returns `invalid-fields` */
export async function listWishItems(
  act: Act,
  seriesId: string,
  asked: string | null,
  cursor: string | null,
): Promise<Outcome<Page<WishItem>>> {
  const stage = WISH_STAGES.find((known) => known === asked) ?? null;
  if (asked && !stage) return refuse("invalid-fields", [{ field: "stage", code: "unknown-value" }]);
  const after = cursor ? readCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const before = after && { createdOn: after.key, id: after.id };
  const [rows = []] = await listWishRows(act.db, seriesId, [{ stage, before, limit: PAGE + 1 }]);
  return accept(toWishPage(rows));
}

/** The first page of each stage: what is to be looked at comes first. */
export async function listAllStages(act: Act, seriesId: string): Promise<{ stage: WishStage; page: Page<WishItem> }[]> {
  const pages = WISH_STAGES.map((stage) => ({ stage, before: null, limit: PAGE + 1 }));
  const lists = await listWishRows(act.db, seriesId, pages);
  return WISH_STAGES.map((stage, index) => ({ stage, page: toWishPage(lists[index] ?? []) }));
}

/** One wish. @returns `unknown-item` for one of another series, and for one that became part of another */
export async function readWishItem(act: Act, seriesId: string, id: string): Promise<Outcome<WishItem>> {
  const row = await findWishItem(act.db, seriesId, id);
  return row ? accept(row) : refuse("unknown-item");
}

function toWishPage(rows: WishItem[]): Page<WishItem> {
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { items: rows.slice(0, PAGE), next: last ? formatCursor(last.createdOn, last.id) : null };
}
