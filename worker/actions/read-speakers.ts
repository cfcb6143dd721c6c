import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findSpeakerItem, listSpeakerRows, type SpeakerItemRow } from "../db/speaker-items.ts";
import type { Act } from "../env.ts";
import { formatCursor, type Page, readCursor } from "./paging.ts";

/** A speaker as organisers see them. */
export type SpeakerItem = SpeakerItemRow;

const PAGE = 50;

/** The speakers of a series by name. */
export async function listSpeakerItems(
  act: Act,
  seriesId: string,
  cursor: string | null,
): Promise<Outcome<Page<SpeakerItem>>> {
  const after = cursor ? readCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const start = after && { name: after.key, id: after.id };
  const rows = await listSpeakerRows(act.db, seriesId, start, act.now.toISOString(), PAGE + 1);
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return accept({ items: rows.slice(0, PAGE), next: last ? formatCursor(last.name, last.id) : null });
}

/** One speaker. @returns `unknown-item` for one of another series */
export async function readSpeakerItem(act: Act, seriesId: string, id: string): Promise<Outcome<SpeakerItem>> {
  const row = await findSpeakerItem(act.db, seriesId, id, act.now.toISOString());
  return row ? accept(row) : refuse("unknown-item");
}
