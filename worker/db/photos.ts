import type { CleanPicture } from "../rules/pictures/picture.ts";
import { prepareWith } from "./prepare.ts";
import type { Row } from "./series.ts";

/** A portrait; its id is the hash of its content. */
export interface Photo extends CleanPicture {
  id: string;
}

/** A portrait as it is kept: in pieces, in order. */
export interface PhotoRow {
  type: Photo["type"];
  parts: Uint8Array[];
}

/** No statement of a backup may be longer than 100 kB, and bytes are written there as two letters each. */
const PART_BYTES = 40_000;

const toPhoto = (rows: Row[]): PhotoRow | null =>
  rows[0]
    ? {
        type: rows[0].type as Photo["type"],
        parts: rows.map(({ content }) => new Uint8Array(content as unknown as ArrayBuffer)),
      }
    : null;

/** A portrait that is public now: released somewhere that visitors see, and its speaker not taken down (L-28). */
export async function findPublicPhoto(db: D1Database, id: string): Promise<PhotoRow | null> {
  const { results } = await db
    .prepare(
      `SELECT photos.type, photo_parts.content FROM photo_parts JOIN photos USING (speaker_id)
       WHERE photo_parts.speaker_id = (
         SELECT photos.speaker_id FROM photos JOIN speakers ON speakers.id = photos.speaker_id
         JOIN series ON series.id = speakers.series_id
         WHERE photos.id = ?1 AND speakers.hidden = 0 AND series.open = 1 AND EXISTS (
           SELECT 1 FROM session_speakers JOIN sessions ON sessions.id = session_speakers.session_id
           WHERE session_speakers.speaker_id = speakers.id AND session_speakers.released = 1 AND sessions.state <> 'draft')
         LIMIT 1)
       ORDER BY photo_parts.position`,
    )
    .bind(id)
    .all<Row>();
  return toPhoto(results);
}

/** The portrait of a speaker, public or not. */
export async function findSpeakerPhoto(db: D1Database, speakerId: string): Promise<PhotoRow | null> {
  const { results } = await db
    .prepare(
      `SELECT photos.type, photo_parts.content FROM photos JOIN photo_parts USING (speaker_id)
       WHERE photos.speaker_id = ?1 ORDER BY photo_parts.position`,
    )
    .bind(speakerId)
    .all<Row>();
  return toPhoto(results);
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
  const clear = db
    .prepare(
      `DELETE FROM photos WHERE speaker_id = ?1
         AND NOT EXISTS (SELECT 1 FROM speakers WHERE speakers.id = ?1 AND photo_url = '/photos/' || photos.id)`,
    )
    .bind(speakerId);
  if (!photo) return [clear];
  const prepare = prepareWith(db, speakerId, photo.id, photo.type, url);
  const insert = prepare(
    `INSERT INTO photos (id, speaker_id, type)
     SELECT ?2, speakers.id, ?3 FROM speakers WHERE speakers.id = ?1 AND photo_url = ?4
     ON CONFLICT (speaker_id) DO NOTHING`,
  );
  return [clear, insert, ...keepParts(db, speakerId, photo)];
}

function keepParts(db: D1Database, speakerId: string, { id, content }: Photo): D1PreparedStatement[] {
  return Array.from({ length: Math.ceil(content.length / PART_BYTES) }, (_, position) =>
    db
      .prepare(
        `INSERT INTO photo_parts (speaker_id, position, content)
         SELECT photos.speaker_id, ?3, ?4 FROM photos WHERE photos.speaker_id = ?1 AND photos.id = ?2
         ON CONFLICT DO NOTHING`,
      )
      .bind(speakerId, id, position, content.slice(position * PART_BYTES, (position + 1) * PART_BYTES)),
  );
}

/** Sets or removes the address of a portrait, where nobody saved since that edition. */
export const updatePhoto = (db: D1Database, speakerId: string, edition: number, url: string | null) =>
  db
    .prepare(
      `UPDATE speakers SET edition = edition + 1, photo_url = ?3, photo_alt = iif(?3 IS NULL, NULL, photo_alt)
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(speakerId, edition, url);
