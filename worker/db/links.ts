import type { LinkPurpose } from "../contract/link-purposes.ts";
import { type Row, SERIES_COLUMNS, type SeriesRow, toSeries } from "./series.ts";

/** A mailed link and whose it is. */
export interface StoredLink {
  personId: string;
  sessionId: string | null;
  freshUntil: string | null;
  email: string;
  locale: string;
  series: SeriesRow;
}

/** A link that is wanted for a mail. */
export interface WantedLink {
  id: string;
  purpose: LinkPurpose;
  personId: string;
  sessionId: string | null;
  expiresAt: string | null;
}

/**
 * The ids of standing links, made where there are none yet: a person has one for each purpose and session, so a mail
 * sent again carries the same. One that expires lives on from its newest mail.
 */
export async function ensureLinks(db: D1Database, wanted: WantedLink[], now: string): Promise<string[]> {
  if (wanted.length === 0) return [];
  const results = await db.batch<{ id: string }>(
    wanted.map((link) =>
      db
        .prepare(
          `INSERT INTO links (id, purpose, person_id, session_id, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
           ON CONFLICT (person_id, purpose, ifnull(session_id, ''))
             WHERE sign_up_id IS NULL AND fresh_until IS NULL AND survey_id IS NULL
           DO UPDATE SET expires_at = excluded.expires_at RETURNING id`,
        )
        .bind(link.id, link.purpose, link.personId, link.sessionId, now, link.expiresAt),
    ),
  );
  return results.map((result) => String(result.results[0]?.id));
}

/** The id of a standing link, or null where no mail has carried it yet. */
export async function findStandingLink(
  db: D1Database,
  personId: string,
  purpose: LinkPurpose,
  sessionId: string,
): Promise<string | null> {
  return db
    .prepare(
      `SELECT id FROM links WHERE person_id = ?1 AND purpose = ?2 AND ifnull(session_id, '') = ?3
         AND sign_up_id IS NULL AND fresh_until IS NULL AND survey_id IS NULL`,
    )
    .bind(personId, purpose, sessionId)
    .first<string>("id");
}

/** The link of an id and purpose that still opens something, or null. */
export async function findLink(
  db: D1Database,
  id: string,
  purpose: LinkPurpose,
  now: string,
): Promise<StoredLink | null> {
  const row = await db
    .prepare(
      `SELECT ${SERIES_COLUMNS}, links.person_id, links.session_id, links.fresh_until, people.email, people.locale
       FROM links JOIN people ON people.id = links.person_id JOIN series ON series.id = people.series_id
       WHERE links.id = ?1 AND links.purpose = ?2 AND links.revoked_at IS NULL
         AND (links.expires_at IS NULL OR links.expires_at > ?3)`,
    )
    .bind(id, purpose, now)
    .first<Row>();
  if (!row) return null;
  return {
    personId: String(row.person_id),
    sessionId: row.session_id as string | null,
    freshUntil: row.fresh_until as string | null,
    email: String(row.email),
    locale: String(row.locale),
    series: toSeries(row),
  };
}

/** A freshly mailed link to somebody's own data, with its mail. */
export interface FreshLink {
  linkId: string;
  seriesId: string;
  emailKey: string;
  now: string;
  freshUntil: string;
  /** Repeats within this time are dropped: the mail before is on its way. */
  since: string;
  /** No more than so many a day. */
  daySince: string;
}

const FRESH_LINKS_A_DAY = 3;

/** Earlier such mails to the address, whatever the series. */
const SAME_ADDRESS = `FROM people AS same JOIN outbox ON outbox.person_id = same.id
  WHERE same.email_key = ?3 AND outbox.kind = 'my-link'`;

/**
 * Writes a fresh link and its mail for a confirmed address; for any other the same statements write nothing (S-08).
 *
 * @param deed where an organiser asks for it: what notes that, written where there is a link
 * @returns whether there is one now
 */
export async function insertFreshLink(
  db: D1Database,
  fresh: FreshLink,
  deed: D1PreparedStatement[] = [],
): Promise<boolean> {
  const [link] = await db.batch([
    db
      .prepare(
        `INSERT INTO links (id, purpose, person_id, created_at, expires_at, fresh_until)
         SELECT ?1, 'my', people.id, ?4, ?5, ?5 FROM people
         WHERE series_id = ?2 AND email_key = ?3 AND confirmed_at IS NOT NULL
           AND NOT EXISTS (SELECT 1 ${SAME_ADDRESS} AND outbox.created_at > ?6)
           AND (SELECT count(*) ${SAME_ADDRESS} AND outbox.created_at > ?7) < ${FRESH_LINKS_A_DAY}`,
      )
      .bind(fresh.linkId, fresh.seriesId, fresh.emailKey, fresh.now, fresh.freshUntil, fresh.since, fresh.daySince),
    ...deed,
    db
      .prepare(
        `INSERT INTO outbox (id, series_id, person_id, link_id, kind, cause, recipient, locale, priority, due_at, created_at)
         SELECT lower(hex(randomblob(16))), people.series_id, people.id, links.id, 'my-link', links.id, people.email,
           people.locale, 2, ?2, ?2
         FROM links JOIN people ON people.id = links.person_id WHERE links.id = ?1`,
      )
      .bind(fresh.linkId, fresh.now),
  ]);
  return (link?.meta.changes ?? 0) > 0;
}
