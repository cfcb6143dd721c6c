import { db } from "./database.ts";

/** Many people of a series at once; says only what matters to the case. */
export interface Crowd {
  people: number;
  /** The first of them, so that crowds of two sessions can overlap. */
  from?: number;
  confirmedAt?: string;
  attended?: number;
  partner?: string;
  answer?: string;
  status?: string;
}

/** Puts a crowd into a session, past all mails. Person 7 of one session is person 7 of the next. */
export async function fillSession(seriesId: string, session: string, crowd: Crowd): Promise<void> {
  const { people, from = 0, confirmedAt = new Date().toISOString(), attended = 0 } = crowd;
  const numbers = "WITH RECURSIVE number(n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM number WHERE n < ?2)";
  const span = [from, from + people - 1];
  if (people === 0) return;
  await db.batch([
    db
      .prepare(
        `INSERT INTO people (id, series_id, email_key, email, locale, created_at, confirmed_at)
         ${numbers} SELECT ?3 || '-' || n, ?3, ?3 || n, n || '@example.org', 'de', ?4, ?4 FROM number WHERE true
         ON CONFLICT DO NOTHING`,
      )
      .bind(...span, seriesId, confirmedAt),
    db
      .prepare(
        `INSERT INTO registrations (id, person_id, session_id, status, created_at, confirmed_at, partner, attended_at)
         ${numbers} SELECT ?4 || '-' || n, ?3 || '-' || n, ?4, ?7, ?5, ?5, ?6, iif(n < ?8, ?5, NULL) FROM number`,
      )
      .bind(
        ...span,
        seriesId,
        session,
        confirmedAt,
        crowd.partner ?? null,
        crowd.status ?? "confirmed",
        from + attended,
      ),
    db
      .prepare(
        `INSERT INTO answers (id, person_id, session_id, question_id, value, created_at)
         ${numbers} SELECT ?4 || '-answer-' || n, ?3 || '-' || n, ?4, ?3 || '-knowledge', ?5, ?6 FROM number
         WHERE ?5 IS NOT NULL`,
      )
      .bind(...span, seriesId, session, crowd.answer ?? null, confirmedAt),
  ]);
}
