import type { SignUp } from "../contract/sign-up.ts";
import { notePartner } from "./partners.ts";
import { type QuestionRow, toQuestion } from "./programme.ts";
import {
  type Row,
  SERIES_COLUMNS,
  SESSION_COLUMNS,
  type SeriesRow,
  type SessionRow,
  toSeries,
  toSession,
} from "./series.ts";

/** What a sign-up is held against: read in one round trip, whoever the address belongs to (S-08). */
export interface SignUpContext {
  series: SeriesRow | null;
  session: SessionRow | null;
  questions: QuestionRow[];
  wordingKnown: boolean;
  /** Whether the site that it came from may send any: every site may, unless the series takes them from partners alone. */
  siteAllowed: boolean;
}

/** The context of a sign-up from a site, by its origin. */
export async function readSignUpContext(db: D1Database, signUp: SignUp, origin: string | null): Promise<SignUpContext> {
  const [series, session, questions, wording] = await db.batch<Row>([
    db
      .prepare(
        `SELECT ${SERIES_COLUMNS}, embedding = 'anywhere' OR EXISTS (SELECT 1 FROM partners
           WHERE partners.series_id = series.id AND partners.origin = ?2 AND partners.allowed = 1) AS site_allowed
         FROM series WHERE slug = ?1 AND open = 1`,
      )
      .bind(signUp.series, origin ?? ""),
    db
      .prepare(
        `SELECT ${SESSION_COLUMNS} FROM sessions JOIN series ON series.id = sessions.series_id
         WHERE sessions.id = ?1 AND series.slug = ?2`,
      )
      .bind(signUp.session ?? "", signUp.series),
    db
      .prepare(
        `SELECT questions.id, questions.kind, questions.label, questions.options, questions.required
         FROM series JOIN questions ON questions.series_id = series.id WHERE series.slug = ?1 AND questions.active = 1`,
      )
      .bind(signUp.series),
    db
      .prepare(
        `SELECT 1 AS known FROM series JOIN consent_wordings ON consent_wordings.series_id = series.id
         WHERE series.slug = ?1 AND purpose = 'future-sessions' AND version = ?2`,
      )
      .bind(signUp.series, signUp.consent?.version ?? ""),
  ]);
  const seriesRow = series?.results[0];
  const sessionRow = session?.results[0];
  return {
    series: seriesRow ? toSeries(seriesRow) : null,
    session: sessionRow ? toSession(sessionRow) : null,
    questions: (questions?.results ?? []).map(toQuestion),
    wordingKnown: (wording?.results.length ?? 0) > 0,
    siteAllowed: seriesRow?.site_allowed === 1,
  };
}

/** All that one sign-up writes. */
export interface NewSignUp {
  id: string;
  linkId: string;
  seriesId: string;
  sessionId: string | null;
  subscribe: boolean;
  consentVersion: string | null;
  email: string;
  emailKey: string;
  typed: string;
  locale: string;
  page: string | null;
  partner: string | null;
  /** The version of the script that sent it. */
  script: string | null;
  spend: { challenge: string; bodyKey: string; expiresAt: string } | null;
  /** What an unproven sign-up draws on; overdrawing one loses the batch. */
  budgets: { key: string; allowed: number }[];
  budgetExpiresAt: string;
  now: string;
  expiresAt: string;
}

/**
 * When the next mail to confirm may go to an address: three in a day, across all series (S-07). Mails that still wait
 * count by when they are due.
 *
 * @param key SQL of the keyed hash of the address
 * @param now SQL of the instant
 */
export const nextConfirmation = (key: string, now: string) => `(
  SELECT max(${now}, coalesce(strftime('%Y-%m-%dT%H:%M:%fZ', min(due), iif(count(*) >= 3, '+1 day', '-1 day')), '')) FROM (
    SELECT coalesce(outbox.sent_at, outbox.due_at) AS due
    FROM people JOIN outbox ON outbox.person_id = people.id
    WHERE people.email_key = ${key} AND outbox.kind = 'confirm-sign-up' AND outbox.state IN ('due', 'sent')
    ORDER BY due DESC LIMIT 3))`;

/** An earlier mail that nobody confirmed yet, for the same session or none, and for no less than this sign-up asks. */
const EARLIER_MAIL = `
  SELECT 1 FROM people JOIN outbox ON outbox.person_id = people.id JOIN sign_ups ON sign_ups.id = outbox.sign_up_id
  WHERE people.series_id = ?1 AND people.email_key = ?2 AND ifnull(outbox.session_id, '') = ifnull(?4, '')
    AND outbox.kind = 'confirm-sign-up' AND outbox.state IN ('due', 'sent') AND sign_ups.confirmed_at IS NULL
    AND sign_ups.subscribe >= ?10`;

/**
 * Writes a sign-up in one batch, all of it or nothing. The statements are the same for a new, a known and a confirmed
 * address, and none of them changes a confirmed row.
 *
 * @throws where the challenge is spent already or a budget would be overdrawn: nothing is stored then
 */
export async function insertSignUp(db: D1Database, signUp: NewSignUp): Promise<void> {
  const person = "(SELECT id FROM people WHERE series_id = ?1 AND email_key = ?2)";
  const statements = [
    db
      .prepare(
        `INSERT INTO people (id, series_id, email_key, email, locale, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (series_id, email_key) DO NOTHING`,
      )
      .bind(crypto.randomUUID(), signUp.seriesId, signUp.emailKey, signUp.email, signUp.locale, signUp.now),
    db
      .prepare(
        `INSERT INTO sign_ups (id, person_id, session_id, subscribe, typed, locale, page, partner, created_at, expires_at)
         SELECT ?3, ${person}, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11`,
      )
      .bind(
        signUp.seriesId,
        signUp.emailKey,
        signUp.id,
        signUp.sessionId,
        signUp.subscribe ? 1 : 0,
        signUp.typed,
        signUp.locale,
        signUp.page,
        signUp.partner,
        signUp.now,
        signUp.expiresAt,
      ),
    db
      .prepare(
        `INSERT INTO registrations (id, person_id, session_id, partner, created_at)
         SELECT ?3, ${person}, ?4, ?5, ?6 WHERE ?4 IS NOT NULL ON CONFLICT (person_id, session_id) DO NOTHING`,
      )
      .bind(signUp.seriesId, signUp.emailKey, crypto.randomUUID(), signUp.sessionId, signUp.partner, signUp.now),
    db
      .prepare(
        `INSERT INTO subscriptions (id, person_id, created_at)
         SELECT ?3, ${person}, ?4 WHERE ?5 = 1 ON CONFLICT (person_id) DO NOTHING`,
      )
      .bind(signUp.seriesId, signUp.emailKey, crypto.randomUUID(), signUp.now, signUp.subscribe ? 1 : 0),
    db
      .prepare(
        `INSERT INTO consents (id, person_id, sign_up_id, series_id, purpose, version, page, submitted_at)
         SELECT ?3, ${person}, ?4, ?1, 'future-sessions', ?5, ?6, ?7 WHERE ?8 = 1`,
      )
      .bind(
        signUp.seriesId,
        signUp.emailKey,
        crypto.randomUUID(),
        signUp.id,
        signUp.consentVersion,
        signUp.page,
        signUp.now,
        signUp.subscribe ? 1 : 0,
      ),
    db
      .prepare(
        `INSERT INTO links (id, purpose, person_id, sign_up_id, created_at) SELECT ?3, 'confirm', ${person}, ?4, ?5`,
      )
      .bind(signUp.seriesId, signUp.emailKey, signUp.linkId, signUp.id, signUp.now),
    db
      .prepare(
        // The first mail of a registration is held where it must be, never dropped. A repeat goes at once, ten minutes
        // after the mail before, or not at all.
        `INSERT INTO outbox (id, series_id, person_id, session_id, sign_up_id, link_id, kind, cause, recipient, locale,
           priority, due_at, created_at)
         SELECT ?3, ?1, ${person}, ?4, ?5, ?6, 'confirm-sign-up', ?5, ?7, ?8, 2, next.at, ?9
         FROM (SELECT ${nextConfirmation("?2", "?9")} AS at) AS next
         WHERE NOT EXISTS (${EARLIER_MAIL}) OR (next.at <= ?9 AND NOT EXISTS (${EARLIER_MAIL}
           AND coalesce(outbox.sent_at, outbox.due_at) > strftime('%Y-%m-%dT%H:%M:%fZ', ?9, '-10 minutes')))`,
      )
      .bind(
        signUp.seriesId,
        signUp.emailKey,
        crypto.randomUUID(),
        signUp.sessionId,
        signUp.id,
        signUp.linkId,
        signUp.email,
        signUp.locale,
        signUp.now,
        signUp.subscribe ? 1 : 0,
      ),
    notePartner(db, signUp.seriesId, {
      origin: signUp.partner,
      day: signUp.now.slice(0, 10),
      script: signUp.script,
    }),
  ];
  if (signUp.spend) {
    const { challenge, bodyKey, expiresAt } = signUp.spend;
    statements.unshift(
      db
        .prepare("INSERT INTO spent_challenges (challenge, body_key, expires_at) VALUES (?1, ?2, ?3)")
        .bind(challenge, bodyKey, expiresAt),
    );
  } else {
    for (const { key, allowed } of signUp.budgets) {
      statements.push(
        db
          .prepare(
            `INSERT INTO budgets (key, used, allowed, expires_at) VALUES (?1, 1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET used = used + 1, allowed = excluded.allowed`,
          )
          .bind(key, allowed, signUp.budgetExpiresAt),
      );
    }
  }
  await db.batch(statements);
}

/** The keyed hash of the body that a challenge was spent for, or null where it is unspent. */
export async function findSpentBody(db: D1Database, challenge: string): Promise<string | null> {
  return db
    .prepare("SELECT body_key FROM spent_challenges WHERE challenge = ?1")
    .bind(challenge)
    .first<string>("body_key");
}

/** Whether one of these budgets has nothing left. */
export async function isBudgetSpent(db: D1Database, budgets: NewSignUp["budgets"]): Promise<boolean> {
  const spent = await db
    .prepare(
      `SELECT 1 FROM json_each(?1) AS asked LEFT JOIN budgets ON budgets.key = asked.value ->> 'key'
       WHERE ifnull(budgets.used, 0) >= asked.value ->> 'allowed' LIMIT 1`,
    )
    .bind(JSON.stringify(budgets))
    .first();
  return spent !== null;
}

/** Counts a hit of the honeypot (S-06): the day and the number, nothing of the visitor. */
export async function countTrapHit(db: D1Database, day: string): Promise<void> {
  await db
    .prepare("INSERT INTO trap_hits (day, hits) VALUES (?1, 1) ON CONFLICT (day) DO UPDATE SET hits = hits + 1")
    .bind(day)
    .run();
}
