import { WAS_DONE } from "./audit-log.ts";
import { prepareWith } from "./prepare.ts";

/** Whom a survey asks: who came to its session ?3, or the list of the series ?2. */
export interface Asked {
  seriesId: string;
  session: string | null;
  /** Consents last used before it carry no mail any more (L-10). */
  consentsSince: string;
}

const ATTENDED = `registrations JOIN people ON people.id = registrations.person_id
  WHERE registrations.session_id = ?3 AND registrations.attended_at IS NOT NULL AND people.series_id = ?2`;
/** No mail to the list without a confirmed subscription that is still in use (L-02, L-10). */
const SUBSCRIBED = `people JOIN subscriptions ON subscriptions.person_id = people.id
  WHERE people.series_id = ?2 AND subscriptions.status = 'confirmed'
    AND coalesce(subscriptions.last_mailed_at, subscriptions.confirmed_at) > ?4`;

const audience = ({ session }: Pick<Asked, "session">) => (session ? ATTENDED : SUBSCRIBED);

/** How many a survey would ask now. */
export async function countAsked(db: D1Database, asked: Asked): Promise<number> {
  const prepare = prepareWith(db, null, asked.seriesId, asked.session, asked.consentsSince);
  return Number(await prepare(`SELECT count(*) AS people FROM ${audience(asked)}`).first("people"));
}

/** A survey about to be opened. */
export interface OpenedSurvey extends Asked {
  id: string;
  edition: number;
  /** Where it has no end of its own. */
  closesAt: string;
  now: string;
  dueAt: string;
  /** Days that links still open after its end, to say that it is closed. */
  linkDays: number;
  priority: number;
  mailingId: string;
  deedId: string;
  log: D1PreparedStatement[];
}

/**
 * The statements that open a draft, where nobody saved since that edition and anybody is there to be asked: its
 * mailing, a link for each person, a mail for each link.
 */
export function openSurvey(db: D1Database, survey: OpenedSurvey): D1PreparedStatement[] {
  const { id, edition, closesAt, now, dueAt, linkDays, priority, mailingId, deedId } = survey;
  const people = audience(survey);
  const open = prepareWith(db, id, survey.seriesId, survey.session, survey.consentsSince, edition, closesAt);
  const ask = prepareWith(
    db,
    deedId,
    survey.seriesId,
    survey.session,
    survey.consentsSince,
    id,
    now,
    `+${linkDays} days`,
  );
  const send = prepareWith(db, deedId, id, mailingId, now, dueAt, priority);
  return [
    open(
      `UPDATE surveys SET state = 'open', edition = edition + 1, closes_at = coalesce(closes_at, ?6),
         asked = (SELECT count(*) FROM ${people})
       WHERE id = ?1 AND edition = ?5 AND state = 'draft'
         AND EXISTS (SELECT 1 FROM ${people})`,
    ),
    ...survey.log,
    // The id is no secret by itself: the token adds an HMAC of it (S-11).
    ask(
      `INSERT INTO links (id, purpose, person_id, session_id, survey_id, created_at, expires_at)
       SELECT substr(lower(hex(randomblob(11))), 1, 22), 'survey', people.id, ?3, ?5, ?6,
         strftime('%Y-%m-%dT%H:%M:%fZ', (SELECT closes_at FROM surveys WHERE surveys.id = ?5), ?7)
       FROM ${people} AND ${WAS_DONE} ON CONFLICT DO NOTHING`,
    ),
    send(
      `INSERT INTO mailings (id, series_id, session_id, survey_id, kind, cause, created_at, due_at)
       SELECT ?3, series_id, session_id, id, 'survey', id, ?4, ?5 FROM surveys WHERE id = ?2 AND ${WAS_DONE}
       ON CONFLICT DO NOTHING`,
    ),
    send(
      `INSERT INTO outbox (id, series_id, person_id, session_id, link_id, mailing_id, kind, cause, recipient, locale,
         priority, due_at, created_at)
       SELECT lower(hex(randomblob(16))), people.series_id, people.id, links.session_id, links.id, ?3, 'survey', ?2,
         people.email, people.locale, ?6, ?5, ?4
       FROM links JOIN people ON people.id = links.person_id WHERE links.survey_id = ?2 AND ${WAS_DONE}
       ON CONFLICT DO NOTHING`,
    ),
  ];
}

/**
 * The statements that close an open survey: it takes no answers, its mails that wait are taken back, its links open
 * until `linksUntil` to say so.
 */
export function closeSurvey(
  db: D1Database,
  survey: { id: string; now: string; linksUntil: string; deedId: string; log: D1PreparedStatement[] },
): D1PreparedStatement[] {
  const prepare = prepareWith(db, survey.deedId, survey.id, survey.linksUntil);
  return [
    db
      .prepare(
        `UPDATE surveys SET state = 'closed', edition = edition + 1, closes_at = min(closes_at, ?2)
         WHERE id = ?1 AND state = 'open'`,
      )
      .bind(survey.id, survey.now),
    ...survey.log,
    prepare(`UPDATE links SET expires_at = min(expires_at, ?3) WHERE survey_id = ?2 AND ${WAS_DONE}`),
    prepare(
      `UPDATE mailings SET state = 'stopped' WHERE survey_id = ?2 AND ${WAS_DONE} AND EXISTS (
         SELECT 1 FROM outbox WHERE outbox.mailing_id = mailings.id AND outbox.state IN ('due', 'held'))`,
    ),
    prepare(
      `UPDATE outbox SET state = 'withdrawn', recipient = NULL WHERE state IN ('due', 'held')
         AND mailing_id IN (SELECT id FROM mailings WHERE survey_id = ?2) AND ${WAS_DONE}`,
    ),
  ];
}
