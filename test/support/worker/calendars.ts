import ICAL from "ical.js";
import nodeIcal, { type CalendarResponse, type VEvent } from "node-ical";
import { expect } from "vitest";

/** An entry of a calendar as programs understand it. */
export interface ReadEntry {
  uid: string;
  sequence: number;
  status: string;
  title: string;
  description: string;
  place: string | null;
  url: string;
  startsAt: string;
  endsAt: string;
  categories: string[];
}

/** A calendar as programs understand it. */
export interface ReadCalendar {
  name: string | null;
  method: string;
  entries: ReadEntry[];
}

// ical.js does not know RFC 7986 yet, and takes its texts as they stand.
(ICAL.design.icalendar.property as Record<string, object>).name = { defaultType: "text" };

/** Reads a calendar by two parsers that share no code; they have to understand the same. */
export function readCalendar(text: string): ReadCalendar {
  const read = readByIcalJs(text);
  expect(readByNodeIcal(text)).toEqual(read);
  return read;
}

/** Takes the zone's rules from the calendar itself. */
export function readByIcalJs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    name: calendar.getFirstPropertyValue("name") as string | null,
    method: String(calendar.getFirstPropertyValue("method")),
    entries: calendar.getAllSubcomponents("vevent").map((found) => {
      const event = new ICAL.Event(found);
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(found.getFirstPropertyValue("status")),
        title: event.summary,
        description: event.description ?? "",
        place: event.location || null,
        url: String(found.getFirstPropertyValue("url")),
        startsAt: event.startDate.toJSDate().toISOString(),
        endsAt: event.endDate.toJSDate().toISOString(),
        categories: (found.getFirstProperty("categories")?.getValues() ?? []).map(String),
      };
    }),
  };
}

/** Knows the zone by its IANA name. */
function readByNodeIcal(text: string): ReadCalendar {
  const read: CalendarResponse = nodeIcal.sync.parseICS(text);
  const head = read.vcalendar as unknown as { method: string; name?: string };
  const entries = Object.values(read).filter((part): part is VEvent => part?.type === "VEVENT");
  return {
    name: head.name ?? null,
    method: head.method,
    entries: entries.map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      status: String(event.status),
      title: plainValue(event.summary),
      description: plainValue(event.description),
      place: plainValue(event.location) || null,
      url: plainValue(event.url),
      startsAt: event.start.toISOString(),
      endsAt: String(event.end?.toISOString()),
      categories: event.categories ?? [],
    })),
  };
}

/** A value with parameters comes as an object. */
const plainValue = (value: unknown): string =>
  typeof value === "object" && value !== null && "val" in value ? String(value.val) : String(value ?? "");
