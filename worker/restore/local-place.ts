import { copyFileSync, existsSync, globSync, readFileSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Place } from "./place.ts";

/**
 * The local database of a state folder, which nobody may be serving meanwhile.
 *
 * @param backup a copy of the database file, such as `npm run backup` makes, or D1's export of the deployed one (`.sql`)
 */
export function createLocalPlace(stateDir: string, backup: string): Place {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`);
  const file = globSync(`${stateDir}/v3/d1/**/*.sqlite`).find((path) => !path.includes("metadata"));
  if (!file) throw new Error(`There is no database in ${stateDir}: run "npm start" first.`);
  return {
    read: (sql) => using(file, (database) => database.prepare(sql).all() as Record<string, unknown>[]),
    restore() {
      // What the old file has in its journal of writes belongs to the old file.
      for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
      if (backup.endsWith(".sql")) buildFrom(backup, file);
      else copyFileSync(backup, file);
    },
    run: (statements) => using(file, (database) => database.exec(statements.join(";\n"))),
  };
}

/** Makes the database from SQL beside the old one, which stays where that fails. */
function buildFrom(backup: string, file: string): void {
  const built = `${file}.built`;
  rmSync(built, { force: true });
  const database = new DatabaseSync(built, { enableForeignKeyConstraints: false });
  try {
    database.exec(readFileSync(backup, "utf8"));
  } finally {
    database.close();
  }
  renameSync(built, file);
}

function using<T>(file: string, act: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA foreign_keys = ON");
    return act(database);
  } finally {
    database.close();
  }
}
