import type { Role } from "../contract/roles.ts";
import type { Row } from "./series.ts";

/** A token as its owners see it: never what it is, of which the database keeps the hash alone. */
export interface TokenItem {
  id: string;
  name: string;
  role: Role;
  createdAt: string;
  expiresAt: string | null;
  lastUsedOn: string | null;
  revokedAt: string | null;
  /** Opens every series: made by whoever runs the service, and ended by them. */
  everySeries: boolean;
}

const SELECT = `SELECT id, name, role, created_at, expires_at, last_used_on, revoked_at, series_id IS NULL AS every
  FROM api_tokens WHERE`;
const toItem = (row: Row): TokenItem => ({
  id: String(row.id),
  name: String(row.name),
  role: row.role as Role,
  createdAt: String(row.created_at),
  expiresAt: row.expires_at as string | null,
  lastUsedOn: row.last_used_on as string | null,
  revokedAt: row.revoked_at as string | null,
  everySeries: row.every === 1,
});

/** The tokens that open a series or opened it, newest first. */
export async function listTokenRows(db: D1Database, seriesId: string): Promise<TokenItem[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM (${SELECT} series_id = ?1 ORDER BY created_at DESC LIMIT 200)
       UNION ALL SELECT * FROM (${SELECT} series_id IS NULL AND revoked_at IS NULL ORDER BY created_at DESC LIMIT 50)`,
    )
    .bind(seriesId)
    .all<Row>();
  return results.map(toItem);
}

/** A token of one series, or null. */
export async function findTokenItem(db: D1Database, seriesId: string, id: string): Promise<TokenItem | null> {
  const row = await db.prepare(`${SELECT} id = ?2 AND series_id = ?1`).bind(seriesId, id).first<Row>();
  return row ? toItem(row) : null;
}

/** A token to be kept. */
export interface NewToken {
  id: string;
  tokenHash: string;
  name: string;
  role: Role;
  seriesId: string;
  now: string;
  expiresAt: string | null;
}

/** Keeps a token by its hash; an id that is there already makes none. */
export const insertSeriesToken = (db: D1Database, token: NewToken) =>
  db
    .prepare(
      `INSERT INTO api_tokens (id, token_hash, name, role, series_id, created_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING`,
    )
    .bind(token.id, token.tokenHash, token.name, token.role, token.seriesId, token.now, token.expiresAt);

/** Ends a token of a series, once. */
export const revokeToken = (db: D1Database, seriesId: string, id: string, now: string) =>
  db
    .prepare("UPDATE api_tokens SET revoked_at = ?3 WHERE id = ?2 AND series_id = ?1 AND revoked_at IS NULL")
    .bind(seriesId, id, now);
