import type { MailKind } from "../contract/mail-kinds.ts";
import type { MailingState } from "./mailings.ts";
import type { Row } from "./series.ts";

/** A mailing and how far it is. */
export interface MailingItem {
  id: string;
  session: string | null;
  kind: MailKind;
  /** What brought it about; `by hand …` where an organiser did. */
  cause: string;
  state: MailingState;
  createdAt: string;
  /** When its first mail was to leave: until then it can be stopped without any having left. */
  dueAt: string;
  /** All it is or was to reach; who was taken back is none of them. */
  total: number;
  /** People by what became of their mail; `waiting` are `due` and `held` together. */
  waiting: number;
  due: number;
  held: number;
  sent: number;
  undeliverable: number;
  withdrawn: number;
}

/** Counted as the mails change, so that a list reads a row for each mailing and no mail. */
const COLUMNS = `id, session_id, kind, cause, state, created_at, due_at, due, held, sent, undeliverable, withdrawn`;

const toItem = (row: Row): MailingItem => {
  const [due, held, sent] = [Number(row.due), Number(row.held), Number(row.sent)];
  const undeliverable = Number(row.undeliverable);
  return {
    id: String(row.id),
    session: row.session_id as string | null,
    kind: row.kind as MailKind,
    cause: String(row.cause),
    state: row.state as MailingState,
    createdAt: String(row.created_at),
    dueAt: String(row.due_at),
    total: due + held + sent + undeliverable,
    waiting: due + held,
    due,
    held,
    sent,
    undeliverable,
    withdrawn: Number(row.withdrawn),
  };
};

/** A mailing of a series, or null. */
export async function findMailing(db: D1Database, seriesId: string, id: string): Promise<MailingItem | null> {
  const row = await db
    .prepare(`SELECT ${COLUMNS} FROM mailings WHERE id = ?1 AND series_id = ?2`)
    .bind(id, seriesId)
    .first<Row>();
  return row ? toItem(row) : null;
}

/** The mailings of a series, newest first, below a cursor. */
export async function listMailings(
  db: D1Database,
  seriesId: string,
  before: { createdAt: string; id: string } | null,
  limit: number,
): Promise<MailingItem[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM mailings WHERE series_id = ?1 AND (?2 IS NULL OR (created_at, id) < (?2, ?3))
       ORDER BY created_at DESC, id DESC LIMIT ?4`,
    )
    .bind(seriesId, before?.createdAt ?? null, before?.id ?? null, limit)
    .all<Row>();
  return results.map(toItem);
}

/** Mailings that still have something to send. */
export async function listUnderway(db: D1Database, seriesId: string): Promise<MailingItem[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM mailings WHERE series_id = ?1 AND due + held > 0
       ORDER BY created_at DESC, id DESC LIMIT 50`,
    )
    .bind(seriesId)
    .all<Row>();
  return results.map(toItem);
}

/** The mailings of some sessions, oldest first. */
export async function listMailingsOf(db: D1Database, sessionIds: string[]): Promise<MailingItem[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM mailings WHERE session_id IN (SELECT value FROM json_each(?1))
       ORDER BY created_at, id LIMIT 1000`,
    )
    .bind(JSON.stringify(sessionIds))
    .all<Row>();
  return results.map(toItem);
}

/** What an organiser has sent of a session by hand: how often, and the newest that still stands. */
export async function findLastByHand(db: D1Database, sessionId: string, kind: MailKind) {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM mailings WHERE session_id = ?1 AND kind = ?2 AND cause LIKE 'by hand %'
       ORDER BY created_at DESC, id DESC`,
    )
    .bind(sessionId, kind)
    .all<Row>();
  const items = results.map(toItem);
  return { times: items.length, last: items.find(({ state }) => state !== "stopped") ?? null };
}
