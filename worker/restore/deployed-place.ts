import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Place } from "./place.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The deployed database, brought back by D1's time travel: 30 days at most on a paid plan, 7 on the free one. */
export function createDeployedPlace(at: Date, folder: string): Place {
  return {
    read(sql) {
      const said = runWrangler("execute", "DB", "--remote", "--json", "--command", sql);
      return (JSON.parse(said.slice(said.indexOf("["))) as [{ results: Record<string, unknown>[] }])[0].results;
    },
    restore: () => void runWrangler("time-travel", "restore", "DB", `--timestamp=${at.toISOString()}`),
    run(statements) {
      const file = join(folder, "reapply.sql");
      writeFileSync(file, statements.map((sql) => `${sql};\n`).join(""), { mode: 0o600 });
      runWrangler("execute", "DB", "--remote", "--yes", "--file", file);
      rmSync(file);
    },
  };
}

function runWrangler(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/wrangler/bin/wrangler.js`, "d1", ...args],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 30,
      env: { ...process.env, CI: "1", WRANGLER_HIDE_BANNER: "true", WRANGLER_SEND_METRICS: "false" },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}
