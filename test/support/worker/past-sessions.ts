import { db } from "./database.ts";
import { createSession, inDays } from "./requests.ts";

/** A session that was over so many days ago. */
export const createPastSession = (seriesId: string, daysAgo = 2): Promise<string> =>
  createSession(seriesId, { startsAt: inDays(-daysAgo) });

/** Somebody who speaks in a session, released or not. */
export async function addSpeaker(
  seriesId: string,
  sessionId: string,
  { name = "Mira Sonnfeld", released = true, hidden = false, photo = "" } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  await db.batch([
    db
      .prepare(
        `INSERT INTO speakers (id, series_id, name, role, organisation, bio, photo_url, photo_alt, hidden)
         VALUES (?1, ?2, ?3, '{"de":"Datenkoordination"}', 'Stadt Beispielhausen', '{"de":"Betreut das Datenportal."}',
           ?5, '{"de":"Porträt"}', ?4)`,
      )
      .bind(id, seriesId, name, hidden ? 1 : 0, photo || null),
    db
      .prepare("INSERT INTO session_speakers (session_id, speaker_id, released) VALUES (?1, ?2, ?3)")
      .bind(sessionId, id, released ? 1 : 0),
  ]);
  return id;
}

/** Something that a session left behind. */
export const addMaterial = (sessionId: string, kind: string, title: string, url = "https://example.org/folien.pdf") =>
  db
    .prepare(
      `INSERT INTO materials (id, session_id, kind, title, url, position)
       SELECT ?1, ?2, ?3, json_object('de', ?4), ?5, count(*) FROM materials WHERE session_id = ?2`,
    )
    .bind(crypto.randomUUID(), sessionId, kind, title, url)
    .run();

/** People who came. */
export async function addAttendances(seriesId: string, sessionId: string, people: number): Promise<void> {
  const numbers = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)";
  await db.batch([
    db
      .prepare(
        `INSERT INTO people (id, series_id, email_key, email, locale, created_at)
         ${numbers} SELECT ?3 || n, ?2, ?3 || n, n || '@example.org', 'de', '2026-01-01' FROM number`,
      )
      .bind(people, seriesId, sessionId),
    db
      .prepare(
        `INSERT INTO registrations (id, person_id, session_id, status, created_at, attended_at)
         ${numbers} SELECT ?2 || n, ?2 || n, ?2, 'confirmed', '2026-01-01', ?3 FROM number`,
      )
      .bind(people, sessionId, inDays(-1)),
  ]);
}

/** A wish that a session answered. */
export const addWish = (seriesId: string, sessionId: string, text: string, isPublished = true) =>
  db
    .prepare(
      `INSERT INTO wishes (id, series_id, text, status, votes, published, session_id, created_on)
       VALUES (?1, ?2, ?3, 'done', 12, ?4, ?5, '2026-01-01')`,
    )
    .bind(crypto.randomUUID(), seriesId, text, isPublished ? 1 : 0, sessionId)
    .run();
