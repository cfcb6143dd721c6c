import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Prints the rows that the list and a sign-up read; they are counted by a test, which also holds them. */
export function printRowsRead(): void {
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "worker", "rows-read"],
    { cwd: root, encoding: "utf8" },
  );
  console.log(`rows read      ${/rows read: (.*)/.exec(stdout)?.[1] ?? "the count failed"}`);
}
