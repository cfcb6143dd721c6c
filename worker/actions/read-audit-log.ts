import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findLastDeed } from "../db/audit-log.ts";
import { type DeedItem, listDeedRows } from "../db/deeds.ts";
import type { Act } from "../env.ts";
import { type Page, parseCursor, toPage } from "./paging.ts";

/** Who changed something last. */
export interface LastEditor {
  name: string;
  at: string;
}

/** Who did the last deed to a thing, or null where none is known. */
export const readLastEditor = (act: Act, subjectId: string): Promise<LastEditor | null> =>
  findLastDeed(act.db, subjectId);

const PAGE = 50;

/** What was done in a series, newest first; of one organiser or token alone, where asked for. */
export async function listDeeds(
  act: Act,
  seriesId: string,
  actorId: string | null,
  cursor: string | null,
): Promise<Outcome<Page<DeedItem>>> {
  const before = cursor ? parseCursor(cursor) : null;
  if (cursor && !before) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const from = before && { at: before.createdAt, id: before.id };
  const rows = await listDeedRows(act.db, seriesId, actorId, from, PAGE + 1);
  const { items, next } = toPage(
    rows.map((row) => ({ ...row, createdAt: row.at })),
    PAGE,
  );
  return accept({ items: items.map(({ createdAt: _, ...deed }) => deed), next });
}
