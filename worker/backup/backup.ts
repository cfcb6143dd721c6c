// `npm run backup`: a copy of the database in a file that only its owner may read; `npm run restore` takes it back.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, globSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { KEPT_DAYS } from "../contract/limits.ts";

const USAGE = `npm run backup [-- --state .state] [--to folder]   the local database, also while it is served
npm run backup -- --remote [--to folder]           the deployed database, as SQL`;
const root = fileURLToPath(new URL("../..", import.meta.url));
const DAY = 86_400_000;

// Whatever is written from here on is its owner's alone.
process.umask(0o077);

try {
  const { values } = parseArgs({
    options: {
      remote: { type: "boolean", default: false },
      state: { type: "string", default: ".state" },
      to: { type: "string" },
    },
  });
  const state = resolve(values.state);
  backUp(
    resolve(values.to ?? join(state, "backups")),
    values.remote ? exportDeployed : (file) => copyLocal(state, file),
  );
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  console.error(isUsage ? USAGE : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Writes beside the file first, so that one with a date in its name is whole. */
function backUp(folder: string, write: (file: string) => string): void {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  const part = join(folder, `backup-${now.toISOString().replaceAll(":", "-")}`);
  // Made by us alone and empty: neither program writes over a file that holds anything.
  closeSync(openSync(`${part}.part`, "wx", 0o600));
  try {
    const file = part + write(`${part}.part`);
    if (existsSync(file)) throw new Error(`${file} is there already and stays as it is.`);
    renameSync(`${part}.part`, file);
    const until = new Date(now.getTime() + KEPT_DAYS.erasure * DAY).toISOString().slice(0, 10);
    console.log(`The backup is ${file}.`);
    console.log(
      `It holds personal data. Delete it by ${until}: the journal of erasures reaches back ${KEPT_DAYS.erasure} days.`,
    );
  } finally {
    rmSync(`${part}.part`, { force: true });
  }
}

/** A consistent copy by SQLite itself, which waits for nobody and stops nobody. */
function copyLocal(state: string, file: string): string {
  const source = globSync(`${state}/v3/d1/**/*.sqlite`).find((path) => !path.includes("metadata"));
  if (!source) throw new Error(`There is no database in ${state}: run "npm start" first.`);
  const database = new DatabaseSync(source, { timeout: 10_000 });
  try {
    database.prepare("VACUUM INTO ?").run(file);
  } finally {
    database.close();
  }
  return ".sqlite";
}

/** D1's own export; the database answers nothing else while it runs. */
function exportDeployed(file: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/wrangler/bin/wrangler.js`,
      "d1",
      "export",
      "DB",
      "--remote",
      "--skip-confirmation",
      "--output",
      file,
    ],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, CI: "1", WRANGLER_HIDE_BANNER: "true", WRANGLER_SEND_METRICS: "false" },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return ".sql";
}
