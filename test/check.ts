// `npm run check`: everything that can be judged without running the product, one line each.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findWrongArrows } from "./support/arrows.ts";
import { findDevelopmentTraces } from "./support/bundle.ts";
import { findMissingLockEntries } from "./support/lock.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "opendata-events-check-"));

/** Every check; what it returns is what is wrong. */
const checks: Record<string, () => string[]> = {
  "messages complete": () => runNode("widget/messages.ts"),
  ...Object.fromEntries(
    ["worker/contract", "worker", "widget", "test", "test/worker"].map((part) => [
      `types of ${part}`,
      () => runNode(findProgram("typescript", "tsc"), "--noEmit", "--pretty", "false", "-p", part),
    ]),
  ),
  "lint and format": () => runNode(findProgram("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."),
  arrows: findWrongArrows,
  "lock file complete": () => findMissingLockEntries(`${root}package-lock.json`),
  "build of the script": () => runNode("demo/build.ts"),
  "bundle for deployment": () =>
    runNode(findProgram("wrangler", "wrangler"), "deploy", "--dry-run", "--outdir", folder),
  "no development route in it": () => findDevelopmentTraces(folder),
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const faults = check();
  console.log(`${faults.length === 0 ? "ok    " : "failed"} ${name}`);
  if (faults.length > 0) console.log(faults.map((fault) => `       ${fault}`).join("\n"));
  failed += faults.length === 0 ? 0 : 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(failed === 0 ? "All checks are ok." : `${failed} of ${Object.keys(checks).length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;

/** The script behind a command of an installed package, so that it runs on the Node that runs this one. */
function findProgram(name: string, command: string): string {
  const manifest = globSync(`node_modules/${name}/package.json`, { cwd: root })[0];
  if (!manifest) throw new Error(`${name} is not installed.`);
  const { bin } = require(join(root, manifest)) as { bin: string | Record<string, string> };
  return join(root, dirname(manifest), typeof bin === "string" ? bin : (bin[command] ?? ""));
}

/** Runs a script; a failure's output is what is wrong. */
function runNode(script: string, ...args: string[]): string[] {
  const env = { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false", WRANGLER_SEND_ERROR_REPORTS: "false" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return status === 0 ? [] : `${stdout}${stderr}`.trim().split("\n").slice(0, 60);
}
