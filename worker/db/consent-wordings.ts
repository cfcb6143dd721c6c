import type { Row } from "./series.ts";

/** A wording that was or is shown, and how many live by it. */
export interface ConsentWordingItem {
  version: string;
  lang: string;
  wording: string;
  createdAt: string;
  /** Whether the form shows it now: the newest of its language. */
  current: boolean;
  /** Consents that were confirmed and not withdrawn. */
  consents: number;
}

/** All wordings of a series, newest first. */
export async function listConsentWordings(db: D1Database, seriesId: string): Promise<ConsentWordingItem[]> {
  const { results } = await db
    .prepare(
      `SELECT version, lang, wording, created_at,
         row_number() OVER (PARTITION BY lang ORDER BY created_at DESC, rowid DESC) = 1 AS current,
         (SELECT count(*) FROM consents WHERE consents.series_id = ?1 AND consents.version = consent_wordings.version
            AND consents.confirmed_at IS NOT NULL AND consents.withdrawn_at IS NULL) AS consents
       FROM consent_wordings WHERE series_id = ?1 AND purpose = 'future-sessions'
       ORDER BY created_at DESC, lang LIMIT 200`,
    )
    .bind(seriesId)
    .all<Row>();
  return results.map((row) => ({
    version: String(row.version),
    lang: String(row.lang),
    wording: String(row.wording),
    createdAt: String(row.created_at),
    current: row.current === 1,
    consents: Number(row.consents),
  }));
}

/** Adds a wording. One that stood before cannot come back: its version is its text. */
export const insertConsentWording = (
  db: D1Database,
  seriesId: string,
  wording: { lang: string; version: string; text: string; now: string },
) =>
  db
    .prepare(
      `INSERT INTO consent_wordings (series_id, purpose, lang, version, wording, created_at)
       VALUES (?1, 'future-sessions', ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING`,
    )
    .bind(seriesId, wording.lang, wording.version, wording.text, wording.now);
