import { afterEach, describe, expect, it } from "vitest";
import { writeFeed } from "../../worker/calendar/feed.ts";

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** A feed with a session on the day the clocks go forward, written by a process in that zone. */
function writeIn(zone: string): string {
  process.env.TZ = zone;
  // The zone is really another one: Node takes it up at once.
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const entry = {
    uid: "s1@events.example.org",
    title: "Ein Thema",
    startsAt: "2027-03-28T08:00:00.000Z",
    endsAt: "2027-03-28T09:30:00.000Z",
    timeZone: "Europe/Berlin",
    url: "https://events.example.org/s/a",
    place: { kind: "online" as const, platform: "Zoom" },
    organiser: { name: "Kim Beispiel", email: "reihe@example.org" },
    sequence: 0,
    status: "confirmed" as const,
    createdAt: "2026-10-25T00:30:00.000Z",
    changedAt: "2026-10-25T01:30:00.000Z",
  };
  const feed = { title: "Reihe", url: entry.url, source: "https://e.example/feeds/a.ics", timeZone: "Europe/Berlin" };
  return writeFeed({ ...feed, entries: [entry] }, new Date("2026-11-23T20:00:00Z"));
}

describe("a feed", () => {
  it("is the same whatever zone the process is in", () => {
    const inBerlin = writeIn("Europe/Berlin");
    expect(inBerlin).toContain("DTSTART;TZID=Europe/Berlin:20270328T100000");
    expect(inBerlin).toContain("DTSTAMP:20261123T200000Z");
    expect(inBerlin).toContain("CREATED:20261025T003000Z");
    expect(inBerlin).toContain("LAST-MODIFIED:20261025T013000Z");
    for (const zone of ["UTC", "America/New_York", "Pacific/Kiritimati"]) expect(writeIn(zone)).toBe(inBerlin);
  });
});
