import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLocalDatabase } from "../support/local-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = (script: string, ...args: string[]) => {
  const env = { ...process.env, CI: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  return { status, said: stdout + stderr };
};

test("the first organiser is added by a command, to a first series that nobody sees yet; run twice it changes nothing", () => {
  const state = mkdtempSync(join(tmpdir(), "opendata-events-organiser-"));
  const organiser = (...args: string[]) => run("worker/organiser/organiser.ts", ...args, "--state", state);
  expect(organiser("list").said).toContain("There is no database in");
  run("node_modules/wrangler/bin/wrangler.js", "d1", "migrations", "apply", "DB", "--local", "--persist-to", state);

  const unnamed = organiser("add", "Kim@Example.org");
  expect([unnamed.status, unnamed.said]).toEqual([1, expect.stringContaining("--series")]);
  for (let time = 0; time < 2; time++) {
    const added = organiser("add", "Kim@Example.org", "--series", "open-data");
    expect([added.status, added.said]).toEqual([0, expect.stringContaining("open-data\towner\tkim@example.org")]);
  }
  expect(organiser("add", "a@example.org", "--series", "none").said).toContain("There is no series none.");
  expect(organiser("add", "o'hara@example.org", "--role", "editor").status).toBe(0);
  expect(organiser("remove", "kim@example.org").said).toContain("Nobody owns open-data.");
  expect(organiser("add", "nobody").said).toContain("npm run organiser -- add");

  const database = openLocalDatabase(state);
  const list = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).join(" "));
  expect(list("SELECT slug, open FROM series")).toEqual(["open-data 0"]);
  expect(list("SELECT email FROM organisers")).toEqual(["o'hara@example.org"]);
  expect(list("SELECT DISTINCT deed, actor_kind FROM audit_log ORDER BY deed")).toEqual([
    "organiser.add command",
    "organiser.remove command",
  ]);
  database.close();
  rmSync(state, { recursive: true, force: true });
});
