import type { Role } from "../contract/roles.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { DESK_COLUMNS, toDeskSeries } from "./organisers.ts";
import type { Row } from "./series.ts";

/** A token that opens something, and the series that was asked for, where it is one of its own. */
export interface OpeningToken {
  id: string;
  name: string;
  role: Role;
  series: DeskSeries | null;
}

/** The token of a hash, unless it is revoked or over; its series by that name, or null where its series are others. */
export async function findToken(db: D1Database, tokenHash: string, slug: string, now: string) {
  const row = await db
    .prepare(
      `SELECT api_tokens.id AS token, api_tokens.name, api_tokens.role, api_tokens.last_used_on, ${DESK_COLUMNS}
       FROM api_tokens
       LEFT JOIN series ON series.slug = ?2 AND (api_tokens.series_id IS NULL OR api_tokens.series_id = series.id)
       WHERE api_tokens.token_hash = ?1 AND api_tokens.revoked_at IS NULL
         AND (api_tokens.expires_at IS NULL OR api_tokens.expires_at > ?3)`,
    )
    .bind(tokenHash, slug, now)
    .first<Row>();
  if (!row) return null;
  if (row.last_used_on !== now.slice(0, 10)) await noteUse(db, String(row.token), now);
  const token: OpeningToken = {
    id: String(row.token),
    name: String(row.name),
    role: row.role as Role,
    series: row.id === null ? null : toDeskSeries(row),
  };
  return token;
}

/** The day alone: enough to see which tokens nobody uses. */
const noteUse = (db: D1Database, id: string, now: string) =>
  db.prepare("UPDATE api_tokens SET last_used_on = ?2 WHERE id = ?1").bind(id, now.slice(0, 10)).run();

/** Keeps a token for every series by its hash; the same one again changes nothing. */
export async function insertToken(
  db: D1Database,
  tokenHash: string,
  name: string,
  now: string,
  role: Role = "owner",
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO api_tokens (id, token_hash, name, role, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (token_hash) DO NOTHING`,
    )
    .bind(crypto.randomUUID(), tokenHash, name, role, now)
    .run();
}
