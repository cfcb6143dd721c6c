import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll } from "vitest";

/** The bindings of the worker under test. */
export interface TestEnv {
  DB: D1Database;
  MIGRATIONS: D1Migration[];
}

/** The real database with the real migrations. */
export const db = (env as unknown as TestEnv).DB;

beforeAll(async () => {
  await applyD1Migrations(db, (env as unknown as TestEnv).MIGRATIONS);
});
