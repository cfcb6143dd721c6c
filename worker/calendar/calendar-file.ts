import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Session } from "../contract/series-answer.ts";

/** A session as a calendar keeps it. Instants are UTC ISO 8601. */
export interface CalendarEntry {
  /** Stays the same for the life of the session, so that a later file replaces the earlier one. */
  uid: string;
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  url: string;
  place: Session["place"];
  organiser: { name: string; email: string };
  /** Grows with each change of the session (RFC 5545 §3.8.7.4). */
  sequence: number;
  status: "confirmed" | "cancelled";
}

/**
 * One session as an iCalendar file (RFC 5545).
 *
 * ical-generator is right in this shape only: the zone on the entry, the calendar's name for it null, the times as
 * `Temporal.Instant`. In others it takes the process's own zone, which is UTC in a worker.
 */
export function calendarFile(entry: CalendarEntry, now = new Date()): string {
  const calendar = ical({
    prodId: { company: "opendata-events", product: "opendata-events", language: "DE" },
    method: calendarMethod(entry.status),
    timezone: { name: null, generator: (zone) => String(tzlib_get_ical_block(zone)[0]) },
  });
  const stamp = Temporal.Instant.from(now.toISOString());
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp,
    created: stamp,
    start: Temporal.Instant.from(entry.startsAt),
    end: Temporal.Instant.from(entry.endsAt),
    timezone: entry.timeZone,
    summary: entry.title,
    location: entry.place.kind === "online" ? entry.place.platform : `${entry.place.name}, ${entry.place.address}`,
    url: entry.url,
    organizer: entry.organiser,
    status: entry.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/**
 * What a calendar is to do with the file. A published entry is replaced by publishing it again, and taken back by
 * CANCEL (RFC 5546 §3.2.1). The mail's content type has to name the same (RFC 6047 §2.4).
 */
export const calendarMethod = (status: CalendarEntry["status"]): ICalCalendarMethod =>
  status === "cancelled" ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
