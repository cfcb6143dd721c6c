import { insertOrganiserMail, listNearSessions, listUnusedLists, type NearSession } from "../db/clock.ts";
import { deleteExpired } from "../db/retention.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { type ClockMailing, MEETING_MISSING_HOURS, planClockMailing } from "../rules/due-times.ts";
import { planMails } from "./change-session.ts";
import { deliverDueMails } from "./deliver-mail.ts";
import { passOnFreeSeats } from "./free-seats.ts";
import { deleteEndedData } from "./purge.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Thanks that come later than this would surprise. */
const THANKS_WITHIN_DAYS = 3;

/**
 * All that the passing of time brings about; run every minute. Each part stands alone: one that fails is tried again
 * the next minute and stops no other.
 */
export async function runClock(act: Act): Promise<void> {
  // What is deleted by days and warned of by months wants no look each minute.
  const hourly = act.now.getUTCMinutes() === 0 ? [deleteEndedData, warnOfUnusedLists] : [];
  // Delivery comes last: a slow mail server keeps nothing else waiting.
  const parts = [deleteOverdue, ...hourly, passOnFreeSeats, planSessionMails, deliverDueMails];
  for (const part of parts) {
    // The name alone: a message could carry an address into the log (L-26).
    await part(act).catch((fault: Error) => console.error(part.name, fault.name));
  }
}

const deleteOverdue = (act: Act) => deleteExpired(act.db, act.now.toISOString());

/** Makes the mailings of sessions near their time: the access link, the thanks, and a word to the organisers. */
async function planSessionMails(act: Act): Promise<void> {
  const at = (days: number) => new Date(act.now.getTime() + days * DAY).toISOString();
  for (const session of await listNearSessions(act.db, at(-5), at(4))) {
    const plan = findDueMailing(session, act.now);
    if (plan) {
      const change = plan.mailing === "day-after" ? "end" : "open-doors";
      await act.db.batch(planMails(act, change, describe(session), plan.cause, 0));
    }
    await remindOfMeeting(act, session);
  }
}

const describe = ({ seriesId, id, revision }: NearSession) => ({
  seriesId,
  session: { id, revision, state: "published" as const },
});

/** The one mailing of the clock that is due and not made: of two access links that both are late, only the nearer. */
function findDueMailing(session: NearSession, now: Date): { mailing: ClockMailing; cause: string } | null {
  const due = (mailing: ClockMailing) => planClockMailing(mailing, session.startsAt, session.timeZone);
  const isAhead = session.startsAt > now.toISOString();
  const late = new Date(due("day-after").getTime() + THANKS_WITHIN_DAYS * DAY);
  const mailing =
    isAhead && session.isOnline && due("hour-before") <= now
      ? "hour-before"
      : isAhead && due("day-before") <= now
        ? "day-before"
        : due("day-after") <= now && now < late
          ? "day-after"
          : null;
  if (!mailing) return null;
  const cause = `${mailing} ${session.revision}`;
  const kind = mailing === "day-after" ? "thanks" : "access-link";
  return session.made.includes(`${kind} ${cause}`) ? null : { mailing, cause };
}

/** Tells the organisers 72, 24 and 2 hours before that nobody entered the meeting's address. */
async function remindOfMeeting(act: Act, session: NearSession): Promise<void> {
  const hoursLeft = (Date.parse(session.startsAt) - act.now.getTime()) / HOUR;
  const passed = MEETING_MISSING_HOURS.filter((hours) => hoursLeft <= hours).at(-1);
  if (!passed || hoursLeft <= 0 || !session.isOnline || session.hasMeeting) return;
  await insertOrganiserMail(act.db, {
    seriesId: session.seriesId,
    sessionId: session.id,
    kind: "meeting-missing",
    cause: `${passed} hours ${session.revision}`,
    recipient: session.contactEmail,
    locale: session.lang,
    now: act.now.toISOString(),
  });
}

/** Warns organisers once a month whose list nobody used for a year: its consents will end (L-10). */
async function warnOfUnusedLists(act: Act): Promise<void> {
  const now = act.now.toISOString();
  for (const list of await listUnusedLists(act.db, monthsBefore(act.now, CONSENT_MONTHS.warning))) {
    await insertOrganiserMail(act.db, { ...list, sessionId: null, kind: "list-unused", cause: now.slice(0, 7), now });
  }
}
