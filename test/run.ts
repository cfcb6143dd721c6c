// `npm test`: builds what the tests open, finds a browser, runs every project and says how many tests ran.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./support/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "opendata-events-test-"));
const report = join(folder, "report.json");

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<number> {
  const build = runNode("demo/build.ts", []);
  if (build !== 0) return build;
  // Every demo that a test starts serves this one build, which nobody removes under a running test.
  process.env.BUILD = "keep";
  process.env.CHROMIUM_PATH = await ensureBrowser();
  const code = runNode("node_modules/vitest/vitest.mjs", [
    ...["run", "--config", "test/vitest.config.ts"],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ...process.argv.slice(2),
  ]);
  console.log(countTests());
  return code;
}

/** Runs a script to its end; a signal counts as a failure. */
function runNode(script: string, args: string[]): number {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit", env: process.env });
  return status ?? 1;
}

/** One plain line, which scripts can read: how many tests passed, failed and were skipped. */
function countTests(): string {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
}
