import { globSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const files = globSync("worker/migrations/*.sql", { cwd: root }).sort();

/** A database as it was after so many migrations; D1 applies each with foreign keys on. */
function migrate(database: DatabaseSync, from: number, to: number): void {
  for (const file of files.slice(from, to)) database.exec(readFileSync(root + file, "utf8"));
}

it("the tables that were made anew keep every row, every tie between them, and count what they did not count", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA foreign_keys = ON");
  migrate(database, 0, 4);
  database.exec(`
    INSERT INTO series (id, slug, title, summary, organisers, contact_name, contact_email, imprint, controllers, recipients, created_at)
      VALUES ('r', 'r', '{}', '{}', '[]', 'A', 'a@example.org', '{}', '[]', '{}', '2026-01-01');
    INSERT INTO sessions (id, series_id, starts_at, ends_at, place, created_at)
      VALUES ('s', 'r', '2027-01-01', '2027-01-02', '{"kind":"online","platform":"Zoom"}', '2026-01-01');
    INSERT INTO people (id, series_id, email_key, email, locale, created_at) VALUES ('p', 'r', 'k', 'p@example.org', 'de', '2026-01-01'),
      ('q', 'r', 'l', 'q@example.org', 'de', '2026-01-01'), ('o', 'r', 'm', 'o@example.org', 'de', '2026-01-01');
    INSERT INTO sign_ups (id, person_id, session_id, subscribe, typed, locale, created_at, expires_at)
      VALUES ('u', 'p', 's', 0, '{}', 'de', '2026-01-01', '2026-01-08');
    INSERT INTO registrations (id, person_id, session_id, status, created_at) VALUES ('a', 'p', 's', 'pending', '2026-01-01'),
      ('b', 'q', 's', 'confirmed', '2026-01-01'), ('c', 'o', 's', 'cancelled', '2026-01-01');
    INSERT INTO links (id, purpose, person_id, sign_up_id, created_at) VALUES ('l', 'confirm', 'p', 'u', '2026-01-01');
    INSERT INTO mailings (id, series_id, session_id, kind, cause, created_at) VALUES ('m', 'r', 's', 'thanks', 'x', '2026-01-01');
    INSERT INTO outbox (id, series_id, person_id, session_id, sign_up_id, link_id, mailing_id, kind, cause, recipient, locale, priority, due_at, created_at)
      VALUES ('x', 'r', 'p', 's', 'u', 'l', 'm', 'thanks', 'x', 'p@example.org', 'de', 4, '2026-01-01', '2026-01-01');
  `);
  const read = (table: string) => database.prepare(`SELECT * FROM ${table}`).get() as Record<string, unknown>;
  const before = ["links", "mailings", "outbox"].map((table) => [table, read(table)] as const);
  migrate(database, 4, files.length);
  for (const [table, row] of before) expect(read(table)).toMatchObject(row);
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  expect(read("series")).toMatchObject({ gender_style: "neutral" });
  expect(read("sessions")).toMatchObject({ unconfirmed: 1, given_up: 1, seats_taken: 1 });
  database.exec("UPDATE registrations SET status = 'confirmed' WHERE id = 'a'");
  expect(read("sessions")).toMatchObject({ unconfirmed: 0, seats_taken: 2 });
  database.exec("DELETE FROM people WHERE id = 'p'");
  expect(read("outbox")).toMatchObject({ person_id: null, link_id: null, sign_up_id: null });
});
