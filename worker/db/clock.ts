import type { Row } from "./series.ts";

/** A session near its time, with what the clock has done for it already. */
export interface NearSession {
  id: string;
  seriesId: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  revision: number;
  isOnline: boolean;
  hasMeeting: boolean;
  /** Causes of the mailings made so far, by kind: `access-link hour-before 2`. */
  made: string[];
  contactEmail: string;
  lang: string;
}

/** Published sessions that start between two instants: few, however many people come. */
export async function listNearSessions(db: D1Database, from: string, to: string): Promise<NearSession[]> {
  const { results } = await db
    .prepare(
      `SELECT sessions.id, sessions.series_id, sessions.starts_at, sessions.ends_at, sessions.revision,
         sessions.place ->> '$.kind' AS kind, sessions.meeting_url, series.time_zone, series.contact_email, series.lang,
         (SELECT json_group_array(mailings.kind || ' ' || mailings.cause) FROM mailings
          WHERE mailings.session_id = sessions.id) AS made
       FROM sessions JOIN series ON series.id = sessions.series_id
       WHERE sessions.starts_at BETWEEN ?1 AND ?2 AND sessions.state = 'published'`,
    )
    .bind(from, to)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    seriesId: String(row.series_id),
    startsAt: String(row.starts_at),
    endsAt: String(row.ends_at),
    timeZone: String(row.time_zone),
    revision: Number(row.revision),
    isOnline: row.kind === "online",
    hasMeeting: row.meeting_url !== null,
    made: JSON.parse(String(row.made)),
    contactEmail: String(row.contact_email),
    lang: String(row.lang),
  }));
}

/** A mail to the organisers of a series. */
export interface OrganiserMail {
  seriesId: string;
  sessionId: string | null;
  kind: "meeting-missing" | "list-unused";
  cause: string;
  recipient: string;
  locale: string;
  now: string;
}

/** Tells the organisers something once. */
export async function insertOrganiserMail(db: D1Database, mail: OrganiserMail): Promise<void> {
  await db
    .prepare(
      `INSERT INTO outbox (id, series_id, session_id, kind, cause, recipient, locale, priority, due_at, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 3, ?8, ?8) ON CONFLICT DO NOTHING`,
    )
    .bind(
      crypto.randomUUID(),
      mail.seriesId,
      mail.sessionId,
      mail.kind,
      mail.cause,
      mail.recipient,
      mail.locale,
      mail.now,
    )
    .run();
}

/** Series with a list that no mail used since an instant: whom to warn before the consents end (L-10). */
export async function listUnusedLists(db: D1Database, since: string) {
  const { results } = await db
    .prepare(
      `SELECT series.id, series.contact_email, series.lang FROM series WHERE EXISTS (
         SELECT 1 FROM people JOIN subscriptions ON subscriptions.person_id = people.id
         WHERE people.series_id = series.id AND subscriptions.status = 'confirmed'
           AND coalesce(subscriptions.last_mailed_at, subscriptions.confirmed_at) <= ?1)`,
    )
    .bind(since)
    .all<Row>();
  return results.map((row) => ({
    seriesId: String(row.id),
    recipient: String(row.contact_email),
    locale: String(row.lang),
  }));
}
