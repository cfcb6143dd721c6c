import type { Role } from "../contract/roles.ts";
import { WAS_DONE } from "./audit-log.ts";
import { prepareWith } from "./prepare.ts";
import type { Row } from "./series.ts";

/** Somebody who works on a series. */
export interface OrganiserItem {
  id: string;
  email: string;
  name: string | null;
  role: Role;
  createdAt: string;
  /** The day of the last sign-in that still lasts; null: not signed in. */
  lastUsedOn: string | null;
}

const SELECT = `SELECT organisers.id, organisers.email, organisers.name, series_organisers.role,
    series_organisers.created_at,
    (SELECT substr(max(last_used_at), 1, 10) FROM organiser_sessions WHERE organiser_id = organisers.id) AS last_used_on
  FROM series_organisers JOIN organisers ON organisers.id = series_organisers.organiser_id
  WHERE series_organisers.series_id = ?1`;
const toItem = (row: Row): OrganiserItem => ({
  id: String(row.id),
  email: String(row.email),
  name: row.name as string | null,
  role: row.role as Role,
  createdAt: String(row.created_at),
  lastUsedOn: row.last_used_on as string | null,
});

/** Who works on a series, by address. */
export async function listOrganiserRows(db: D1Database, seriesId: string): Promise<OrganiserItem[]> {
  const { results } = await db.prepare(`${SELECT} ORDER BY organisers.email LIMIT 200`).bind(seriesId).all<Row>();
  return results.map(toItem);
}

/** One of them, or null. */
export async function findOrganiserItem(db: D1Database, seriesId: string, id: string): Promise<OrganiserItem | null> {
  const row = await db.prepare(`${SELECT} AND organisers.id = ?2`).bind(seriesId, id).first<Row>();
  return row ? toItem(row) : null;
}

/** Somebody who is to join. */
export interface NewOrganiser {
  id: string;
  seriesId: string;
  /** Normalised. */
  email: string;
  name: string | null;
  role: Role;
  locale: string;
  now: string;
}

/**
 * Adds somebody to a series, known to others or not; who works on it already stays as they are.
 * The last statement tells by its changes.
 */
export function insertOrganiser(db: D1Database, organiser: NewOrganiser): D1PreparedStatement[] {
  const { id, seriesId, email, name, role, locale, now } = organiser;
  return [
    db
      .prepare(
        `INSERT INTO organisers (id, email, name, locale, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (email) DO NOTHING`,
      )
      .bind(id, email, name, locale, now),
    db
      .prepare(
        `INSERT INTO series_organisers (series_id, organiser_id, role, created_at)
         SELECT ?1, organisers.id, ?3, ?4 FROM organisers WHERE organisers.email = ?2
         ON CONFLICT (series_id, organiser_id) DO NOTHING`,
      )
      .bind(seriesId, email, role, now),
  ];
}

/** The id of an organiser by address. */
export const findOrganiserId = (db: D1Database, email: string): Promise<string | null> =>
  db.prepare("SELECT id FROM organisers WHERE email = ?1").bind(email).first<string>("id");

/** Somebody else owns the series, so that it is never without an owner. */
const OTHER_OWNER = `EXISTS (SELECT 1 FROM series_organisers AS other
  WHERE other.series_id = ?1 AND other.role = 'owner' AND other.organiser_id <> ?2)`;

/** Changes what somebody may do; the last owner stays one. */
export const updateOrganiserRole = (db: D1Database, seriesId: string, id: string, role: Role) =>
  db
    .prepare(
      `UPDATE series_organisers SET role = ?3
       WHERE series_id = ?1 AND organiser_id = ?2 AND role <> ?3 AND (role <> 'owner' OR ${OTHER_OWNER})`,
    )
    .bind(seriesId, id, role);

/** Takes somebody out of a series; the last owner stays. */
export const deleteSeriesOrganiser = (db: D1Database, seriesId: string, id: string) =>
  db
    .prepare(
      `DELETE FROM series_organisers
       WHERE series_id = ?1 AND organiser_id = ?2 AND (role <> 'owner' OR ${OTHER_OWNER})`,
    )
    .bind(seriesId, id);

/** Forgets, where the deed of the same batch was done, who works on no series any more, with their links and sign-ins. */
export function deleteIdleOrganiser(db: D1Database, deedId: string, id: string): D1PreparedStatement[] {
  const prepare = prepareWith(db, deedId, id);
  const idle = `NOT EXISTS (SELECT 1 FROM series_organisers WHERE organiser_id = ?2) AND ${WAS_DONE}`;
  return [
    prepare(
      `UPDATE outbox SET state = 'withdrawn', recipient = NULL WHERE state IN ('due', 'held')
         AND link_id IN (SELECT id FROM links WHERE organiser_id = ?2) AND ${idle}`,
    ),
    prepare(`DELETE FROM organisers WHERE id = ?2 AND ${idle}`),
  ];
}
