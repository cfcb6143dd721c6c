import type { GenderStyle } from "../contract/gender-styles.ts";
import type { Session } from "../contract/series-answer.ts";
import type { LocalText } from "../rules/local-text.ts";
import type { StoredSession } from "../rules/session-state.ts";

export interface SeriesRow {
  id: string;
  slug: string;
  title: LocalText;
  summary: LocalText;
  lang: string;
  /** Tags of the languages that it offers, its own among them. */
  languages: string[];
  genderStyle: GenderStyle;
  timeZone: string;
  organisers: { name: string; url: string | null; logo: string | null; role: "organiser" | "partner" }[];
  contact: { name: string; email: string };
  image: { url: string; alt: LocalText } | null;
  privacyUrl: string | null;
  imprintUrl: string | null;
  imprint: LocalText;
  controllers: string[];
  recipients: Record<string, string[]>;
}

export interface SessionRow extends StoredSession {
  id: string;
  title: LocalText | null;
  summary: LocalText | null;
  level: Session["level"];
  agenda: { startsAt: string; kind: Session["agenda"][number]["kind"]; title: LocalText; speakerIds: string[] }[];
  place: Session["place"];
  revision: number;
}

/** Columns of a series, for every query that reads one. */
export const SERIES_COLUMNS = `series.id, series.slug, series.title, series.summary, series.lang, series.languages,
  series.gender_style, series.time_zone,
  series.organisers, series.contact_name, series.contact_email, series.image_url, series.image_alt, series.privacy_url,
  series.imprint_url, series.imprint, series.controllers, series.recipients`;

/** Columns of a session, for every query that reads one. */
export const SESSION_COLUMNS = `sessions.id, sessions.state, sessions.title, sessions.summary, sessions.starts_at,
  sessions.ends_at, sessions.previous_starts_at, sessions.sign_up_closes_at, sessions.level, sessions.agenda,
  sessions.place, sessions.capacity, sessions.seats_taken, sessions.waiting, sessions.revision`;

export type Row = Record<string, string | number | null>;

/** The value of a JSON column; null stays null. */
export const parseJson = (text: unknown) => (text === null ? null : JSON.parse(String(text)));

/** The languages of a series, its own first, whether or not it was chosen. */
export const readLanguages = (row: Row): string[] => [...new Set([String(row.lang), ...parseJson(row.languages)])];

export const toSeries = (row: Row): SeriesRow => ({
  id: String(row.id),
  slug: String(row.slug),
  title: parseJson(row.title),
  summary: parseJson(row.summary),
  lang: String(row.lang),
  languages: readLanguages(row),
  genderStyle: row.gender_style as GenderStyle,
  timeZone: String(row.time_zone),
  organisers: parseJson(row.organisers),
  contact: { name: String(row.contact_name), email: String(row.contact_email) },
  image: row.image_url ? { url: String(row.image_url), alt: parseJson(row.image_alt) ?? {} } : null,
  privacyUrl: row.privacy_url as string | null,
  imprintUrl: row.imprint_url as string | null,
  imprint: parseJson(row.imprint),
  controllers: parseJson(row.controllers),
  recipients: parseJson(row.recipients),
});

export const toSession = (row: Row): SessionRow => ({
  id: String(row.id),
  state: row.state as SessionRow["state"],
  title: parseJson(row.title),
  summary: parseJson(row.summary),
  startsAt: String(row.starts_at),
  endsAt: String(row.ends_at),
  previousStartsAt: row.previous_starts_at as string | null,
  signUpClosesAt: row.sign_up_closes_at as string | null,
  level: row.level as SessionRow["level"],
  agenda: parseJson(row.agenda),
  place: parseJson(row.place),
  capacity: row.capacity as number | null,
  seatsTaken: Number(row.seats_taken),
  waiting: Number(row.waiting),
  revision: Number(row.revision),
});

/** The series of that name, where visitors may see it; or null. */
export async function findSeries(db: D1Database, slug: string): Promise<SeriesRow | null> {
  const row = await db
    .prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE slug = ?1 AND open = 1`)
    .bind(slug)
    .first<Row>();
  return row ? toSeries(row) : null;
}

/** All series that visitors may see, by name. */
export async function listSeries(db: D1Database): Promise<SeriesRow[]> {
  const { results } = await db
    .prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE open = 1 ORDER BY slug LIMIT 100`)
    .all<Row>();
  return results.map(toSeries);
}
