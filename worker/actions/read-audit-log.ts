import { findLastDeed } from "../db/audit-log.ts";
import type { Act } from "../env.ts";

/** Who changed something last. */
export interface LastEditor {
  name: string;
  at: string;
}

/** Who did the last deed to a thing, or null where none is known. */
export const readLastEditor = (act: Act, subjectId: string): Promise<LastEditor | null> =>
  findLastDeed(act.db, subjectId);
