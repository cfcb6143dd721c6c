import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const tool = fileURLToPath(new URL("node_modules/@lit/localize-tools/bin/lit-localize.js", root));

/** Turns the translators' XLIFF into modules. A message without a translation is an error here, the tool only warns. */
export function buildMessages(): void {
  for (const part of ["widget", "worker"]) {
    const config = fileURLToPath(new URL(`${part}/locales/lit-localize.json`, root));
    if (!existsSync(config)) continue;
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, "build", "--config", config], {
      encoding: "utf8",
    });
    const report = stdout + stderr;
    if (status !== 0 || /missing/i.test(report)) {
      throw new Error(
        `${part}/locales: run "npx lit-localize extract --config ${part}/locales/lit-localize.json" and translate.\n${report}`,
      );
    }
  }
}

if (import.meta.main) {
  try {
    buildMessages();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
