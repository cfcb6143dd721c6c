import type { SignUp } from "../contract/sign-up.ts";
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
  unprovenUsed: Map<string, number>;
}

/** The context of a sign-up. */
export async function readSignUpContext(db: D1Database, signUp: SignUp, budgetKeys: string[]): Promise<SignUpContext> {
  const [series, session, questions, wording, budgets] = await db.batch<Row>([
    db.prepare(`SELECT ${SERIES_COLUMNS} FROM series WHERE slug = ?1`).bind(signUp.series),
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
    db.prepare("SELECT key, used FROM budgets WHERE key IN (?1, ?2)").bind(budgetKeys[0] ?? "", budgetKeys[1] ?? ""),
  ]);
  const seriesRow = series?.results[0];
  const sessionRow = session?.results[0];
  return {
    series: seriesRow ? toSeries(seriesRow) : null,
    session: sessionRow ? toSession(sessionRow) : null,
    questions: (questions?.results ?? []).map(toQuestion),
    wordingKnown: (wording?.results.length ?? 0) > 0,
    unprovenUsed: new Map((budgets?.results ?? []).map((row) => [String(row.key), Number(row.used)])),
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
  spend: { challenge: string; bodyKey: string; expiresAt: string } | null;
  budgetKeys: string[];
  budgetExpiresAt: string;
  now: string;
  expiresAt: string;
  repeatsSince: string;
}

/** A person may ask this often for the same session within a day; further mails would only help a mail bomber. */
const REPEATS_A_DAY = 3;

/**
 * Writes a sign-up in one batch, all of it or nothing. The statements are the same for a new, a known and a confirmed
 * address, and none of them changes a confirmed row.
 *
 * @throws where the challenge is spent already: nothing is stored then
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
        `INSERT INTO outbox (id, series_id, person_id, session_id, sign_up_id, link_id, kind, cause, recipient, locale,
           priority, due_at, created_at)
         SELECT ?3, ?1, ${person}, ?4, ?5, ?6, 'confirm-sign-up', ?5, ?7, ?8, 2, ?9, ?9
         WHERE (SELECT count(*) FROM outbox WHERE person_id = ${person} AND ifnull(session_id, '') = ifnull(?4, '')
           AND kind = 'confirm-sign-up' AND state <> 'undeliverable' AND created_at > ?10) < ${REPEATS_A_DAY}`,
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
        signUp.repeatsSince,
      ),
  ];
  if (signUp.spend) {
    const { challenge, bodyKey, expiresAt } = signUp.spend;
    statements.unshift(
      db
        .prepare("INSERT INTO spent_challenges (challenge, body_key, expires_at) VALUES (?1, ?2, ?3)")
        .bind(challenge, bodyKey, expiresAt),
    );
  } else {
    for (const key of signUp.budgetKeys) {
      statements.push(
        db
          .prepare(
            `INSERT INTO budgets (key, used, expires_at) VALUES (?1, 1, ?2) ON CONFLICT (key) DO UPDATE SET used = used + 1`,
          )
          .bind(key, signUp.budgetExpiresAt),
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
