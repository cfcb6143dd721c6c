import type { Row } from "./series.ts";

/** What is searched, each by an index of its own (migration 0008) that its condition has to name. */
const SEARCHED = [
  { key: "lower(email)", has: "true" },
  {
    key: "lower(trim(ifnull(given_name, '') || ' ' || ifnull(family_name, '')))",
    has: "(given_name IS NOT NULL OR family_name IS NOT NULL)",
  },
  { key: "lower(family_name)", has: "family_name IS NOT NULL" },
  { key: "lower(organisation)", has: "organisation IS NOT NULL" },
];
/** Sorts after every text that begins alike. */
const END = "\u{10ffff}";

/**
 * People of a series whose address, name, family name or organisation begins with one of these spellings. Each range is
 * read up to the limit, so the search costs no more than that, whatever was typed.
 *
 * @param spellings with ASCII in lower case
 * @returns ids, and whether a range held more
 */
export async function searchPeople(
  db: D1Database,
  seriesId: string,
  spellings: string[],
  limit: number,
): Promise<{ people: string[]; more: boolean }> {
  const batches = await db.batch<Row>(
    spellings.flatMap((spelling) =>
      SEARCHED.map(({ key, has }) =>
        db
          .prepare(`SELECT id FROM people WHERE series_id = ?1 AND ${key} >= ?2 AND ${key} < ?3 AND ${has} LIMIT ?4`)
          .bind(seriesId, spelling, spelling + END, limit + 1),
      ),
    ),
  );
  const found = batches.flatMap(({ results }) => results.slice(0, limit).map((row) => String(row.id)));
  return { people: [...new Set(found)], more: batches.some(({ results }) => results.length > limit) };
}
