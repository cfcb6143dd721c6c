// `npm run accessibility`: runs the tests that criteria.ts names and writes widget/accessibility/ from their results.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildMessages } from "../../widget/messages.ts";
import { ensureBrowser } from "../support/browser.ts";
import { CRITERIA } from "./criteria.ts";
import { renderReport, renderStatement } from "./render.ts";
import { readResults, type VitestReport } from "./results.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = join(root, "widget/accessibility");

/** Runs the named test files and answers what vitest wrote about them. */
async function runTests(): Promise<VitestReport> {
  buildMessages();
  const folder = mkdtempSync(join(tmpdir(), "opendata-events-accessibility-"));
  const output = join(folder, "results.json");
  const files = [...new Set(CRITERIA.flatMap(({ proofs }) => proofs.map(({ file }) => file)))];
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--config", "test/vitest.config.ts", "--project", "widget", ...files];
  try {
    spawnSync(process.execPath, [vitest, ...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${output}`], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, CHROMIUM_PATH: await ensureBrowser() },
    });
    return JSON.parse(readFileSync(output, "utf8")) as VitestReport;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const results = readResults(CRITERIA, await runTests());
mkdirSync(target, { recursive: true });
for (const lang of ["de", "en"] as const) {
  writeFileSync(join(target, `report.${lang}.md`), renderReport(CRITERIA, results, lang, version));
  writeFileSync(join(target, `statement.${lang}.md`), renderStatement(CRITERIA, results, lang, version));
}
const failed = [...results].filter(([, result]) => result === "failed").map(([test]) => test);
console.log(failed.length ? `These tests failed:\n${failed.join("\n")}` : "Every test passed.");
console.log("Written: widget/accessibility/{report,statement}.{de,en}.md");
process.exitCode = failed.length ? 1 : 0;
