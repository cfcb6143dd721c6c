import { Temporal } from "temporal-polyfill";
import type { Session } from "./shapes.ts";

/** Start and end of a session, and of the day it was moved from, as the database stores them: UTC with milliseconds. */
export interface Times {
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
}

/** Finds the times of a session, seen from a day. Clock times are those of the zone, in winter as in summer. */
export function findTimes(session: Session, today: string, timeZone: string): Times {
  const { when } = session;
  const day = "date" in when ? Temporal.PlainDate.from(when.date) : findDay(when, today);
  const at = (date: Temporal.PlainDate, clock: string) =>
    new Date(date.toZonedDateTime({ timeZone, plainTime: clock }).epochMilliseconds).toISOString();
  return {
    startsAt: at(day, when.starts),
    endsAt: at(day, when.ends),
    previousStartsAt: session.movedByDays ? at(day.subtract({ days: session.movedByDays }), when.starts) : null,
  };
}

/** Adds minutes to a time of the database. */
export const addMinutes = (time: string, minutes: number) =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString();

/** Today's date in a zone. */
export const findToday = (timeZone: string) => Temporal.Now.plainDateISO(timeZone).toString();

function findDay(slot: { daysAhead: number; weekday: number }, today: string): Temporal.PlainDate {
  const earliest = Temporal.PlainDate.from(today).add({ days: slot.daysAhead });
  return earliest.add({ days: (slot.weekday - earliest.dayOfWeek + 7) % 7 });
}
