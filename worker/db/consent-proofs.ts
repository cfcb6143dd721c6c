import type { Row } from "./series.ts";

/** One consent of an address, as a court would ask for it (L-04). */
export interface ConsentProof {
  purpose: string;
  lang: string;
  /** The wording as it was shown, byte by byte, and its SHA-256. */
  wording: string;
  version: string;
  controllers: string[];
  /** Scheme, host and path of the page with the form. */
  page: string | null;
  submittedAt: string;
  mailSentAt: string | null;
  /** SHA-256 of the confirmation mail as sent, its link left out. */
  mailVersion: string | null;
  confirmedAt: string | null;
  withdrawnAt: string | null;
  /** Kept for the proof alone; the person is erased. */
  restricted: boolean;
}

/** All consents of an address in a series, those of an erased person included. */
export async function listConsentProofs(db: D1Database, seriesId: string, emailKey: string): Promise<ConsentProof[]> {
  const shown = `purpose, version, page, submitted_at, mail_sent_at, mail_version`;
  const { results } = await db
    .prepare(
      `SELECT proofs.*, consent_wordings.lang, consent_wordings.wording, series.controllers FROM (
         SELECT ${shown}, consents.series_id, consents.confirmed_at, withdrawn_at, 0 AS restricted
         FROM people JOIN consents ON consents.person_id = people.id
         WHERE people.series_id = ?1 AND people.email_key = ?2
         UNION ALL
         SELECT ${shown}, series_id, confirmed_at, withdrawn_at, 1 AS restricted
         FROM restricted_consents WHERE series_id = ?1 AND email_key = ?2
       ) AS proofs
       JOIN consent_wordings USING (series_id, purpose, version) JOIN series ON series.id = ?1
       ORDER BY proofs.submitted_at`,
    )
    .bind(seriesId, emailKey)
    .all<Row>();
  return results.map((row) => ({
    purpose: String(row.purpose),
    lang: String(row.lang),
    wording: String(row.wording),
    version: String(row.version),
    controllers: JSON.parse(String(row.controllers)),
    page: row.page as string | null,
    submittedAt: String(row.submitted_at),
    mailSentAt: row.mail_sent_at as string | null,
    mailVersion: row.mail_version as string | null,
    confirmedAt: row.confirmed_at as string | null,
    withdrawnAt: row.withdrawn_at as string | null,
    restricted: row.restricted === 1,
  }));
}
