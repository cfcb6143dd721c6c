import { prepareWith } from "./prepare.ts";
import { type Row, SERIES_COLUMNS, type SeriesRow, toSeries } from "./series.ts";

/** A link by which a speaker edits the own bio. */
export interface BioLink {
  speakerId: string;
  expiresAt: string;
  series: SeriesRow;
}

/** A link to be mailed. */
export interface NewBioLink {
  id: string;
  speakerId: string;
  locale: string;
  now: string;
  expiresAt: string;
}

/** What a link's id opens, or null once it expired or was revoked. */
export async function findBioLink(db: D1Database, id: string, now: string): Promise<BioLink | null> {
  const row = await db
    .prepare(
      `SELECT ${SERIES_COLUMNS}, links.speaker_id, links.expires_at AS link_expires_at
       FROM links JOIN speakers ON speakers.id = links.speaker_id JOIN series ON series.id = speakers.series_id
       WHERE links.id = ?1 AND links.purpose = 'bio' AND links.revoked_at IS NULL AND links.expires_at > ?2`,
    )
    .bind(id, now)
    .first<Row>();
  if (!row) return null;
  return { speakerId: String(row.speaker_id), expiresAt: String(row.link_expires_at), series: toSeries(row) };
}

/** Makes a link, where the speaker has an address. */
export const insertBioLink = (db: D1Database, link: NewBioLink) =>
  db
    .prepare(
      `INSERT INTO links (id, purpose, speaker_id, created_at, expires_at)
       SELECT ?1, 'bio', speakers.id, ?3, ?4 FROM speakers WHERE speakers.id = ?2 AND speakers.email IS NOT NULL`,
    )
    .bind(link.id, link.speakerId, link.now, link.expiresAt);

/** Writes the mail of a link. */
export const insertBioMail = (db: D1Database, link: NewBioLink) =>
  db
    .prepare(
      `INSERT INTO outbox (id, series_id, link_id, kind, cause, recipient, locale, priority, due_at, created_at)
       SELECT lower(hex(randomblob(16))), speakers.series_id, links.id, 'bio', links.id, speakers.email, ?2, 2, ?3, ?3
       FROM links JOIN speakers ON speakers.id = links.speaker_id WHERE links.id = ?1`,
    )
    .bind(link.id, link.locale, link.now);

/** Ends the links of a speaker, all but one, and takes back the mails that would still bring them. */
export function revokeBioLinks(
  db: D1Database,
  speakerId: string,
  now: string,
  except: string | null = null,
): D1PreparedStatement[] {
  const prepare = prepareWith(db, speakerId, except, now);
  const others = "SELECT id FROM links WHERE speaker_id = ?1 AND id IS NOT ?2";
  return [
    prepare(`UPDATE links SET revoked_at = ?3 WHERE speaker_id = ?1 AND id IS NOT ?2 AND revoked_at IS NULL`),
    prepare(
      `UPDATE outbox SET state = 'withdrawn', recipient = NULL
       WHERE link_id IN (${others}) AND state IN ('due', 'held')`,
    ),
  ];
}

/** Takes back the mails whose link went with its speaker: to stand right after their deletion. */
export const withdrawOrphanedBios = (db: D1Database) =>
  db.prepare(
    `UPDATE outbox SET state = 'withdrawn', recipient = NULL
     WHERE kind = 'bio' AND link_id IS NULL AND person_id IS NULL AND recipient IS NOT NULL
       AND state IN ('due', 'held')`,
  );
