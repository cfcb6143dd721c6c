import { globSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** The local database of a demo, opened beside it: what the tests of failures read, and how they let time pass. */
export function openLocalDatabase(stateDir: string): DatabaseSync {
  const file = globSync(`${stateDir}/**/d1/**/*.sqlite`).find((path) => !path.includes("metadata"));
  if (!file) throw new Error(`No database in ${stateDir}.`);
  const database = new DatabaseSync(file);
  database.exec("PRAGMA busy_timeout = 5000");
  return database;
}
