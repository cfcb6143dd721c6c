import type { Question, SeriesAnswer } from "../contract/series-answer.ts";
import type { LocalText } from "../rules/local-text.ts";
import {
  parseJson,
  type Row,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  type SeriesRow,
  type SessionRow,
  toSeries,
  toSession,
} from "./series.ts";

export interface SpeakerRow {
  id: string;
  sessionId: string;
  name: string;
  role: LocalText | null;
  organisation: string | null;
  bio: LocalText | null;
  photo: { url: string; alt: LocalText } | null;
}

export interface QuestionRow {
  id: string;
  kind: Question["kind"];
  label: LocalText;
  options: { value: string; label: LocalText }[];
  required: boolean;
}

export interface ConsentWordingRow {
  lang: string;
  version: string;
  wording: string;
}

/** A published series with all that its page needs. */
export interface Programme {
  series: SeriesRow;
  sessions: SessionRow[];
  speakers: SpeakerRow[];
  questions: QuestionRow[];
  wishes: SeriesAnswer["wishes"];
  wordings: ConsentWordingRow[];
}

/** Columns of a speaker beside the session it speaks in; `toSpeaker` takes them. */
export const SPEAKER_COLUMNS = `speakers.id, session_speakers.session_id, speakers.name, speakers.role, speakers.organisation,
  speakers.bio, speakers.photo_url, speakers.photo_alt`;
/** Speakers are shown where they are released, and nowhere once they are taken down (L-28). */
export const IS_SHOWN = "session_speakers.released = 1 AND speakers.hidden = 0";

/**
 * Reads a series with its sessions that have not ended, in one round trip. It reads no registration: the counters on
 * the session tell how full it is, so the rows read do not grow with the sign-ups.
 */
export async function findProgramme(db: D1Database, slug: string, now: Date): Promise<Programme | null> {
  const [series, sessions, speakers, questions, wishes, wordings] = await db.batch<Row>([
    db.prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE slug = ?1 AND open = 1`).bind(slug),
    db
      .prepare(
        `SELECT ${SESSION_COLUMNS} FROM series JOIN sessions ON sessions.series_id = series.id
         WHERE series.slug = ?1 AND sessions.ends_at > ?2 AND sessions.state <> 'draft' ORDER BY sessions.starts_at LIMIT 50`,
      )
      .bind(slug, now.toISOString()),
    db
      .prepare(
        `SELECT ${SPEAKER_COLUMNS}
         FROM series JOIN sessions ON sessions.series_id = series.id AND sessions.ends_at > ?2
         JOIN session_speakers ON session_speakers.session_id = sessions.id
         JOIN speakers ON speakers.id = session_speakers.speaker_id
         WHERE series.slug = ?1 AND sessions.state <> 'draft' AND ${IS_SHOWN}
         ORDER BY session_speakers.position`,
      )
      .bind(slug, now.toISOString()),
    db
      .prepare(
        `SELECT questions.id, questions.kind, questions.label, questions.options, questions.required
         FROM series JOIN questions ON questions.series_id = series.id
         WHERE series.slug = ?1 AND questions.active = 1 ORDER BY questions.position`,
      )
      .bind(slug),
    db
      .prepare(
        `SELECT wishes.id, wishes.text, wishes.votes, wishes.status,
           (SELECT id FROM sessions WHERE sessions.id = wishes.session_id AND state <> 'draft') AS session_id
         FROM series JOIN wishes ON wishes.series_id = series.id
         WHERE series.slug = ?1 AND wishes.published = 1 ORDER BY wishes.votes DESC, wishes.id LIMIT 20`,
      )
      .bind(slug),
    db
      .prepare(
        `SELECT consent_wordings.lang, consent_wordings.version, consent_wordings.wording
         FROM series JOIN consent_wordings ON consent_wordings.series_id = series.id
         WHERE series.slug = ?1 AND purpose = 'future-sessions' ORDER BY consent_wordings.created_at DESC`,
      )
      .bind(slug),
  ]);
  const row = series?.results[0];
  if (!row) return null;
  return {
    series: toSeries(row),
    sessions: (sessions?.results ?? []).map(toSession),
    speakers: (speakers?.results ?? []).map(toSpeaker),
    questions: (questions?.results ?? []).map(toQuestion),
    wishes: (wishes?.results ?? []).map(toWish),
    wordings: (wordings?.results ?? []) as unknown as ConsentWordingRow[],
  };
}

/** One session of any state with its series and the speakers it shows, or null. */
export async function findSessionProgramme(db: D1Database, id: string) {
  const [series, sessions, speakers] = await db.batch<Row>([
    db
      .prepare(
        `SELECT ${SERIES_COLUMNS} FROM series JOIN sessions ON sessions.series_id = series.id WHERE sessions.id = ?1`,
      )
      .bind(id),
    db.prepare(`SELECT ${SESSION_COLUMNS} FROM sessions WHERE id = ?1`).bind(id),
    db
      .prepare(
        `SELECT ${SPEAKER_COLUMNS} FROM session_speakers JOIN speakers ON speakers.id = session_speakers.speaker_id
         WHERE session_speakers.session_id = ?1 AND ${IS_SHOWN} ORDER BY session_speakers.position`,
      )
      .bind(id),
  ]);
  const row = series?.results[0];
  if (!row) return null;
  return {
    series: toSeries(row),
    sessions: (sessions?.results ?? []).map(toSession),
    speakers: (speakers?.results ?? []).map(toSpeaker),
  };
}

/** The speaker of a row, wherever it was read. */
export const toSpeaker = (row: Row): SpeakerRow => ({
  id: String(row.id),
  sessionId: String(row.session_id),
  name: String(row.name),
  role: parseJson(row.role),
  organisation: row.organisation as string | null,
  bio: parseJson(row.bio),
  photo: row.photo_url ? { url: String(row.photo_url), alt: parseJson(row.photo_alt) ?? {} } : null,
});

/** The question of a row, wherever it was read. */
export const toQuestion = (row: Row): QuestionRow => ({
  id: String(row.id),
  kind: row.kind as QuestionRow["kind"],
  label: parseJson(row.label),
  options: parseJson(row.options),
  required: row.required === 1,
});

const toWish = (row: Row): SeriesAnswer["wishes"][number] => ({
  id: String(row.id),
  text: String(row.text),
  votes: Number(row.votes),
  status: row.status as SeriesAnswer["wishes"][number]["status"],
  session: row.session_id as string | null,
});
