import type { PartnerEdit, PartnerEntry } from "../contract/partner-edit.ts";
import type { Row } from "./series.ts";

/** A site that embeds the tag, and what came from there. */
export interface PartnerItem {
  /** Scheme and host. */
  origin: string;
  name: string | null;
  allowed: boolean;
  /** Days of the first and the last sign-up; null: none yet. */
  firstSeenOn: string | null;
  lastSeenOn: string | null;
  /** The version of the script that the last sign-up came with. */
  scriptVersion: string | null;
  /** Registrations that were confirmed, ever. */
  registrations: number;
  edition: number;
}

const COLUMNS = `origin, name, allowed, first_seen_on, last_seen_on, script_version, registrations, edition`;
const toItem = (row: Row): PartnerItem => ({
  origin: String(row.origin),
  name: row.name as string | null,
  allowed: row.allowed === 1,
  firstSeenOn: row.first_seen_on as string | null,
  lastSeenOn: row.last_seen_on as string | null,
  scriptVersion: row.script_version as string | null,
  registrations: Number(row.registrations),
  edition: Number(row.edition),
});

/** The sites of a series, those with most registrations first, below a cursor. */
export async function listPartnerRows(
  db: D1Database,
  seriesId: string,
  after: { registrations: number; origin: string } | null,
  limit: number,
): Promise<PartnerItem[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM partners
       WHERE series_id = ?1 AND (?2 IS NULL OR (registrations, origin) < (?2, ?3))
       ORDER BY registrations DESC, origin DESC LIMIT ?4`,
    )
    .bind(seriesId, after?.registrations ?? null, after?.origin ?? null, limit)
    .all<Row>();
  return results.map(toItem);
}

/** One site, or null. */
export async function findPartner(db: D1Database, seriesId: string, origin: string): Promise<PartnerItem | null> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM partners WHERE series_id = ?1 AND origin = ?2`)
    .bind(seriesId, origin)
    .first<Row>();
  return row ? toItem(row) : null;
}

/** Enters a site; one that sign-ups came from before is named and allowed. */
export const insertPartner = (db: D1Database, seriesId: string, { origin, name, allowed }: PartnerEntry) =>
  db
    .prepare(
      `INSERT INTO partners (series_id, origin, name, allowed) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (series_id, origin) DO UPDATE SET edition = edition + 1, name = coalesce(excluded.name, name),
         allowed = excluded.allowed`,
    )
    .bind(seriesId, origin, name, allowed ? 1 : 0);

/** Edits a site, where nobody saved since that edition. */
export const updatePartner = (db: D1Database, seriesId: string, origin: string, edition: number, edit: PartnerEdit) =>
  db
    .prepare(
      `UPDATE partners SET edition = edition + 1, name = ?4, allowed = ?5
       WHERE series_id = ?1 AND origin = ?2 AND edition = ?3`,
    )
    .bind(seriesId, origin, edition, edit.name, edit.allowed ? 1 : 0);

/** Deletes a site that no confirmed registration came from. */
export const deletePartnerRow = (db: D1Database, seriesId: string, origin: string) =>
  db.prepare("DELETE FROM partners WHERE series_id = ?1 AND origin = ?2 AND registrations = 0").bind(seriesId, origin);

/** Notes on which day a sign-up came from a site, and by which script; none where the browser named no site. */
export const notePartner = (
  db: D1Database,
  seriesId: string,
  seen: { origin: string | null; day: string; script: string | null },
) =>
  db
    .prepare(
      `INSERT INTO partners (series_id, origin, first_seen_on, last_seen_on, script_version)
       SELECT ?1, ?2, ?3, ?3, ?4 WHERE ?2 IS NOT NULL
       ON CONFLICT (series_id, origin) DO UPDATE SET first_seen_on = coalesce(first_seen_on, excluded.first_seen_on),
         last_seen_on = excluded.last_seen_on, script_version = coalesce(excluded.script_version, script_version)
       WHERE last_seen_on IS NOT excluded.last_seen_on
         OR script_version IS NOT coalesce(excluded.script_version, script_version)`,
    )
    .bind(seriesId, seen.origin, seen.day, seen.script);

/** A header names no more. */
const ALLOWED_AT_MOST = 200;

/** The sites that a series allows, by its name. */
export async function listAllowedOrigins(db: D1Database, slug: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT partners.origin FROM series JOIN partners ON partners.series_id = series.id
       WHERE series.slug = ?1 AND series.open = 1 AND partners.allowed = 1 ORDER BY partners.origin LIMIT ?2`,
    )
    .bind(slug, ALLOWED_AT_MOST)
    .all<{ origin: string }>();
  return results.map(({ origin }) => origin);
}
