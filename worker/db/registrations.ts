import type { Row } from "./series.ts";

/** The states of a registration, in the order of an organiser's interest. */
export const REGISTRATION_STATUSES = ["confirmed", "offered", "waiting", "pending", "cancelled"] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** A registration as the organiser sees it. */
export interface RegistrationItem {
  id: string;
  person: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  role: string | null;
  session: string;
  status: RegistrationStatus;
  /** The origin of the site that it came from; null where none was told. */
  partner: string | null;
  createdAt: string;
  confirmedAt: string | null;
}

/** Which registrations are listed. */
export interface RegistrationFilter {
  /** Null: of every session of the series. */
  session: string | null;
  status: RegistrationStatus | null;
  /** Undefined: from everywhere. Null: those whose site is not known. */
  partner?: string | null;
}

const COLUMNS = `registrations.id, registrations.person_id, registrations.session_id, registrations.status,
  registrations.partner, registrations.created_at, registrations.confirmed_at, people.email, people.given_name,
  people.family_name, people.organisation, people.role`;

const toItem = (row: Row): RegistrationItem => ({
  id: String(row.id),
  person: String(row.person_id),
  email: String(row.email),
  givenName: row.given_name as string | null,
  familyName: row.family_name as string | null,
  organisation: row.organisation as string | null,
  role: row.role as string | null,
  session: String(row.session_id),
  status: row.status as RegistrationStatus,
  partner: row.partner as string | null,
  createdAt: String(row.created_at),
  confirmedAt: row.confirmed_at as string | null,
});

/**
 * Registrations of a series, newest first, below a cursor. Each session gives its newest from its own range of an index
 * before they are put in order, so that a page costs a page for each session that has any: retention keeps those few.
 */
export async function listRegistrations(
  db: D1Database,
  seriesId: string,
  filter: RegistrationFilter,
  before: { createdAt: string; id: string } | null,
  limit: number,
): Promise<RegistrationItem[]> {
  const fromPartner = filter.partner !== undefined;
  const statuses = filter.status ? [filter.status] : REGISTRATION_STATUSES;
  // Only what narrows is asked for, so that each list is one range: by creation, by status, or by partner and status.
  const byStatus = fromPartner || filter.status !== null;
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM (
         SELECT newest.value ->> 0 AS id FROM sessions
         ${byStatus ? "CROSS JOIN json_each(?6) AS asked" : ""}
         CROSS JOIN json_each((
           SELECT json_group_array(json_array(id, created_at)) FROM (
             SELECT id, created_at FROM registrations
             WHERE session_id = sessions.id ${byStatus ? "AND status = asked.value" : ""}
               ${fromPartner ? "AND partner IS ?7" : ""} AND (created_at, id) < (?3, ?4)
             ORDER BY created_at DESC, id DESC LIMIT ?5))) AS newest
         WHERE sessions.series_id = ?1 AND (?2 IS NULL OR sessions.id = ?2)
         ORDER BY newest.value ->> 1 DESC, newest.value ->> 0 DESC LIMIT ?5
       ) AS page JOIN registrations ON registrations.id = page.id JOIN people ON people.id = registrations.person_id
       ORDER BY registrations.created_at DESC, registrations.id DESC`,
    )
    .bind(
      seriesId,
      filter.session,
      before?.createdAt ?? "9999",
      before?.id ?? "",
      limit,
      ...(byStatus ? [JSON.stringify(statuses)] : []),
      ...(fromPartner ? [filter.partner ?? null] : []),
    )
    .all<Row>();
  return results.map(toItem);
}

/** The sites that registrations of a session came from, by name: one step of an index for each. */
export async function listPartnersOf(db: D1Database, sessionId: string): Promise<string[]> {
  const next = "SELECT min(partner) FROM registrations WHERE session_id = ?1 AND partner >";
  const { results } = await db
    .prepare(
      `WITH RECURSIVE found (partner) AS (
         SELECT (${next} '') UNION ALL SELECT (${next} found.partner) FROM found WHERE found.partner IS NOT NULL)
       SELECT partner FROM found WHERE partner IS NOT NULL LIMIT 100`,
    )
    .bind(sessionId)
    .all<Row>();
  return results.map((row) => String(row.partner));
}

/** Registrations of these people, newest first. */
export async function listRegistrationsOf(
  db: D1Database,
  people: string[],
  filter: RegistrationFilter,
  limit: number,
): Promise<RegistrationItem[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM json_each(?1) AS asked CROSS JOIN people ON people.id = asked.value
       CROSS JOIN registrations ON registrations.person_id = people.id
       WHERE (?2 IS NULL OR registrations.session_id = ?2) AND (?3 IS NULL OR registrations.status = ?3)
         AND (?4 = 0 OR registrations.partner IS ?5)
       ORDER BY registrations.created_at DESC, registrations.id DESC LIMIT ?6`,
    )
    .bind(
      JSON.stringify(people),
      filter.session,
      filter.status,
      filter.partner === undefined ? 0 : 1,
      filter.partner ?? null,
      limit,
    )
    .all<Row>();
  return results.map(toItem);
}
