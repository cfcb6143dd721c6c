import { type Deed, insertDeed } from "../db/audit-log.ts";
import type { Act } from "../env.ts";

/**
 * The statements that note a deed, to stand in its batch right after the statement that does it. None where nobody is
 * signed in: what visitors and the clock do is no deed of an organiser.
 */
export function logDeed(act: Act, deed: Deed, id: string = crypto.randomUUID()): D1PreparedStatement[] {
  return act.actor ? [insertDeed(act.db, { ...deed, id, at: act.now.toISOString(), actor: act.actor })] : [];
}
