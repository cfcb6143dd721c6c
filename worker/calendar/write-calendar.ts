import ical, { type ICalCalendarData } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { addEntry, type CalendarEntry } from "./calendar-entry.ts";

/**
 * Entries as an iCalendar file (RFC 5545).
 *
 * ical-generator is right in this shape only: the zone on the entry, the calendar's name for it null, the times as
 * `Temporal.Instant`. In others it takes the process's own zone, which is UTC in a worker.
 *
 * @param zone stands in a calendar without entries, which may not be empty (RFC 5545 §3.6)
 */
export function writeCalendar(head: ICalCalendarData, entries: CalendarEntry[], now: Date, zone?: string): string {
  const calendar = ical({
    prodId: { company: "opendata-events", product: "opendata-events", language: "DE" },
    timezone: { name: entries.length === 0 && zone ? zone : null, generator: describeZone },
    ...head,
  });
  for (const entry of entries) addEntry(calendar, entry, now);
  // ical-generator ends the last line without its line end.
  return propertiesFirst(`${calendar.toString()}\r\n`);
}

/** ical-generator writes some properties of a calendar behind its zone, where only components may stand (RFC 5545 §3.6). */
const propertiesFirst = (text: string): string =>
  text.replace(/^(BEGIN:VTIMEZONE\r\n[\s\S]*?\r\nEND:VTIMEZONE\r\n)((?:(?!BEGIN:|END:).*\r\n)+)/m, "$2$1");

/** The rules of a zone, under the name that the entries call it by: the library answers an alias with its present name. */
const describeZone = (zone: string): string =>
  String(tzlib_get_ical_block(zone)[0] ?? "").replace(/^TZID:.*$/m, `TZID:${zone}`);
