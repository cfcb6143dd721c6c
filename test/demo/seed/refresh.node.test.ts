import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatRefresh } from "../../../demo/seed/refresh.ts";
import { formatSeed } from "../../../demo/seed/seed.ts";

const folder = fileURLToPath(new URL("../../../worker/migrations/", import.meta.url));
const migrations = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(folder + name, "utf8"));

/** A database as the first start leaves it on a day. */
function seedOn(day: string): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  for (const migration of migrations) database.exec(migration);
  database.exec(formatSeed(`${day}T06:00:00.000Z`, day));
  return database;
}

const listUpcoming = (database: DatabaseSync, now: string) =>
  database.prepare("SELECT id, starts_at FROM sessions WHERE starts_at > ? ORDER BY id").all(now);

describe("the demo's data", () => {
  it("holds one open, one without topic, one full, one on site, one cancelled, and the two of 2021", () => {
    const database = seedOn("2026-11-23");
    const sessions = database.prepare("SELECT * FROM sessions").all() as Record<string, string | number | null>[];
    expect(sessions.some(({ title }) => title === null)).toBe(true);
    expect(sessions.some(({ capacity, seats_taken, waiting }) => capacity === seats_taken && Number(waiting) > 0)).toBe(
      true,
    );
    expect(sessions.some(({ place }) => String(place).includes("onsite"))).toBe(true);
    expect(sessions.some(({ state }) => state === "cancelled")).toBe(true);
    expect(sessions.filter(({ starts_at }) => String(starts_at).startsWith("2021-"))).toHaveLength(2);
  });

  it("leaves a summary and slides of each session of 2021, in both languages, where pages may link to", () => {
    const left = seedOn("2026-11-23")
      .prepare(
        `SELECT session_id AS session, kind, url LIKE 'https://example.org/%.pdf' AS linked,
           title ->> 'de' <> title ->> 'en' AS worded
         FROM materials ORDER BY session_id, position`,
      )
      .all();
    const each = (session: string) => ["text", "slides"].map((kind) => ({ session, kind, linked: 1, worded: 1 }));
    expect(left).toEqual([...each("session-2021-10"), ...each("session-2021-12")]);
  });

  it("stands once, however often it is seeded", () => {
    const database = seedOn("2026-11-23");
    const count = () =>
      database
        .prepare(
          "SELECT (SELECT count(*) FROM sessions) + (SELECT count(*) FROM people) + (SELECT count(*) FROM materials) AS n",
        )
        .get();
    const before = count();
    database.exec(formatSeed("2026-11-23T06:00:00.000Z", "2026-11-23"));
    expect(count()).toEqual(before);
  });

  it("never goes stale: a start a year later moves the passed examples ahead and leaves 2021 alone", () => {
    const database = seedOn("2026-11-23");
    const before = listUpcoming(database, "2026-11-23T06:00:00.000Z");
    const later = "2027-11-23T06:00:00.000Z";
    expect(listUpcoming(database, later)).toEqual([]);
    database.exec(formatRefresh(later, "2027-11-23"));
    expect(listUpcoming(database, later).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(database.prepare("SELECT count(*) AS n FROM sessions WHERE starts_at LIKE '2021-%'").get()).toEqual({
      n: 2,
    });
  });

  it("keeps a date that is still to come", () => {
    const database = seedOn("2026-11-23");
    const before = listUpcoming(database, "2026-11-24T06:00:00.000Z");
    database.exec(formatRefresh("2026-11-24T06:00:00.000Z", "2026-11-24"));
    expect(listUpcoming(database, "2026-11-24T06:00:00.000Z")).toEqual(before);
  });
});
