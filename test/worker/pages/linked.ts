import type { LinkPurpose } from "../../../worker/contract/link-purposes.ts";
import { createLinkId, formatToken } from "../../../worker/link-token.ts";
import { db } from "../../support/worker/database.ts";
import { inDays, request } from "../../support/worker/requests.ts";

const LINK_KEY = "a-key-for-tests-and-for-nothing-else";

/** A confirmed person of a series. */
export async function createPerson(seriesId: string): Promise<{ id: string; email: string }> {
  const id = crypto.randomUUID();
  const email = `${id}@example.org`;
  await db
    .prepare(
      `INSERT INTO people (id, series_id, email_key, email, given_name, locale, created_at, confirmed_at)
       VALUES (?1, ?2, ?1, ?3, 'Kim', 'de', ?4, ?4)`,
    )
    .bind(id, seriesId, email, inDays(0))
    .run();
  return { id, email };
}

interface RegistrationSample {
  status?: "confirmed" | "waiting" | "offered" | "cancelled";
  offeredUntil?: string;
}

/** A person's place in a session. */
export async function createRegistration(personId: string, sessionId: string, sample: RegistrationSample = {}) {
  const id = crypto.randomUUID();
  const { status = "confirmed", offeredUntil = null } = sample;
  await db
    .prepare(
      `INSERT INTO registrations (id, person_id, session_id, status, queue_number, round, created_at, confirmed_at, offered_until)
       VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6, ?7)`,
    )
    .bind(id, personId, sessionId, status, status === "waiting" ? 1 : null, inDays(0), offeredUntil)
    .run();
  return id;
}

/** A confirmed subscription. */
export const createSubscription = (personId: string) =>
  db
    .prepare(
      "INSERT INTO subscriptions (id, person_id, status, round, created_at, confirmed_at) VALUES (?1, ?1, 'confirmed', 1, ?2, ?2)",
    )
    .bind(personId, inDays(0))
    .run();

/** A published wish that can be voted for. */
export async function createWish(seriesId: string): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .prepare(
      "INSERT INTO wishes (id, series_id, text, published, votes, created_on) VALUES (?1, ?2, 'Lizenzen', 1, 2, ?3)",
    )
    .bind(id, seriesId, inDays(0).slice(0, 10))
    .run();
  return id;
}

interface LinkSample {
  session?: string;
  signUp?: string;
  expiresAt?: string;
  freshUntil?: string;
}

/** A mailed link; its token. */
export async function createLink(purpose: LinkPurpose, personId: string, sample: LinkSample = {}): Promise<string> {
  const id = createLinkId();
  const { session = null, signUp = null, expiresAt = null, freshUntil = null } = sample;
  await db
    .prepare(
      `INSERT INTO links (id, purpose, person_id, sign_up_id, session_id, created_at, expires_at, fresh_until)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    )
    .bind(id, purpose, personId, signUp, session, inDays(0), expiresAt, freshUntil)
    .run();
  return formatToken(LINK_KEY, id, purpose);
}

/** An unconfirmed sign-up with its link; its token. */
export async function createSignUp(personId: string, sessionId: string): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .prepare(
      `INSERT INTO sign_ups (id, person_id, session_id, subscribe, typed, locale, created_at, expires_at)
       VALUES (?1, ?2, ?3, 0, '{}', 'de', ?4, ?5)`,
    )
    .bind(id, personId, sessionId, inDays(0), inDays(7))
    .run();
  return createLink("confirm", personId, { signUp: id });
}

/** Posts a form as a browser does. */
export const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  request(path, { method: "POST", body: new URLSearchParams(fields), headers });

/** Everything that is stored, to compare before and after. */
export async function readDatabase(): Promise<Record<string, unknown[]>> {
  const { results } = await db
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .all<{ name: string }>();
  const tables = await db.batch(results.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`)));
  return Object.fromEntries(results.map(({ name }, index) => [name, tables[index]?.results ?? []]));
}
