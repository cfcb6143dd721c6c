import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { CalendarEntry } from "../../../worker/calendar/calendar-entry.ts";
import { calendarFile, calendarMethod } from "../../../worker/calendar/calendar-file.ts";

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "s1@events.example.org",
  title: "Erst fragen, dann öffnen; ein langer Titel, der in der Datei auf eine zweite Zeile umbrechen muss",
  startsAt: "2026-12-10T09:00:00Z",
  endsAt: "2026-12-10T10:30:00Z",
  timeZone: "Europe/Berlin",
  url: "https://events.example.org/s/open-data",
  place: { kind: "online", platform: "Zoom" },
  organiser: { name: "Kim Beispiel", email: "reihe@example.org" },
  sequence: 2,
  status: "confirmed",
  ...given,
});

const NOW = new Date("2026-11-23T20:00:00Z");

function readEntry(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  const found = calendar.getFirstSubcomponent("vevent");
  if (!zone || !found) throw new Error("no zone or no entry");
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return { found, event: new ICAL.Event(found), zone, method: calendar.getFirstPropertyValue("method") };
}

describe("the calendar file", () => {
  test("says the local time with its zone, and the stamp in UTC, whatever zone the process is in", () => {
    const file = calendarFile(entry(), NOW);
    expect(file).toContain("DTSTAMP:20261123T200000Z");
    expect(file).toContain("CREATED:20261123T200000Z");
    expect(file).toContain("DTSTART;TZID=Europe/Berlin:20261210T100000");
    expect(file).toContain("DTEND;TZID=Europe/Berlin:20261210T113000");
  });

  test.each([
    ["winter", "2026-12-10T09:00:00Z"],
    ["summer", "2026-07-09T08:00:00Z"],
    ["the morning after the clocks go forward", "2027-03-28T08:00:00Z"],
    ["the morning after the clocks go back", "2026-10-25T09:00:00Z"],
  ])("names the right instant in %s", (_name, startsAt) => {
    const endsAt = new Date(Date.parse(startsAt) + 5_400_000).toISOString();
    const { event } = readEntry(calendarFile(entry({ startsAt, endsAt }), NOW));
    expect(event.startDate.toJSDate().toISOString()).toBe(new Date(startsAt).toISOString());
    expect(event.endDate.toJSDate().toISOString()).toBe(endsAt);
    expect(event.startDate.hour).toBe(10);
  });

  test("keeps id, sequence, title, place and state", () => {
    const { event, found, zone } = readEntry(calendarFile(entry({ status: "cancelled" }), NOW));
    expect(event.uid).toBe("s1@events.example.org");
    expect(event.sequence).toBe(2);
    expect(event.summary).toBe(entry().title);
    expect(event.location).toBe("Zoom");
    expect(found.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(zone.getFirstPropertyValue("tzid")).toBe("Europe/Berlin");
  });

  test("replaces the entry of a moved session: same id, higher sequence, published again", () => {
    const before = readEntry(calendarFile(entry(), NOW));
    const moved = entry({ startsAt: "2027-01-14T09:00:00Z", endsAt: "2027-01-14T10:30:00Z", sequence: 3 });
    const after = readEntry(calendarFile(moved, NOW));
    expect(after.event.uid).toBe(before.event.uid);
    expect(after.event.sequence).toBeGreaterThan(before.event.sequence);
    expect(after.event.startDate.toJSDate().toISOString()).toBe("2027-01-14T09:00:00.000Z");
    expect(after.found.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(after.method).toBe("PUBLISH");
  });

  test("takes back the entry of a cancelled session, with what RFC 5546 asks of a cancellation", () => {
    const { event, found, method } = readEntry(calendarFile(entry({ status: "cancelled", sequence: 3 }), NOW));
    expect(method).toBe("CANCEL");
    expect(method).toBe(calendarMethod("cancelled"));
    expect(event.uid).toBe("s1@events.example.org");
    expect(event.sequence).toBe(3);
    expect(found.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(found.getFirstPropertyValue("organizer")).toBe("mailto:reihe@example.org");
    expect(found.getAllProperties("attendee")).toEqual([]);
  });

  test("ends each line as RFC 5545 asks and keeps it within 75 octets", () => {
    const file = calendarFile(entry(), NOW);
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
