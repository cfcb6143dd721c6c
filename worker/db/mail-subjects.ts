import type { LocalText } from "../rules/local-text.ts";
import { IS_SHOWN } from "./programme.ts";
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

/** What a mail is about, as things stand when it is sent. */
export interface MailSubject extends SessionParts {
  series: SeriesRow;
  registration: string | null;
  position: number | null;
  subscribe: boolean;
  subscribed: boolean;
}

interface SessionParts {
  session: SessionRow | null;
  speakers: { name: string; role: LocalText | null; organisation: string | null }[];
  materials: { title: LocalText; url: string }[];
  wish: string | null;
}

/** The statements that read what mails say of a session, to stand in a batch; `toSessionParts` takes their results. */
export const prepareSessionParts = (db: D1Database, sessionId: string | null): D1PreparedStatement[] =>
  [
    `SELECT ${SESSION_COLUMNS} FROM sessions WHERE id = ?1`,
    `SELECT speakers.name, speakers.role, speakers.organisation
     FROM session_speakers JOIN speakers ON speakers.id = session_speakers.speaker_id
     WHERE session_speakers.session_id = ?1 AND ${IS_SHOWN} ORDER BY session_speakers.position`,
    "SELECT title, url FROM materials WHERE session_id = ?1 ORDER BY position",
    `SELECT wishes.text FROM wishes JOIN sessions ON sessions.series_id = wishes.series_id
     WHERE sessions.id = ?1 AND wishes.session_id = ?1 AND wishes.published = 1 ORDER BY wishes.votes DESC LIMIT 1`,
  ].map((sql) => db.prepare(sql).bind(sessionId));

/** What mails say of a session. */
export function toSessionParts([session, speakers, materials, wishes]: D1Result<Row>[]): SessionParts {
  return {
    session: session?.results[0] ? toSession(session.results[0]) : null,
    speakers: (speakers?.results ?? []).map((speaker) => ({
      name: String(speaker.name),
      role: parseJson(speaker.role),
      organisation: speaker.organisation as string | null,
    })),
    materials: (materials?.results ?? []).map((row) => ({ title: parseJson(row.title), url: String(row.url) })),
    wish: (wishes?.results[0]?.text ?? null) as string | null,
  };
}

/** What a mail about a session would say to somebody with a place in it; null where the session is of another series. */
export async function findPreviewSubject(
  db: D1Database,
  seriesId: string,
  sessionId: string,
): Promise<MailSubject | null> {
  const [series, ...parts] = await db.batch<Row>([
    db
      .prepare(
        `SELECT ${SERIES_COLUMNS} FROM sessions JOIN series ON series.id = sessions.series_id
         WHERE sessions.id = ?2 AND series.id = ?1`,
      )
      .bind(seriesId, sessionId),
    ...prepareSessionParts(db, sessionId),
  ]);
  const row = series?.results[0];
  if (!row) return null;
  return {
    series: toSeries(row),
    registration: "confirmed",
    position: null,
    subscribe: false,
    subscribed: true,
    ...toSessionParts(parts),
  };
}
