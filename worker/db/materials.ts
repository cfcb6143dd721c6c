import type { MaterialEdit } from "../contract/material-edit.ts";
import type { LocalText } from "../rules/local-text.ts";
import { parseJson, type Row } from "./series.ts";

/** Something a session leaves behind. */
export interface MaterialRow {
  id: string;
  session: string;
  edition: number;
  kind: MaterialEdit["kind"];
  title: LocalText;
  url: string;
  position: number;
}

export const toMaterial = (row: Row): MaterialRow => ({
  id: String(row.id),
  session: String(row.session_id),
  edition: Number(row.edition),
  kind: row.kind as MaterialRow["kind"],
  title: parseJson(row.title),
  url: String(row.url),
  position: Number(row.position),
});

/** What a session leaves behind, in order. */
export async function listMaterialRows(db: D1Database, sessionId: string): Promise<MaterialRow[]> {
  const { results } = await db
    .prepare("SELECT * FROM materials WHERE session_id = ?1 ORDER BY position, id LIMIT 200")
    .bind(sessionId)
    .all<Row>();
  return results.map(toMaterial);
}

/** One of them, of a series, or null. */
export async function findMaterial(db: D1Database, seriesId: string, id: string): Promise<MaterialRow | null> {
  const row = await db
    .prepare(
      `SELECT materials.* FROM materials JOIN sessions ON sessions.id = materials.session_id
       WHERE materials.id = ?1 AND sessions.series_id = ?2`,
    )
    .bind(id, seriesId)
    .first<Row>();
  return row ? toMaterial(row) : null;
}

/** Adds one at the end. */
export const insertMaterial = (db: D1Database, sessionId: string, id: string, edit: MaterialEdit) =>
  db
    .prepare(
      `INSERT INTO materials (id, session_id, kind, title, url, position)
       SELECT ?1, ?2, ?3, ?4, ?5, ifnull(max(position), -1) + 1 FROM materials WHERE session_id = ?2`,
    )
    .bind(id, sessionId, edit.kind, JSON.stringify(edit.title), edit.url);

/** Edits one, where nobody saved since that edition. */
export const updateMaterial = (db: D1Database, id: string, edition: number, edit: MaterialEdit) =>
  db
    .prepare(
      "UPDATE materials SET edition = edition + 1, kind = ?3, title = ?4, url = ?5 WHERE id = ?1 AND edition = ?2",
    )
    .bind(id, edition, edit.kind, JSON.stringify(edit.title), edit.url);

/** Puts those of a session in order; what the order does not name keeps its place. */
export const reorderMaterials = (db: D1Database, sessionId: string, order: string[]) =>
  db
    .prepare(
      `UPDATE materials SET position = wanted.key FROM json_each(?2) AS wanted
       WHERE materials.id = wanted.value AND materials.session_id = ?1 AND materials.position <> wanted.key`,
    )
    .bind(sessionId, JSON.stringify(order));

export const deleteMaterialRow = (db: D1Database, id: string) =>
  db.prepare("DELETE FROM materials WHERE id = ?1").bind(id);
