import { expect, it } from "vitest";
import { findFeed, findFeedSession } from "../../../worker/db/feed.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

it("a feed is read by indexes alone, in one round trip, and without any registration", async () => {
  const series = await createSeries();
  const session = await createSession(series.id);
  const statements: Statement[] = [];
  const now = new Date();
  await findFeed(recordStatements(statements), series.slug, now, now);
  await findFeedSession(recordStatements(statements), series.slug, session);
  expect(statements).toHaveLength(6);
  const plans: string[] = [];
  for (const { sql, values } of statements) {
    expect(sql).not.toMatch(/registrations|people/);
    const { results } = await db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all<{ detail: string }>();
    plans.push(...results.map(({ detail }) => detail));
  }
  expect(plans.filter((plan) => plan.startsWith("SCAN"))).toEqual([]);
  expect(plans.filter((plan) => plan.includes("sessions_by_end (series_id=? AND ends_at>?)"))).toHaveLength(2);
  expect(plans.some((plan) => plan.includes("audit_log_by_subject"))).toBe(true);
});
