import { MEETING_MISSING_HOURS, planClockMailing } from "./due-times.ts";

/** A mail that goes out by itself, and when. */
export interface PlannedMail {
  kind: "access-link" | "thanks";
  dueAt: string;
}

/** What the clock still sends for a published session, soonest first (design §6). */
export function planClockMails(
  session: { startsAt: string; place: { kind: "online" | "onsite" } },
  timeZone: string,
  now: Date,
): PlannedMail[] {
  const due = (mailing: Parameters<typeof planClockMailing>[0]) =>
    planClockMailing(mailing, session.startsAt, timeZone).toISOString();
  const mails: PlannedMail[] = [
    { kind: "access-link", dueAt: due("day-before") },
    // On site nobody needs a link an hour before.
    ...(session.place.kind === "online" ? [{ kind: "access-link" as const, dueAt: due("hour-before") }] : []),
    { kind: "thanks", dueAt: due("day-after") },
  ];
  return mails.filter(({ dueAt }) => dueAt > now.toISOString());
}

const HOUR = 3_600_000;

/** When the organisers are still to be told that the meeting's address is missing, if it is missing then. */
export function planMeetingReminders(
  session: { startsAt: string; place: { kind: "online" | "onsite" }; meetingUrl: string | null },
  now: Date,
): string[] {
  if (session.place.kind !== "online" || session.meetingUrl !== null) return [];
  return MEETING_MISSING_HOURS.map((hours) =>
    new Date(Date.parse(session.startsAt) - hours * HOUR).toISOString(),
  ).filter((at) => at > now.toISOString());
}
