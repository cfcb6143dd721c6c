// `npm run restore`: brings an earlier state of the database back, and applies to it what was erased since (L-23).
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ErasureJournal, formatReapplication, JOURNAL_QUERIES } from "../db/erasure-journal.ts";
import { createDeployedPlace } from "./deployed-place.ts";
import { createLocalPlace } from "./local-place.ts";
import type { Place } from "./place.ts";

const USAGE = `npm run restore -- --at 2026-12-01T08:00:00Z                the deployed database, as it was then
npm run restore -- --file copy.sqlite [--state .state]   the local database, from a file of npm run backup`;

const { values } = parseArgs({
  options: { at: { type: "string" }, file: { type: "string" }, state: { type: "string", default: ".state" } },
});
const state = resolve(values.state);

try {
  restore(choosePlace());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function choosePlace(): Place {
  const at = new Date(values.at ?? "");
  if (values.file && !values.at) return createLocalPlace(state, resolve(values.file));
  if (values.at && !values.file && !Number.isNaN(at.getTime())) return createDeployedPlace(at, state);
  throw new Error(USAGE);
}

/** The journal is kept in a file before anything is touched: whatever fails from here on, it can be applied again. */
function restore(place: Place): void {
  const journal = {
    erasures: place.read(JOURNAL_QUERIES.erasures),
    sent: place.read(JOURNAL_QUERIES.sent),
  } as unknown as ErasureJournal;
  mkdirSync(state, { recursive: true });
  const file = join(state, `erasures-${new Date().toISOString().replaceAll(":", "-")}.json`);
  writeFileSync(file, JSON.stringify(journal), { mode: 0o600 });
  console.log(`The journal of ${journal.erasures.length} erasures is kept in ${file}.`);
  place.restore();
  const statements = formatReapplication(journal);
  if (statements.length > 0) place.run(statements);
  console.log("Restored, and erased again what had been erased.");
}
