import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLocalDatabase } from "../support/local-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const wrangler = "node_modules/wrangler/bin/wrangler.js";
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8", env: { ...process.env, CI: "1" } });

const FILL = `
  INSERT INTO series (id, slug, title, summary, organisers, contact_name, contact_email, imprint, controllers, recipients, created_at)
  VALUES ('s', 's', '{}', '{}', '[]', 'A', 'a@example.org', '{}', '[]', '{}', '2026-01-01');
  INSERT INTO people (id, series_id, email_key, email, locale, created_at, confirmed_at) VALUES
    ('stays', 's', 'key-stays', 'stays@example.org', 'de', '2026-01-01', '2026-01-01'),
    ('goes', 's', 'key-goes', 'goes@example.org', 'de', '2026-01-01', '2026-01-01'),
    ('ends', 's', 'key-ends', 'ends@example.org', 'de', '2026-01-01', '2026-01-01');
  INSERT INTO subscriptions (id, person_id, status, created_at, confirmed_at) VALUES
    ('ends', 'ends', 'confirmed', '2026-01-01', '2026-01-01'), ('stays', 'stays', 'confirmed', '2026-01-01', '2026-01-01');
  INSERT INTO outbox (id, series_id, person_id, kind, cause, recipient, locale, priority, due_at, created_at)
  VALUES ('mail', 's', 'stays', 'registered', 'round 1', 'stays@example.org', 'de', 2, '2026-01-01', '2026-01-01');`;

const AFTERWARDS = `
  INSERT INTO erasures (id, series_id, email_key, what, erased_at) VALUES
    ('1', 's', 'key-goes', 'person', '2026-02-01'), ('2', 's', 'key-ends', 'subscription', '2026-02-01');
  DELETE FROM people WHERE id = 'goes';
  UPDATE subscriptions SET status = 'ended', ended_at = '2026-02-01' WHERE person_id = 'ends';
  UPDATE outbox SET state = 'sent', sent_at = '2026-02-01', recipient = NULL;`;

test("a restore brings nobody back who was erased, no ended subscription, and sends no mail again (L-23)", () => {
  const state = mkdtempSync(join(tmpdir(), "opendata-events-restore-"));
  const place = ["--local", "--persist-to", state];
  run(wrangler, "d1", "migrations", "apply", "DB", ...place);
  const change = (sql: string) => {
    const database = openLocalDatabase(state);
    database.exec(sql);
    database.close();
  };
  change(FILL);
  const copy = join(state, "copy.sqlite");
  change(`VACUUM INTO '${copy}'`);
  change(AFTERWARDS);

  const said = run("worker/restore/restore.ts", "--file", copy, "--state", state);
  expect(said).toContain("The journal of 2 erasures is kept in");
  const after = openLocalDatabase(state);
  const list = (sql: string) =>
    after
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).join(" "));
  expect(list("SELECT id FROM people ORDER BY id")).toEqual(["ends", "stays"]);
  expect(list("SELECT person_id, status FROM subscriptions ORDER BY id")).toEqual(["ends ended", "stays confirmed"]);
  expect(list("SELECT state, ifnull(recipient, 'nobody') FROM outbox")).toEqual(["sent nobody"]);
  expect(list("SELECT count(*) FROM erasures")).toEqual(["2"]);
  after.close();
  rmSync(state, { recursive: true, force: true });
});
