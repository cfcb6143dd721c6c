import type { SessionRow } from "../../db/series.ts";
import { findChangeableSession } from "../../db/session-changes.ts";
import type { Act } from "../../env.ts";

/** The session, or null where it is none of the series'. */
export async function findOwnSession(act: Act, seriesId: string, sessionId: string): Promise<SessionRow | null> {
  const found = await findChangeableSession(act.db, sessionId);
  return found?.seriesId === seriesId ? found.session : null;
}
