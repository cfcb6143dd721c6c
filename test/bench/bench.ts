// `npm run bench`: sizes against their floors, and the list against a static file in the same run.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startDemo } from "../support/demo-server.ts";
import { measureRatio } from "./throughput.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bytes after brotli 11 of what the script is built upon, and the goals of the design. */
const LIT_FLOOR = 6274;
const GOALS: Record<string, number> = { entry: 13_500, form: 6_500, en: 1_700, bundle: 23_000 };

const demo = await startDemo();
try {
  const sizes = JSON.parse(readFileSync(`${root}dist/sizes.json`, "utf8")) as Record<string, { brotli: number }>;
  for (const [name, goal] of Object.entries(GOALS)) {
    const bytes = sizes[name]?.brotli ?? Number.NaN;
    console.log(`${name.padEnd(8)} ${bytes} B of ${goal} B, ${(bytes / LIT_FLOOR).toFixed(2)} × Lit with localize`);
  }
  const list = `${demo.api}/api/v1/series/open-data-in-kommunen?locale=de`;
  // The same bytes as a file, so that the ratio tells what finding the answer costs and not what carrying it does.
  writeFileSync(`${root}dist/assets/demo/list.json`, await (await fetch(list)).text());
  const ratio = await measureRatio(list, `${demo.api}/demo/list.json`);
  console.log(`list     ${ratio.join(", ")} × the throughput of a static file of its size, by round`);
} finally {
  await demo.stop();
}

// Rows read are counted by a test, which also holds them.
const { stdout } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "worker", "rows-read"],
  { cwd: root, encoding: "utf8" },
);
console.log(/rows read: .*/.exec(stdout)?.[0] ?? "rows read: the count failed");
