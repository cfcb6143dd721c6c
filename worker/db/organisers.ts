import type { Role } from "../contract/roles.ts";
import type { DeskSeries, SignedIn } from "../rules/desk.ts";
import { parseJson, type Row, readLanguages } from "./series.ts";

/** Columns of a series that its organisers' desk needs. */
export const DESK_COLUMNS = `series.id, series.slug, series.title, series.lang, series.languages, series.time_zone,
  series.contact_email, series.open`;

export const toDeskSeries = (row: Row): DeskSeries => ({
  id: String(row.id),
  slug: String(row.slug),
  title: parseJson(row.title),
  lang: String(row.lang),
  languages: readLanguages(row),
  timeZone: String(row.time_zone),
  contactEmail: String(row.contact_email),
  open: row.open === 1,
});

/** A mailed link to sign in. */
export interface SignInLink {
  id: string;
  /** Normalised. */
  email: string;
  now: string;
  expiresAt: string;
  /** No more than so many links since then. */
  since: string;
}

const LINKS_AT_ONCE = 3;

/** Writes a link and its mail for an organiser; for anybody else the same statements write nothing (S-08). */
export async function insertSignInLink(db: D1Database, link: SignInLink): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO links (id, purpose, organiser_id, created_at, expires_at)
         SELECT ?1, 'sign-in', organisers.id, ?3, ?4 FROM organisers
         WHERE organisers.email = ?2 AND EXISTS (SELECT 1 FROM series_organisers WHERE organiser_id = organisers.id)
           AND (SELECT count(*) FROM links WHERE links.organiser_id = organisers.id AND links.created_at > ?5)
             < ${LINKS_AT_ONCE}`,
      )
      .bind(link.id, link.email, link.now, link.expiresAt, link.since),
    db
      .prepare(
        `INSERT INTO outbox (id, series_id, link_id, kind, cause, recipient, locale, priority, due_at, created_at)
         SELECT lower(hex(randomblob(16))),
           (SELECT series_id FROM series_organisers WHERE organiser_id = organisers.id ORDER BY created_at LIMIT 1),
           links.id, 'sign-in', links.id, organisers.email, organisers.locale, 1, ?2, ?2
         FROM links JOIN organisers ON organisers.id = links.organiser_id WHERE links.id = ?1`,
      )
      .bind(link.id, link.now),
  ]);
}

/** Whether a link to sign in still opens. */
export async function isSignInOpen(db: D1Database, id: string, now: string, uses: number): Promise<boolean> {
  const found = await db
    .prepare("SELECT 1 FROM links WHERE id = ?1 AND purpose = 'sign-in' AND expires_at > ?2 AND uses < ?3")
    .bind(id, now, uses)
    .first();
  return found !== null;
}

/** Somebody who begins to work: their link is used, they are signed in, in the language of the page. */
export interface SignIn {
  linkId: string;
  /** SHA-256 of the cookie, hex. */
  sessionId: string;
  now: string;
  uses: number;
  locale: string;
}

/** Signs in by a link. @returns false where the link opens nothing any more */
export async function insertOrganiserSession(db: D1Database, signIn: SignIn): Promise<boolean> {
  const [used, made] = await db.batch([
    db
      .prepare(
        `UPDATE links SET uses = uses + 1
         WHERE id = ?1 AND purpose = 'sign-in' AND expires_at > ?2 AND uses < ?3`,
      )
      .bind(signIn.linkId, signIn.now, signIn.uses),
    db
      .prepare(
        `INSERT INTO organiser_sessions (id, organiser_id, created_at, last_used_at)
         SELECT ?2, organiser_id, ?3, ?3 FROM links WHERE id = ?1 AND changes() > 0`,
      )
      .bind(signIn.linkId, signIn.sessionId, signIn.now),
    db
      .prepare(
        `UPDATE organisers SET locale = ?2
         WHERE id = (SELECT organiser_id FROM organiser_sessions WHERE id = ?1)`,
      )
      .bind(signIn.sessionId, signIn.locale),
  ]);
  return used?.meta.changes === 1 && made?.meta.changes === 1;
}

/** Who is signed in by a cookie that was used since an instant, with their series; null where nobody is. */
export async function findSignedIn(db: D1Database, sessionId: string, since: string): Promise<SignedIn | null> {
  const { results } = await db
    .prepare(
      `SELECT organisers.id AS organiser, organisers.email, organisers.name, organisers.locale,
         organiser_sessions.last_used_at, series_organisers.role, ${DESK_COLUMNS}
       FROM organiser_sessions JOIN organisers ON organisers.id = organiser_sessions.organiser_id
       LEFT JOIN series_organisers ON series_organisers.organiser_id = organisers.id
       LEFT JOIN series ON series.id = series_organisers.series_id
       WHERE organiser_sessions.id = ?1 AND organiser_sessions.last_used_at > ?2
       ORDER BY series.slug`,
    )
    .bind(sessionId, since)
    .all<Row>();
  const [first] = results;
  if (!first) return null;
  return {
    id: String(first.organiser),
    email: String(first.email),
    name: first.name as string | null,
    locale: String(first.locale),
    sessionId,
    lastUsedAt: String(first.last_used_at),
    series: results.filter((row) => row.role !== null).map((row) => ({ ...toDeskSeries(row), role: row.role as Role })),
  };
}

/** Notes that somebody is still at work. */
export async function touchOrganiserSession(db: D1Database, sessionId: string, now: string): Promise<void> {
  await db.prepare("UPDATE organiser_sessions SET last_used_at = ?2 WHERE id = ?1").bind(sessionId, now).run();
}

/** Ends a sign-in; with `everywhere` all of the same organiser. */
export async function deleteOrganiserSessions(db: D1Database, sessionId: string, everywhere: boolean): Promise<void> {
  await db
    .prepare(
      everywhere
        ? `DELETE FROM organiser_sessions
           WHERE organiser_id = (SELECT organiser_id FROM organiser_sessions WHERE id = ?1)`
        : "DELETE FROM organiser_sessions WHERE id = ?1",
    )
    .bind(sessionId)
    .run();
}

/** Forgets sign-ins that nobody used since an instant. */
export async function deleteIdleSessions(db: D1Database, since: string): Promise<void> {
  await db.prepare("DELETE FROM organiser_sessions WHERE last_used_at <= ?1").bind(since).run();
}

/** Keeps the language in which an organiser works. */
export async function setOrganiserLocale(db: D1Database, id: string, locale: string): Promise<void> {
  await db.prepare("UPDATE organisers SET locale = ?2 WHERE id = ?1").bind(id, locale).run();
}

/** Whether somebody of that address, normalised, has any role in a series. */
export async function isOrganiserOf(db: D1Database, seriesId: string, email: string): Promise<boolean> {
  const found = await db
    .prepare(
      `SELECT 1 FROM organisers JOIN series_organisers ON series_organisers.organiser_id = organisers.id
       WHERE organisers.email = ?2 AND series_organisers.series_id = ?1`,
    )
    .bind(seriesId, email)
    .first();
  return found !== null;
}
