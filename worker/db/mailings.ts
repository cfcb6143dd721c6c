import type { MailKind } from "../contract/mail-kinds.ts";
import type { Audience } from "../rules/session-changes.ts";
import { prepareWith } from "./prepare.ts";

/** One mail to many: whom, about what, and from when. */
export interface NewMailing {
  id: string;
  seriesId: string;
  /** The session as it has to be when the mailing is made: of a changed one nobody is told what no longer holds. */
  session: { id: string; state: "published" | "cancelled"; revision: number };
  kind: MailKind;
  /** The same session, kind and cause make one mailing, however often the job runs. */
  cause: string;
  to: Audience;
  priority: number;
  now: string;
  dueAt: string;
  /** Consents last used before it carry no mail any more (L-10). */
  consentsSince: string;
  /** Who got the access link after it needs no second one yet. */
  linkedSince: string;
  /** How many the organiser was told it goes to: it is made for so many or not at all (G-10). */
  expected?: number;
}

/** Who is meant, as a part of a FROM: of the session ?3, or of the list of its series ?2. */
const AUDIENCES: Record<Audience, string> = {
  registered: `registrations JOIN people ON people.id = registrations.person_id
    WHERE registrations.session_id = ?3 AND registrations.status IN ('confirmed', 'waiting', 'offered')`,
  confirmed: `registrations JOIN people ON people.id = registrations.person_id
    WHERE registrations.session_id = ?3 AND registrations.status = 'confirmed'
      AND NOT (?4 = 'access-link' AND EXISTS (
        SELECT 1 FROM outbox AS earlier WHERE earlier.person_id = people.id AND earlier.session_id = ?3
          AND earlier.kind = 'access-link' AND earlier.state IN ('due', 'sent') AND earlier.created_at > ?10
          AND earlier.mailing_id IN (SELECT id FROM mailings WHERE state <> 'stopped')))`,
  // No mail to the list without a confirmed subscription that is still in use (L-02, L-10).
  subscribers: `subscriptions JOIN people ON people.id = subscriptions.person_id
    WHERE people.series_id = ?2 AND subscriptions.status = 'confirmed'
      AND coalesce(subscriptions.last_mailed_at, subscriptions.confirmed_at) > ?9
      AND NOT EXISTS (SELECT 1 FROM registrations WHERE registrations.person_id = people.id
        AND registrations.session_id = ?3 AND registrations.status IN ('confirmed', 'waiting', 'offered'))`,
};

/** The same without those whom an earlier mailing told it already: what is counted is what is written to. */
const meant = (to: Audience) => `${AUDIENCES[to]}
  AND NOT (?4 IN ('new-date', 'programme', 'thanks') AND EXISTS (
    SELECT 1 FROM outbox AS earlier WHERE earlier.person_id = people.id AND earlier.session_id = ?3
      AND earlier.kind = ?4 AND earlier.state = 'sent'))`;

/** Which mailing it would be, where one is counted before it is made. */
type MeantMailing = Pick<NewMailing, "to" | "consentsSince" | "linkedSince"> & {
  sessionId: string;
  /** Null leaves out nobody for what they had already. */
  kind: MailKind | null;
};

/** How many a mailing would reach if it were made now. */
export async function countMeant(db: D1Database, mailing: MeantMailing): Promise<number> {
  const { sessionId, kind, to, consentsSince, linkedSince } = mailing;
  const seriesId = await db.prepare("SELECT series_id FROM sessions WHERE id = ?1").bind(sessionId).first("series_id");
  const none = [null, null, null, null] as const;
  const prepare = prepareWith(db, null, seriesId, sessionId, kind ?? "", ...none, consentsSince, linkedSince);
  return Number(await prepare(`SELECT count(*) AS people FROM ${meant(to)}`).first("people"));
}

/** The statements of a mailing, to stand in the batch of what causes it. */
export function insertMailing(db: D1Database, mailing: NewMailing): D1PreparedStatement[] {
  const prepare = prepareWith(
    db,
    mailing.id,
    mailing.seriesId,
    mailing.session.id,
    mailing.kind,
    mailing.cause,
    mailing.priority,
    mailing.now,
    mailing.dueAt,
    mailing.consentsSince,
    mailing.linkedSince,
    mailing.session.state,
    mailing.session.revision,
    mailing.expected ?? null,
  );
  return [
    prepare(
      // One that was stopped may be made again, under a cause of its own.
      `INSERT INTO mailings (id, series_id, session_id, kind, cause, created_at, due_at)
       SELECT ?1, ?2, ?3, ?4, ?5 || (
         SELECT CASE count(*) WHEN 0 THEN '' ELSE ' again ' || count(*) END FROM mailings AS earlier
         WHERE earlier.session_id = ?3 AND earlier.kind = ?4 AND earlier.state = 'stopped'
           AND (earlier.cause = ?5 OR earlier.cause LIKE ?5 || ' again %')), ?7, ?8
       FROM sessions WHERE sessions.id = ?3 AND sessions.state = ?11 AND sessions.revision = ?12
         AND (?13 IS NULL OR ?13 = (SELECT count(*) FROM ${meant(mailing.to)}))
       ON CONFLICT DO NOTHING`,
    ),
    prepare(
      `INSERT INTO outbox (id, series_id, person_id, session_id, mailing_id, kind, cause, recipient, locale, priority,
         due_at, created_at)
       SELECT lower(hex(randomblob(16))), ?2, people.id, ?3, ?1, ?4, (SELECT cause FROM mailings WHERE id = ?1),
         people.email, people.locale, ?6, ?8, ?7
       FROM ${meant(mailing.to)} AND EXISTS (SELECT 1 FROM mailings WHERE mailings.id = ?1)
       ON CONFLICT DO NOTHING`,
    ),
  ];
}

/**
 * Takes back what a session has not sent yet, of some kinds, and ends their mailings; nothing where somebody else has
 * changed the session since it had that revision.
 */
export function withdrawMails(
  db: D1Database,
  session: { id: string; revision: number },
  kinds: MailKind[],
): D1PreparedStatement[] {
  const prepare = prepareWith(db, session.id, session.revision, JSON.stringify(kinds));
  const meant = `session_id = ?1 AND kind IN (SELECT value FROM json_each(?3))
    AND EXISTS (SELECT 1 FROM sessions WHERE id = ?1 AND revision = ?2 AND state = 'published')`;
  return [
    prepare(`UPDATE outbox SET state = 'withdrawn', recipient = NULL WHERE state IN ('due', 'held') AND ${meant}`),
    prepare(`UPDATE mailings SET state = 'stopped' WHERE ${meant}`),
  ];
}

/** What an organiser can do to a mailing that was made. */
export type MailingState = "running" | "paused" | "stopped";

/**
 * Pauses, resumes or stops a mailing that is not over. What it has not sent is taken back when it stops; a stopped one
 * stays so.
 *
 * @param log statements that note the deed, where it is one
 * @returns whether it changed
 */
export async function setMailingState(
  db: D1Database,
  id: string,
  state: MailingState,
  log: D1PreparedStatement[] = [],
): Promise<boolean> {
  const [before, after] = state === "running" ? ["held", "due"] : ["due", "held"];
  const [changed] = await db.batch([
    db
      .prepare(
        `UPDATE mailings SET state = ?2 WHERE id = ?1 AND state NOT IN ('stopped', ?2)
           AND (?2 = 'running' OR due + held > 0)`,
      )
      .bind(id, state),
    ...log,
    state === "stopped"
      ? db
          .prepare(
            `UPDATE outbox SET state = 'withdrawn', recipient = NULL WHERE mailing_id = ?1 AND state IN ('due', 'held')
             AND EXISTS (SELECT 1 FROM mailings WHERE id = ?1 AND state = 'stopped')`,
          )
          .bind(id)
      : db
          .prepare(
            `UPDATE outbox SET state = ?2 WHERE mailing_id = ?1 AND state = ?3
             AND EXISTS (SELECT 1 FROM mailings WHERE id = ?1 AND state <> 'stopped')`,
          )
          .bind(id, after, before),
  ]);
  return (changed?.meta.changes ?? 0) > 0;
}
