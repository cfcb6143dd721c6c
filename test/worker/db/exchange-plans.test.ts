import { expect, it } from "vitest";
import { listAttendablePlaces, noteAttendances } from "../../../worker/db/attendance.ts";
import { findExportFrame, listExportedRegistrations, listExportedSubscribers } from "../../../worker/db/exports.ts";
import { findStandings, insertImport } from "../../../worker/db/imports.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

it("no export and no import scans a table that grows with the sign-ups, and no page of an export is sorted", async () => {
  const series = await createSeries();
  const session = await createSession(series.id);
  const statements: Statement[] = [];
  const recorder = recordStatements(statements);
  await findExportFrame(recorder, series.id, null);
  const place = { createdAt: "2026", id: "a" };
  await listExportedRegistrations(recorder, session, false, place, 1000);
  await listExportedSubscribers(recorder, series.id, "a", 1000);
  await findStandings(recorder, series.id, session, ["a"]);
  const ids = { registrationId: "a", signUpId: "a", linkId: "a" };
  const person = { emailKey: "a", email: "a@example.org", typed: "{}", dueAt: "2026", ...ids };
  const run = { seriesId: series.id, sessionId: session, locale: "de", now: "2026", expiresAt: "2027" };
  await insertImport(recorder, { ...run, people: [person] });
  await listAttendablePlaces(recorder, session, ["a"], ["a"]);
  await noteAttendances(recorder, session, [{ registrationId: "a", attendedAt: "2026" }]);
  expect(statements.length).toBe(13);
  for (const { sql, values } of statements) {
    const { results } = await db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all<{ detail: string }>();
    const plan = results.map(({ detail }) => detail).join("\n");
    expect(plan).not.toMatch(/SCAN (registrations|people|sign_ups|subscriptions|answers|links|outbox)\b/);
    if (sql.includes("LIMIT ?")) expect(plan).not.toContain("TEMP B-TREE");
  }
});
