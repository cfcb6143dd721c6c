import { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { Session } from "../contract/series-answer.ts";
import { cleanText } from "./calendar-text.ts";

/** A session as a calendar keeps it. Instants are UTC ISO 8601. */
export interface CalendarEntry {
  /** Stays the same for the life of the session, so that a later file replaces the earlier one. */
  uid: string;
  title: string;
  description?: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  url: string;
  place: Session["place"];
  organiser: { name: string; email: string };
  categories?: string[];
  /** Grows with each change of the session (RFC 5545 §3.8.7.4). */
  sequence: number;
  status: "confirmed" | "cancelled";
  /** When the session was entered; unknown, it is when the file was written. */
  createdAt?: string;
  changedAt?: string;
  /** Somebody else's time: it does not make the owner of the calendar look busy. */
  isTransparent?: boolean;
}

/** The id of a session in every calendar, mailed, downloaded or subscribed to. */
export const sessionUid = (sessionId: string, publicUrl: string): string =>
  `${sessionId}@${new URL(publicUrl).hostname}`;

/** Writes an entry into a calendar that `writeCalendar` began. */
export function addEntry(calendar: ICalCalendar, entry: CalendarEntry, now: Date): void {
  const stamp = Temporal.Instant.from(now.toISOString());
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp,
    created: entry.createdAt ? Temporal.Instant.from(entry.createdAt) : stamp,
    lastModified: entry.changedAt ? Temporal.Instant.from(entry.changedAt) : null,
    start: Temporal.Instant.from(entry.startsAt),
    end: Temporal.Instant.from(entry.endsAt),
    timezone: entry.timeZone,
    summary: cleanText(entry.title),
    description: entry.description ? cleanText(entry.description) : null,
    location: cleanText(namePlace(entry.place)) || null,
    url: entry.url,
    organizer: { name: cleanText(entry.organiser.name), email: entry.organiser.email },
    categories: (entry.categories ?? []).map((name) => ({ name: cleanText(name) })),
    status: entry.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: entry.isTransparent ? ICalEventTransparency.TRANSPARENT : null,
  });
}

/** What a map or a reader finds: the platform or the house, never the way in. */
const namePlace = (place: Session["place"]): string =>
  place.kind === "online" ? place.platform : [place.name, place.address].filter(Boolean).join(", ");
