import type { Row } from "./series.ts";

/** A speaker by name, to choose from. */
export interface SpeakerName {
  id: string;
  name: string;
  organisation: string | null;
}

/** The speakers of a series by name: few, however many sessions there were. */
export async function listSpeakerNames(db: D1Database, seriesId: string): Promise<SpeakerName[]> {
  const { results } = await db
    .prepare("SELECT id, name, organisation FROM speakers WHERE series_id = ?1 ORDER BY name LIMIT 500")
    .bind(seriesId)
    .all<Row>();
  return results.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    organisation: row.organisation as string | null,
  }));
}
