import { planClockMailing } from "./due-times.ts";

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
