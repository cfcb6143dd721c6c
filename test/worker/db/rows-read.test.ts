import { describe, expect, it } from "vitest";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { findProgramme } from "../../../worker/db/programme.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

/** A database that adds up the rows read by its batches. */
function countReads(): { counting: D1Database; rows: () => number } {
  let rows = 0;
  const counting = new Proxy(db, {
    get(target, name) {
      if (name === "batch") {
        return async (statements: D1PreparedStatement[]) => {
          const results = await target.batch(statements);
          for (const { meta } of results) rows += meta.rows_read;
          return results;
        };
      }
      const member = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  return { counting, rows: () => rows };
}

async function fill(seriesId: string, session: string, many: number): Promise<void> {
  const numbers = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)";
  await db.batch([
    db
      .prepare(
        `INSERT INTO people (id, series_id, email_key, email, locale, created_at)
         ${numbers} SELECT ?1 || '-' || ?2 || n, ?2, ?1 || ?2 || n, n || '@example.org', 'de', '2026-01-01' FROM number`,
      )
      .bind(many, seriesId),
    db
      .prepare(
        `INSERT INTO registrations (id, person_id, session_id, status, created_at)
         ${numbers} SELECT ?1 || '-' || ?2 || n, ?1 || '-' || ?2 || n, ?3, 'confirmed', '2026-01-01' FROM number`,
      )
      .bind(many, seriesId, session),
  ]);
}

/** Counts at a session with so many registrations, planned by fresh statistics: the database gathers them when it likes. */
async function measure(series: { id: string; slug: string }, session: string, registrations: number) {
  await fill(series.id, session, registrations);
  await db.exec("ANALYZE");
  const list = countReads();
  await findProgramme(list.counting, series.slug, new Date());
  const post = countReads();
  const body = { series: series.slug, session, email: `${crypto.randomUUID()}@example.org` };
  const outcome = await signUp({ ...createAct(), db: post.counting }, body, { origin: null, network: null });
  expect(outcome.ok).toBe(true);
  return { list: list.rows(), signUp: post.rows() };
}

describe("the rows read", () => {
  it("for the list and for a sign-up are the same with 10 and with 20,000 registrations (design §7)", async () => {
    const series = await createSeries();
    const session = await createSession(series.id, { capacity: 200_000 });
    const few = await measure(series, session, 10);
    const many = await measure(series, session, 20_000);
    console.log(`rows read: list ${many.list}, sign-up ${many.signUp}`);
    expect(many.list).toBe(few.list);
    // An index looks at its neighbour: one row more for each index that has one.
    expect(many.signUp).toBeLessThanOrEqual(few.signUp + 8);
  });
});
