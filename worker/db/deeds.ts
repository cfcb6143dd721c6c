import type { Actor } from "../rules/desk.ts";
import type { Row } from "./series.ts";

/** An entry of the log, and what is known today of the thing it was done to. */
export interface DeedItem {
  id: string;
  at: string;
  actor: { kind: Actor["kind"] | "command"; id: string; name: string };
  deed: string;
  subject: { kind: string; id: string | null; name: string | null; startsAt: string | null };
}

const toItem = (row: Row): DeedItem => ({
  id: String(row.id),
  at: String(row.at),
  actor: {
    kind: row.actor_kind as DeedItem["actor"]["kind"],
    id: String(row.actor_id),
    name: String(row.actor_name),
  },
  deed: String(row.deed),
  subject: {
    kind: String(row.subject_kind),
    id: row.subject_id as string | null,
    name: row.name as string | null,
    startsAt: row.starts_at as string | null,
  },
});

/** What was done in a series, newest first, below a cursor; of one organiser or token alone, where asked for. */
export async function listDeedRows(
  db: D1Database,
  seriesId: string,
  actorId: string | null,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<DeedItem[]> {
  const { results } = await db
    .prepare(
      `SELECT page.id, page.at, page.actor_kind, page.actor_id, page.actor_name, page.deed, page.subject_kind,
         page.subject_id, sessions.starts_at, coalesce(speakers.name, organisers.email, api_tokens.name,
           iif(page.subject_kind = 'partner', page.subject_id, NULL)) AS name
       FROM (SELECT * FROM audit_log
         WHERE series_id = ?1 ${actorId === null ? "" : "AND actor_id = ?5"} AND (?2 IS NULL OR (at, id) < (?2, ?3))
         ORDER BY at DESC, id DESC LIMIT ?4) AS page
       LEFT JOIN sessions ON page.subject_kind = 'session' AND sessions.id = page.subject_id
       LEFT JOIN speakers ON page.subject_kind = 'speaker' AND speakers.id = page.subject_id
       LEFT JOIN organisers ON page.subject_kind = 'organiser' AND organisers.id = page.subject_id
       LEFT JOIN api_tokens ON page.subject_kind = 'token' AND api_tokens.id = page.subject_id
       ORDER BY page.at DESC, page.id DESC`,
    )
    .bind(seriesId, before?.at ?? null, before?.id ?? null, limit, ...(actorId === null ? [] : [actorId]))
    .all<Row>();
  return results.map(toItem);
}
