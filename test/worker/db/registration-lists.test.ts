import { describe, expect, it } from "vitest";
import { listRegistrationPage } from "../../../worker/actions/read-registrations.ts";
import { listSubscribers } from "../../../worker/actions/read-subscribers.ts";
import { listPartnersOf } from "../../../worker/db/registrations.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

const MANY = 100_000;
const NUMBERS = "WITH RECURSIVE number(n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM number WHERE n < ?2)";

/** People numbered from one to another, each registered and subscribed: four of five by one partner, one waiting. */
async function fill(seriesId: string, session: string, from: number, to: number): Promise<void> {
  const values = [from, to, seriesId];
  await db.batch([
    db
      .prepare(
        `INSERT INTO people (id, series_id, email_key, email, family_name, locale, created_at)
         ${NUMBERS} SELECT ?3 || n, ?3, ?3 || n, 'p' || n || '@example.org', 'Muster', 'de', '2026-01-01' FROM number`,
      )
      .bind(...values),
    db
      .prepare(
        `INSERT INTO registrations (id, person_id, session_id, status, partner, created_at)
         ${NUMBERS} SELECT ?3 || n, ?3 || n, ?4, 'confirmed', iif(n % 5, 'https://stadt.example', NULL),
           '2026-01-01' FROM number`,
      )
      .bind(...values, session),
    db
      .prepare(
        `INSERT INTO subscriptions (id, person_id, status, created_at, confirmed_at)
         ${NUMBERS} SELECT ?3 || n, ?3 || n, 'confirmed', '2026-01-01', '2026-01-01' FROM number WHERE n <= 1000`,
      )
      .bind(...values),
  ]);
}

const query = { session: null, status: null, partner: null, search: null };

/** Each way to the list, by its name. */
const lists = (seriesId: string, session: string) => ({
  all: (act: ReturnType<typeof createAct>) => listRegistrationPage(act, seriesId, query, null),
  session: (act: ReturnType<typeof createAct>) => listRegistrationPage(act, seriesId, { ...query, session }, null),
  status: (act: ReturnType<typeof createAct>) =>
    listRegistrationPage(act, seriesId, { ...query, session, status: "confirmed" }, null),
  partner: (act: ReturnType<typeof createAct>) =>
    listRegistrationPage(act, seriesId, { ...query, session, partner: "https://stadt.example" }, null),
  rare: (act: ReturnType<typeof createAct>) =>
    listRegistrationPage(act, seriesId, { ...query, partner: "unknown", status: "cancelled" }, null),
  address: (act: ReturnType<typeof createAct>) =>
    listRegistrationPage(act, seriesId, { ...query, search: "P77@EXAMPLE.org" }, null),
  name: (act: ReturnType<typeof createAct>) => listRegistrationPage(act, seriesId, { ...query, search: "mus" }, null),
  subscribers: (act: ReturnType<typeof createAct>) => listSubscribers(act, seriesId, null, null),
  found: (act: ReturnType<typeof createAct>) => listSubscribers(act, seriesId, "p", null),
});

/** The rows that each way reads, by its statements as they were prepared and bound. */
async function measure(seriesId: string, session: string): Promise<Record<string, number>> {
  const reads: Record<string, number> = {};
  for (const [name, list] of Object.entries(lists(seriesId, session))) {
    const statements: Statement[] = [];
    const outcome = await list({ ...createAct(), db: recordStatements(statements) });
    expect(outcome.ok).toBe(true);
    expect(statements.length).toBeGreaterThan(0);
    const results = await db.batch(statements.map(({ sql, values }) => db.prepare(sql).bind(...values)));
    reads[name] = results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
  }
  return reads;
}

describe("the lists of people", () => {
  it("read no more rows with 100,000 registrations than with a full page of them (design §7)", async () => {
    const { id } = await createSeries();
    const session = await createSession(id);
    await createSession(id);
    await fill(id, session, 1, 500);
    await db.exec("ANALYZE");
    const few = await measure(id, session);
    for (let from = 501; from <= MANY; from += 25_000) {
      await fill(id, session, from, Math.min(MANY, from + 24_999));
    }
    await db.exec("ANALYZE");
    const many = await measure(id, session);
    console.log(`rows read: ${JSON.stringify(few)} with 500, ${JSON.stringify(many)} with ${MANY}`);
    for (const name of Object.keys(few)) expect(many[name], name).toBeLessThanOrEqual((few[name] ?? 0) + 8);
    expect(Math.max(...Object.values(many))).toBeLessThan(2500);
    expect(await listPartnersOf(db, session)).toEqual(["https://stadt.example"]);
    const count = await db.prepare("SELECT subscribers FROM series WHERE id = ?1").bind(id).first("subscribers");
    expect(count).toBe(1000);
  }, 60_000);
});
