import { copyFileSync, existsSync, globSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Place } from "./place.ts";

/**
 * The local database of a state folder, which nobody may be serving meanwhile.
 *
 * @param backup a copy of the database file, such as `VACUUM INTO` makes
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
      copyFileSync(backup, file);
    },
    run: (statements) => using(file, (database) => database.exec(statements.join(";\n"))),
  };
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
