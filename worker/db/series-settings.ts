import type { SeriesEdit } from "../contract/series-edit.ts";
import { WAS_DONE } from "./audit-log.ts";
import { prepareWith } from "./prepare.ts";
import { type Row, SERIES_COLUMNS, type SeriesRow, toSeries } from "./series.ts";

/** A series with all that its owner edits. */
export interface SeriesSettingsRow extends SeriesRow {
  edition: number;
  open: boolean;
  embedding: SeriesEdit["embedding"];
}

/** The settings of a series; it is there, since its desk is. */
export async function findSeriesSettings(db: D1Database, seriesId: string): Promise<SeriesSettingsRow | null> {
  const row = await db
    .prepare(`SELECT ${SERIES_COLUMNS}, edition, open, embedding FROM series WHERE id = ?1`)
    .bind(seriesId)
    .first<Row>();
  if (!row) return null;
  return {
    ...toSeries(row),
    edition: Number(row.edition),
    open: row.open === 1,
    embedding: row.embedding as SeriesEdit["embedding"],
  };
}

/** Edits a series, where nobody saved since that edition. */
export const updateSeries = (db: D1Database, seriesId: string, edition: number, edit: SeriesEdit) =>
  db
    .prepare(
      `UPDATE series SET edition = edition + 1, title = ?3, summary = ?4, lang = ?5, time_zone = ?6, organisers = ?7,
         contact_name = ?8, contact_email = ?9, image_url = ?10, image_alt = ?11, privacy_url = ?12, imprint_url = ?13,
         imprint = ?14, controllers = ?15, recipients = ?16, open = ?17, embedding = ?18, languages = ?19,
         gender_style = ?20
       WHERE id = ?1 AND edition = ?2`,
    )
    .bind(
      seriesId,
      edition,
      JSON.stringify(edit.title),
      JSON.stringify(edit.summary),
      edit.lang,
      edit.timeZone,
      JSON.stringify(edit.organisers),
      edit.contact.name,
      edit.contact.email,
      edit.image?.url ?? null,
      edit.image ? JSON.stringify(edit.image.alt) : null,
      edit.privacyUrl,
      edit.imprintUrl,
      JSON.stringify(edit.imprint ?? {}),
      JSON.stringify(edit.controllers),
      JSON.stringify(edit.recipients),
      edit.open ? 1 : 0,
      edit.embedding,
      JSON.stringify(edit.languages),
      edit.genderStyle,
    );

/** A series to be made from another. */
export interface SeriesCopy {
  id: string;
  fromId: string;
  slug: string;
  title: Record<string, string>;
  now: string;
}

/** Makes a series from another, closed at first; a slug that is taken makes none. */
export const insertSeriesCopy = (db: D1Database, copy: SeriesCopy) =>
  db
    .prepare(
      `INSERT INTO series (id, slug, title, created_at, open, summary, lang, languages, gender_style, time_zone, organisers,
         contact_name, contact_email, image_url, image_alt, privacy_url, imprint_url, imprint, controllers, recipients, embedding)
       SELECT ?1, ?3, ?4, ?5, 0, summary, lang, languages, gender_style, time_zone, organisers,
         contact_name, contact_email, image_url, image_alt, privacy_url, imprint_url, imprint, controllers, recipients, embedding
       FROM series WHERE id = ?2 ON CONFLICT (slug) DO NOTHING`,
    )
    .bind(copy.id, copy.fromId, copy.slug, JSON.stringify(copy.title), copy.now);

/**
 * What a new series takes along, where the deed of the same batch was done: questions, the newest wordings of consent,
 * allowed sites, and who works on it; whoever made it owns it.
 */
export function insertCopiedParts(
  db: D1Database,
  deedId: string,
  copy: SeriesCopy,
  ownerId: string | null,
): D1PreparedStatement[] {
  const prepare = prepareWith(db, deedId, copy.id, copy.fromId, copy.now, ownerId);
  return [
    prepare(
      `INSERT INTO questions (id, series_id, kind, label, options, required, position, active)
       SELECT lower(hex(randomblob(16))), ?2, kind, label, options, required, position, active
       FROM questions WHERE series_id = ?3 AND ${WAS_DONE}`,
    ),
    prepare(
      `INSERT INTO consent_wordings (series_id, purpose, lang, version, wording, created_at)
       SELECT ?2, purpose, lang, version, wording, ?4 FROM consent_wordings AS newest
       WHERE series_id = ?3 AND ${WAS_DONE} AND NOT EXISTS (
         SELECT 1 FROM consent_wordings AS newer WHERE newer.series_id = ?3 AND newer.purpose = newest.purpose
           AND newer.lang = newest.lang AND newer.created_at > newest.created_at)
       ON CONFLICT DO NOTHING`,
    ),
    prepare(
      `INSERT INTO partners (series_id, origin, name, allowed)
       SELECT ?2, origin, name, allowed FROM partners
       WHERE series_id = ?3 AND (allowed = 1 OR name IS NOT NULL) AND ${WAS_DONE}`,
    ),
    prepare(
      `INSERT INTO series_organisers (series_id, organiser_id, role, created_at)
       SELECT ?2, organiser_id, iif(organiser_id = ?5, 'owner', role), ?4 FROM series_organisers
       WHERE series_id = ?3 AND ${WAS_DONE}`,
    ),
  ];
}
