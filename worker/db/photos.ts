import type { CleanPicture } from "../rules/pictures/picture.ts";
import { prepareWith } from "./prepare.ts";
import type { Row } from "./series.ts";

/** A portrait; its id is the hash of its content. */
export interface Photo extends CleanPicture {
  id: string;
}

const toPhoto = (row: Row): Photo => ({
  id: String(row.id),
  type: row.type as Photo["type"],
  content: new Uint8Array(row.content as unknown as ArrayBuffer),
});

/** A portrait that is public now: released somewhere that visitors see, and its speaker not taken down (L-28). */
export async function findPublicPhoto(db: D1Database, id: string): Promise<Photo | null> {
  const row = await db
    .prepare(
      `SELECT photos.* FROM photos JOIN speakers ON speakers.id = photos.speaker_id
       JOIN series ON series.id = speakers.series_id
       WHERE photos.id = ?1 AND speakers.hidden = 0 AND series.open = 1 AND EXISTS (
         SELECT 1 FROM session_speakers JOIN sessions ON sessions.id = session_speakers.session_id
         WHERE session_speakers.speaker_id = speakers.id AND session_speakers.released = 1 AND sessions.state <> 'draft')
       LIMIT 1`,
    )
    .bind(id)
    .first<Row>();
  return row ? toPhoto(row) : null;
}

/** The portrait of a speaker, public or not. */
export async function findSpeakerPhoto(db: D1Database, speakerId: string): Promise<Photo | null> {
  const row = await db.prepare("SELECT * FROM photos WHERE speaker_id = ?1").bind(speakerId).first<Row>();
  return row ? toPhoto(row) : null;
}

/**
 * Brings the portrait in line with the address that the speaker has: to stand in the batch that sets it. Where that did
 * not happen, the address is another one and nothing is kept.
 *
 * @param url the address of the portrait, ending in its id
 */
export function keepPhoto(
  db: D1Database,
  speakerId: string,
  photo: Photo | null,
  url: string | null,
): D1PreparedStatement[] {
  const prepare = prepareWith(db, speakerId, url, photo?.id ?? null, photo?.type ?? null, photo?.content ?? null);
  const clear = prepare(
    `DELETE FROM photos WHERE speaker_id = ?1
       AND NOT EXISTS (SELECT 1 FROM speakers WHERE speakers.id = ?1 AND photo_url = '/photos/' || photos.id)`,
  );
  if (!photo) return [clear];
  return [
    clear,
    prepare(
      `INSERT INTO photos (id, speaker_id, type, content)
       SELECT ?3, speakers.id, ?4, ?5 FROM speakers WHERE speakers.id = ?1 AND photo_url = ?2
       ON CONFLICT (speaker_id) DO NOTHING`,
    ),
  ];
}

/** Sets or removes the address of a portrait, where nobody saved since that edition. */
export const updatePhoto = (db: D1Database, speakerId: string, edition: number, url: string | null) =>
  db
    .prepare(
      `UPDATE speakers SET edition = edition + 1, photo_url = ?3, photo_alt = iif(?3 IS NULL, NULL, photo_alt)
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(speakerId, edition, url);
