import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findSessionItem, listComingRows, listSessionRows, type SessionItemRow } from "../db/session-items.ts";
import type { Act } from "../env.ts";
import { derivePhase, type SessionPhase } from "../rules/session-state.ts";
import { type Page, parseCursor, toPage } from "./paging.ts";

/** A session as its organisers see it: all that is edited, where it stands, and how many come. */
export interface SessionItem extends SessionItemRow {
  phase: SessionPhase;
}

const PAGE = 50;

/** The sessions of a series, latest first. */
export async function listSessionItems(
  act: Act,
  seriesId: string,
  cursor: string | null,
): Promise<Outcome<Page<SessionItem>>> {
  const after = cursor ? parseCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const before = after && { endsAt: after.createdAt, id: after.id };
  const rows = await listSessionRows(act.db, seriesId, before, PAGE + 1);
  return accept(
    toPage(
      rows.map((row) => withPhase(act, row)),
      PAGE,
      ({ endsAt }) => endsAt,
    ),
  );
}

/** The sessions that have not ended, soonest first, drafts among them. */
export const listComingSessions = async (act: Act, seriesId: string): Promise<SessionItem[]> =>
  (await listComingRows(act.db, seriesId, act.now.toISOString())).map((row) => withPhase(act, row));

/** One session. @returns `unknown-session` for one of another series */
export async function readSessionItem(act: Act, seriesId: string, id: string): Promise<Outcome<SessionItem>> {
  const row = await findSessionItem(act.db, seriesId, id);
  return row ? accept(withPhase(act, row)) : refuse("unknown-session");
}

const withPhase = (act: Act, row: SessionItemRow): SessionItem => ({ ...row, phase: derivePhase(row, act.now) });
