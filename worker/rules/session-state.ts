import type { ProblemCode } from "../contract/codes.ts";
import type { Session } from "../contract/series-answer.ts";

/** What the database keeps of a session's state; all else is derived here. */
export interface StoredSession {
  state: "draft" | "published" | "cancelled";
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
  signUpClosesAt: string | null;
  capacity: number | null;
  seatsTaken: number;
  waiting: number;
}

/** What a visitor sees of a session's state (G-01). */
export type PublicState = Pick<Session, "status" | "signUp" | "seats">;

/** Few seats: a tenth of them or three, whichever is more. */
const isFew = (free: number, capacity: number) => free <= Math.max(3, capacity / 10);

/** The public state of a session. Who waits comes first, so a free seat beside a waiting list is not offered here. */
export function derivePublicState(session: StoredSession, now: Date): PublicState {
  const free = session.capacity === null ? Number.POSITIVE_INFINITY : session.capacity - session.seatsTaken;
  const full = free <= 0 || session.waiting > 0;
  const seats = full ? "none" : isFew(free, session.capacity ?? Number.POSITIVE_INFINITY) ? "few" : "many";
  const status = session.state === "cancelled" ? "cancelled" : session.previousStartsAt ? "moved" : "scheduled";
  const signUp = findSignUpRefusal(session, now) ? "closed" : full ? "waiting" : "open";
  return { status, signUp, seats: session.capacity === null ? "many" : seats };
}

/** Why a session takes no sign-up, or null where it does. Sign-up closes at the start at the latest (design §6). */
export function findSignUpRefusal(session: StoredSession, now: Date): ProblemCode | null {
  const instant = now.toISOString();
  if (session.state === "draft") return "unknown-session";
  if (session.state === "cancelled") return "session-cancelled";
  if (session.startsAt <= instant) return "session-begun";
  if (session.signUpClosesAt && session.signUpClosesAt <= instant) return "session-closed";
  return null;
}

/** Where a session stands in its life (G-01); `moved` is a side of any of these, told by its previous start. */
export type SessionPhase =
  | "draft"
  | "announced"
  | "open"
  | "full"
  | "closed"
  | "live"
  | "done"
  | "archived"
  | "cancelled";

const ARCHIVED_AFTER_DAYS = 30;

/** The phase of a session; `announced` is open too, while its topic follows. */
export function derivePhase(session: StoredSession & { title: unknown }, now: Date): SessionPhase {
  if (session.state !== "published") return session.state;
  const instant = now.toISOString();
  const archivedFrom = new Date(Date.parse(session.endsAt) + ARCHIVED_AFTER_DAYS * 86_400_000);
  if (archivedFrom <= now) return "archived";
  if (session.endsAt <= instant) return "done";
  if (session.startsAt <= instant) return "live";
  const { signUp } = derivePublicState(session, now);
  if (signUp === "closed") return "closed";
  if (signUp === "waiting") return "full";
  return session.title === null ? "announced" : "open";
}

/** Whether a sign-up for the session may still be confirmed: until its end (design §6). */
export function takesConfirmation(session: StoredSession, now: Date): boolean {
  return session.state === "published" && session.endsAt > now.toISOString();
}
