import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import type { Act } from "../env.ts";
import { type Cursor, type Page, parseCursor, toPage } from "./paging.ts";

const PAGE = 100;

type ReadRows<T> = (db: D1Database, series: string, after: Cursor | null, limit: number) => Promise<T[]>;

/** One page of a list of the series. */
export async function listPage<T extends Cursor>(
  act: Act,
  seriesId: string,
  cursor: string | null,
  read: ReadRows<T>,
): Promise<Outcome<Page<T>>> {
  const after = cursor ? parseCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  return accept(toPage(await read(act.db, seriesId, after, PAGE + 1), PAGE));
}
