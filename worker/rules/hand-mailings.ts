import type { ProblemCode } from "../contract/codes.ts";
import type { HandKind } from "../contract/mailing-requests.ts";
import type { SessionChange } from "./session-changes.ts";
import { findSignUpRefusal, type StoredSession } from "./session-state.ts";

/** Minutes in which what an organiser sends by hand can be stopped before the first mail leaves (G-10). */
export const STOP_MINUTES = 2;

/** The change of a session that each of these mailings tells of; whom it tells is in the table of changes. */
export const TELLS_OF: Record<HandKind, SessionChange> = {
  "new-date": "publish",
  programme: "complete-programme",
  "access-link": "open-doors",
  thanks: "end",
};

/**
 * Why a mailing makes no sense for a session now, or null where it does: nobody is invited to what takes no sign-up,
 * given a way into what is over, or thanked for what is still to come.
 */
export function findHandRefusal(
  kind: HandKind,
  session: StoredSession & { title: unknown },
  now: Date,
): ProblemCode | null {
  if (session.state === "cancelled") return "session-cancelled";
  if (session.state === "draft") return "not-now";
  const isOver = session.endsAt <= now.toISOString();
  const makesSense = {
    "new-date": () => findSignUpRefusal(session, now) === null,
    programme: () => session.startsAt > now.toISOString() && session.title !== null,
    "access-link": () => !isOver,
    thanks: () => isOver,
  }[kind]();
  return makesSense ? null : "not-now";
}
