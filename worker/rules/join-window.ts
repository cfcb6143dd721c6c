import type { StoredSession } from "./session-state.ts";

/** Minutes before the start at which the way into the meeting opens (design §6). */
const OPENS_MINUTES_BEFORE = 30;

/** When the way in opens. */
export const joinOpensAt = (startsAt: string): Date => new Date(Date.parse(startsAt) - OPENS_MINUTES_BEFORE * 60_000);

/** Where a session stands between "come back later" and "it is over". */
export function deriveJoinState(
  session: Pick<StoredSession, "state" | "startsAt" | "endsAt">,
  now: Date,
): "cancelled" | "early" | "open" | "over" {
  if (session.state !== "published") return "cancelled";
  if (session.endsAt <= now.toISOString()) return "over";
  return now < joinOpensAt(session.startsAt) ? "early" : "open";
}
