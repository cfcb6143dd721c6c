import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A database to read and to change by SQL, while it is served or not. */
export interface Database {
  read(sql: string): Record<string, string | null>[];
  /** All of it, or nothing. */
  run(statements: string[]): void;
}

/** The local database of a state folder. SQLite's own locks let a service that is running see what changes. */
export function openLocalDatabase(stateDir: string): Database {
  const file = globSync(`${stateDir}/v3/d1/**/*.sqlite`).find((path) => !path.includes("metadata"));
  if (!file) throw new Error(`There is no database in ${stateDir}: run "npm start" first, or say --remote.`);
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  return {
    read: (sql) => database.prepare(sql).all() as Record<string, string | null>[],
    run: (statements) => database.exec(["BEGIN IMMEDIATE", ...statements, "COMMIT"].join(";\n")),
  };
}

/** The deployed database. */
export const openDeployedDatabase = (): Database => ({
  read(sql) {
    const said = runWrangler("--json", "--command", sql);
    return (JSON.parse(said.slice(said.indexOf("["))) as [{ results: Record<string, string | null>[] }])[0].results;
  },
  run(statements) {
    // In a file of its owner's alone: everybody on the machine sees the command line, and an address would stand in it.
    const folder = mkdtempSync(join(tmpdir(), "opendata-events-"));
    const file = join(folder, "organiser.sql");
    try {
      writeFileSync(file, statements.map((sql) => `${sql};\n`).join(""), { mode: 0o600 });
      runWrangler("--yes", "--file", file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});

function runWrangler(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/wrangler/bin/wrangler.js"), "d1", "execute", "DB", "--remote", ...args],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, CI: "1", WRANGLER_HIDE_BANNER: "true", WRANGLER_SEND_METRICS: "false" },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}
