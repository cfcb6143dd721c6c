// `npm run test:engines`: builds what the pages load, finds or installs three browsers, and opens every page in each.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureEngines } from "./install.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

try {
  await ensureEngines();
  // One build serves the whole run: nobody removes it under a test.
  runNode("demo/build.ts");
  runNode("demo/frameworks/build.ts");
  process.env.BUILD = "keep";
  const config = ["--config", "test/engines/vitest.config.ts"];
  runNode("node_modules/vitest/vitest.mjs", "run", ...config, ...process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs a script to its end; one that fails is an error. */
function runNode(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit", env: process.env });
  if (status !== 0) throw new Error(`${script} failed.`);
}
