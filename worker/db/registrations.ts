import type { Row } from "./series.ts";

/** A registration as the organiser sees it. */
export interface RegistrationItem {
  id: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  role: string | null;
  session: string;
  status: string;
  partner: string | null;
  createdAt: string;
  confirmedAt: string | null;
}

/** Registrations of a series, newest first, after a cursor. */
export async function listRegistrations(
  db: D1Database,
  seriesId: string,
  after: { createdAt: string; id: string } | null,
  limit: number,
): Promise<RegistrationItem[]> {
  const { results } = await db
    .prepare(
      `SELECT registrations.id, registrations.session_id, registrations.status, registrations.partner,
         registrations.created_at, registrations.confirmed_at, people.email, people.given_name, people.family_name,
         people.organisation, people.role
       FROM sessions JOIN registrations ON registrations.session_id = sessions.id
       JOIN people ON people.id = registrations.person_id
       WHERE sessions.series_id = ?1 AND (?2 IS NULL OR (registrations.created_at, registrations.id) < (?2, ?3))
       ORDER BY registrations.created_at DESC, registrations.id DESC LIMIT ?4`,
    )
    .bind(seriesId, after?.createdAt ?? null, after?.id ?? null, limit)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    email: String(row.email),
    givenName: row.given_name as string | null,
    familyName: row.family_name as string | null,
    organisation: row.organisation as string | null,
    role: row.role as string | null,
    session: String(row.session_id),
    status: String(row.status),
    partner: row.partner as string | null,
    createdAt: String(row.created_at),
    confirmedAt: row.confirmed_at as string | null,
  }));
}
