import type { StoredSession } from "./session-state.ts";

/** What a coming session still needs of its organisers. */
export type SessionNeed = "publish" | "topic" | "speakers" | "release" | "meeting";

/** What the needs of a session are told from. */
interface NeedySession extends StoredSession {
  title: unknown;
  place: { kind: "online" | "onsite" };
  meetingUrl: string | null;
  speakers: { released: boolean; hidden: boolean }[];
}

const DAY = 86_400_000;
/** Further ahead, nobody expects topic and speakers to be known. */
const TOPIC_DAYS = 42;
/** The address of the meeting is asked for in mails three days before; here a little earlier. */
const MEETING_DAYS = 14;

/** What is to do for a session, the most urgent first; nothing once it has begun or is cancelled. */
export function listNeeds(session: NeedySession, now: Date): SessionNeed[] {
  const daysLeft = (Date.parse(session.startsAt) - now.getTime()) / DAY;
  if (session.state === "cancelled" || daysLeft <= 0) return [];
  const shown = session.speakers.filter(({ hidden }) => !hidden);
  const needs: [SessionNeed, boolean][] = [
    ["meeting", session.place.kind === "online" && session.meetingUrl === null && daysLeft <= MEETING_DAYS],
    ["publish", session.state === "draft"],
    ["topic", session.title === null && daysLeft <= TOPIC_DAYS],
    ["speakers", shown.length === 0 && daysLeft <= TOPIC_DAYS],
    ["release", shown.some(({ released }) => !released)],
  ];
  return needs.filter(([, isOpen]) => isOpen).map(([need]) => need);
}
