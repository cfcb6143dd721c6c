import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLocalDatabase } from "../support/local-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const env = { ...process.env, CI: "1" };
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8", env });
const wrangler = "node_modules/wrangler/bin/wrangler.js";

const FILL = `
  INSERT INTO series (id, slug, title, summary, organisers, contact_name, contact_email, imprint, controllers, recipients, created_at)
  VALUES ('s', 's', '{}', '{}', '[]', 'A', 'a@example.org', '{}', '[]', '{}', '2026-01-01');
  INSERT INTO people (id, series_id, email_key, email, locale, created_at, confirmed_at) VALUES
    ('stays', 's', 'key-stays', 'stays@example.org', 'de', '2026-01-01', '2026-01-01'),
    ('goes', 's', 'key-goes', 'goes@example.org', 'de', '2026-01-01', '2026-01-01')`;

const ERASE = `
  INSERT INTO erasures (id, series_id, email_key, what, erased_at) VALUES ('1', 's', 'key-goes', 'person', '2026-02-01');
  DELETE FROM people WHERE id = 'goes'`;

test("a backup is made while the database is open, its owner's alone, and taken back without who was erased since (L-23)", () => {
  const state = mkdtempSync(join(tmpdir(), "opendata-events-backup-"));
  run(wrangler, "d1", "migrations", "apply", "DB", "--local", "--persist-to", state);
  const database = openLocalDatabase(state);
  database.exec(FILL);
  // Somebody writes: the copy holds what was there before.
  database.exec("BEGIN IMMEDIATE; UPDATE people SET given_name = 'half done'");
  const said = run("worker/backup/backup.ts", "--state", state);
  database.exec("ROLLBACK");

  const file = /The backup is (.*)\./.exec(said)?.[1] ?? "";
  expect(file).toMatch(/backup-\d{4}-\d\d-\d\dT[\d.-]+Z\.sqlite$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const days = (Date.parse(/Delete it by ([\d-]+)/.exec(said)?.[1] ?? "") - Date.now()) / 86_400_000;
  expect(Math.ceil(days)).toBe(60);
  run("worker/backup/backup.ts", "--state", state);
  expect(readdirSync(join(state, "backups")).length).toBe(2);

  database.exec(ERASE);
  database.exec("DELETE FROM people WHERE id = 'stays'");
  database.close();
  run("worker/restore/restore.ts", "--file", file, "--state", state);
  const after = openLocalDatabase(state);
  expect(after.prepare("SELECT id, given_name FROM people").all()).toEqual([{ id: "stays", given_name: null }]);
  expect(after.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  after.close();
  rmSync(state, { recursive: true, force: true });
});

test("a backup that fails says why and leaves no file", () => {
  const state = mkdtempSync(join(tmpdir(), "opendata-events-backup-"));
  const failed = (...args: string[]) =>
    spawnSync(process.execPath, ["worker/backup/backup.ts", ...args], { cwd: root, encoding: "utf8", env });
  const { status, stderr } = failed("--state", state);
  expect(status).toBe(1);
  expect(stderr).toContain(`There is no database in ${state}: run "npm start" first.`);
  expect(existsSync(join(state, "backups")) ? readdirSync(join(state, "backups")) : []).toEqual([]);
  expect(failed("--nowhere").stderr).toContain("npm run backup");
  rmSync(state, { recursive: true, force: true });
});
