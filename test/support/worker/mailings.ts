import type { MailKind } from "../../../worker/contract/mail-kinds.ts";
import { db } from "./database.ts";

/** The mails of a session by kind and state, as counts. */
export async function countMails(session: string, kind: MailKind): Promise<Record<string, number>> {
  const { results } = await db
    .prepare("SELECT state, count(*) AS n FROM outbox WHERE session_id = ?1 AND kind = ?2 GROUP BY state")
    .bind(session, kind)
    .all<{ state: string; n: number }>();
  return Object.fromEntries(results.map(({ state, n }) => [state, n]));
}

/** What organisers did in a series, in order. */
export async function listDeeds(seriesId: string) {
  const { results } = await db
    .prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid")
    .bind(seriesId)
    .all<{ deed: string; subject_id: string; actor_name: string }>();
  return results;
}

/** Gives all mails of a session and kind up, as after two days without success. */
export const giveUp = (session: string, kind: MailKind, reason: string) =>
  db
    .prepare("UPDATE outbox SET state = 'undeliverable', reason = ?3 WHERE session_id = ?1 AND kind = ?2")
    .bind(session, kind, reason)
    .run();
