import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runWrangler } from "./children.ts";
import { formatPartner } from "./seed/partner.ts";
import { formatRefresh } from "./seed/refresh.ts";
import { formatSeed } from "./seed/seed.ts";
import { series } from "./seed/series.ts";
import { findToday } from "./seed/times.ts";
import type { DemoSettings } from "./settings.ts";

/** Migrates the local database, seeds it the first time, and moves passed example sessions ahead. */
export async function prepareDatabase(settings: DemoSettings): Promise<void> {
  const { stateDir } = settings;
  await runWrangler(["d1", "migrations", "apply", "DB", "--local", "--persist-to", stateDir]);
  const now = new Date().toISOString();
  const today = findToday(series.timeZone);
  const seeded = join(stateDir, "seeded");
  const seed = existsSync(seeded) ? "" : `${formatSeed(now, today)}\n`;
  const file = join(stateDir, "start.sql");
  writeFileSync(file, `${seed}${formatPartner(settings.hostUrl)}\n${formatRefresh(now, today)}`);
  await runWrangler(["d1", "execute", "DB", "--local", "--persist-to", stateDir, "--file", file, "--yes"]);
  writeFileSync(seeded, `${now}\n`);
}
