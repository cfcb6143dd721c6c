import { type Deed, insertDeed, insertSoleDeed } from "../db/audit-log.ts";
import type { Act } from "../env.ts";

/**
 * The statements that note a deed, to stand in its batch right after the statement that does it. None where nobody is
 * signed in: what visitors and the clock do is no deed of an organiser.
 */
export function logDeed(act: Act, deed: Deed, id: string = crypto.randomUUID()): D1PreparedStatement[] {
  return act.actor ? [insertDeed(act.db, { ...deed, id, at: act.now.toISOString(), actor: act.actor })] : [];
}

/** Notes a deed that changes no row of ours, such as a download of personal data. */
export async function noteDeed(act: Act, deed: Deed): Promise<void> {
  if (!act.actor) return;
  await insertSoleDeed(act.db, { ...deed, id: crypto.randomUUID(), at: act.now.toISOString(), actor: act.actor });
}
