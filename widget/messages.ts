import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const tool = fileURLToPath(new URL("node_modules/@lit/localize-tools/bin/lit-localize.js", root));

/** The widget; all of the worker, in English; what of it visitors read, in the other languages. */
const FOLDERS = ["widget/locales", "worker/locales", "worker/locales/public"];

/** Turns the translators' XLIFF into modules. A message without a translation is an error here, the tool only warns. */
export function buildMessages(): void {
  const faults = FOLDERS.flatMap(buildFolder);
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Builds each language, also where messages are missing: they are German in it. */
function buildFolder(folder: string): string[] {
  const config = fileURLToPath(new URL(`${folder}/lit-localize.json`, root));
  if (!existsSync(config)) return [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, "build", "--config", config], {
    encoding: "utf8",
  });
  const report = stdout + stderr;
  if (status === 0 && !/missing/i.test(report)) return [];
  return [`${folder}: run "npx lit-localize extract --config ${folder}/lit-localize.json" and translate.\n${report}`];
}

if (import.meta.main) {
  try {
    buildMessages();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
