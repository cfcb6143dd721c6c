import type { Actor } from "../rules/desk.ts";

/** What somebody did, to which thing: never what it says (G-13). */
export interface Deed {
  /** Null: of no one series. */
  seriesId: string | null;
  /** `session.move`: the thing and what was done to it. */
  deed: string;
  subjectId: string | null;
}

/** A deed as it is written. */
export interface LoggedDeed extends Deed {
  id: string;
  at: string;
  actor: Actor;
}

/**
 * The statement that writes a deed, to stand right after the one that does it, in the same batch: where that changed
 * nothing, nothing is written. What follows in the batch may ask for the entry by its id.
 */
export const insertDeed = (db: D1Database, deed: LoggedDeed) =>
  db.prepare(`${INSERT} WHERE changes() > 0`).bind(...toValues(deed));

/** The same for a deed that changes no row, such as a download. */
export async function insertSoleDeed(db: D1Database, deed: LoggedDeed): Promise<void> {
  await db
    .prepare(INSERT)
    .bind(...toValues(deed))
    .run();
}

const INSERT = `INSERT INTO audit_log
    (id, series_id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9`;

const toValues = ({ id, at, actor, seriesId, deed, subjectId }: LoggedDeed) => [
  id,
  seriesId,
  at,
  actor.kind,
  actor.id,
  actor.name,
  deed,
  deed.split(".")[0] ?? deed,
  subjectId,
];

/** A condition for statements of the same batch: the deed was done. */
export const WAS_DONE = "EXISTS (SELECT 1 FROM audit_log WHERE audit_log.id = ?1)";

/** Who did the last deed to a thing. */
export async function findLastDeed(db: D1Database, subjectId: string): Promise<{ name: string; at: string } | null> {
  return db
    .prepare("SELECT actor_name AS name, at FROM audit_log WHERE subject_id = ?1 ORDER BY at DESC, rowid DESC LIMIT 1")
    .bind(subjectId)
    .first<{ name: string; at: string }>();
}
