import type { WishEdit, WishStage } from "../contract/wish-edit.ts";
import { WAS_DONE } from "./audit-log.ts";
import { prepareWith } from "./prepare.ts";
import type { Row } from "./series.ts";

/** A wish with all that organisers see and edit; nobody knows whose it is (L-20). */
export interface WishItemRow {
  id: string;
  edition: number;
  text: string;
  stage: WishStage;
  published: boolean;
  status: WishEdit["status"];
  session: string | null;
  votes: number;
  /** The day, `YYYY-MM-DD`. */
  createdOn: string;
}

const toItem = (row: Row): WishItemRow => ({
  id: String(row.id),
  edition: Number(row.edition),
  text: String(row.text),
  stage: row.published === 1 ? (row.status as WishEdit["status"]) : row.withheld === 1 ? "withheld" : "new",
  published: row.published === 1,
  status: row.status as WishEdit["status"],
  session: row.session_id as string | null,
  votes: Number(row.votes),
  createdOn: String(row.created_on),
});

/** A wish of a series that is not part of another one, or null. */
export async function findWishItem(db: D1Database, seriesId: string, id: string): Promise<WishItemRow | null> {
  const row = await db
    .prepare("SELECT * FROM wishes WHERE id = ?1 AND series_id = ?2 AND merged_into IS NULL")
    .bind(id, seriesId)
    .first<Row>();
  return row ? toItem(row) : null;
}

/** Which wishes a list holds. Each is read by an index of its own. */
function narrow(stage: WishStage | null): string {
  switch (stage) {
    case null:
      return "merged_into IS NULL";
    case "new":
    case "withheld":
      return `published = 0 AND merged_into IS NULL AND withheld = ${stage === "new" ? 0 : 1}`;
    default:
      return `published = 1 AND status = '${stage}'`;
  }
}

/** What a page of a list of wishes is. */
export interface WishPage {
  stage: WishStage | null;
  before: { createdOn: string; id: string } | null;
  limit: number;
}

/** Several lists of wishes in one round trip, each newest first. */
export async function listWishRows(db: D1Database, seriesId: string, pages: WishPage[]): Promise<WishItemRow[][]> {
  const results = await db.batch<Row>(
    pages.map(({ stage, before, limit }) =>
      db
        .prepare(
          `SELECT * FROM wishes WHERE series_id = ?1 AND ${narrow(stage)}
             AND (?2 IS NULL OR (created_on, id) < (?2, ?3))
           ORDER BY created_on DESC, id DESC LIMIT ?4`,
        )
        .bind(seriesId, before?.createdOn ?? null, before?.id ?? null, limit),
    ),
  );
  return results.map((result) => result.results.map(toItem));
}

/** Whether a session belongs to a series. */
export async function isOwnSession(db: D1Database, seriesId: string, sessionId: string): Promise<boolean> {
  const found = await db
    .prepare("SELECT 1 FROM sessions WHERE id = ?1 AND series_id = ?2")
    .bind(sessionId, seriesId)
    .first();
  return found !== null;
}

/** Adds a wish that organisers heard of. */
export const insertWish = (db: D1Database, seriesId: string, id: string, edit: WishEdit, day: string) =>
  db
    .prepare(
      `INSERT INTO wishes (id, series_id, text, published, withheld, status, session_id, created_on)
       VALUES (?1, ?2, ?3, ?4, 1 - ?4, ?5, ?6, ?7)`,
    )
    .bind(id, seriesId, edit.text, edit.published ? 1 : 0, edit.status, edit.session, day);

/** Edits a wish, where nobody saved since that edition. Who saves has looked at it. */
export const updateWish = (db: D1Database, id: string, edition: number, edit: WishEdit) =>
  db
    .prepare(
      `UPDATE wishes SET edition = edition + 1, text = ?3, published = ?4, withheld = 1 - ?4, status = ?5,
         session_id = ?6
       WHERE id = ?1 AND edition = ?2 AND merged_into IS NULL`,
    )
    .bind(id, edition, edit.text, edit.published ? 1 : 0, edit.status, edit.session);

/** Makes a wish part of another one: its words go, its id stays so that its votes are still found. */
export const mergeRow = (db: D1Database, id: string, into: string) =>
  db
    .prepare(
      `UPDATE wishes SET edition = edition + 1, merged_into = ?2, text = '', published = 0, withheld = 1,
         status = 'open', session_id = NULL
       WHERE id = ?1 AND id <> ?2 AND merged_into IS NULL AND EXISTS (
         SELECT 1 FROM wishes AS other WHERE other.id = ?2 AND other.series_id = wishes.series_id
           AND other.merged_into IS NULL)`,
    )
    .bind(id, into);

/**
 * Moves the votes of a merged wish, where the deed of the same batch was done. They add up: votes are known by the HMAC
 * of person and wish, so nobody can tell who voted for both (L-20).
 */
export function moveVotes(db: D1Database, deedId: string, id: string, into: string): D1PreparedStatement[] {
  const prepare = prepareWith(db, deedId, id, into);
  return [
    prepare(
      `UPDATE wishes SET edition = edition + 1, votes = votes + (SELECT votes FROM wishes AS other WHERE other.id = ?2)
       WHERE id = ?3 AND ${WAS_DONE}`,
    ),
    prepare(`UPDATE wishes SET votes = 0 WHERE id = ?2 AND ${WAS_DONE}`),
    prepare(`UPDATE wish_votes SET wish_id = ?3 WHERE wish_id = ?2 AND ${WAS_DONE}`),
    prepare(`UPDATE wishes SET merged_into = ?3 WHERE merged_into = ?2 AND ${WAS_DONE}`),
  ];
}

/** Deletes a wish with its votes and all that became part of it. */
export const deleteWishRow = (db: D1Database, id: string) =>
  db.prepare("DELETE FROM wishes WHERE id = ?1 AND merged_into IS NULL").bind(id);
