import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "../../../worker/calendar/calendar-entry.ts";
import { writeFeed } from "../../../worker/calendar/feed.ts";
import { createRandom, pick } from "../../support/random.ts";
import { readByIcalJs, readCalendar } from "../../support/worker/calendars.ts";

const NOW = new Date("2026-11-23T20:00:00Z");

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "s1@events.example.org",
  title: "Ein Thema",
  startsAt: "2026-12-10T09:00:00.000Z",
  endsAt: "2026-12-10T10:30:00.000Z",
  timeZone: "Europe/Berlin",
  url: "https://events.example.org/s/open-data?session=s1",
  place: { kind: "online", platform: "Zoom" },
  organiser: { name: "Kim Beispiel", email: "reihe@example.org" },
  sequence: 0,
  status: "confirmed",
  ...given,
});

const write = (entries: CalendarEntry[], title = "Offene Daten", timeZone = "Europe/Berlin") =>
  writeFeed({ title, url: "https://e.example/s/a", source: "https://e.example/feeds/a.ics", timeZone, entries }, NOW);

describe("the order of a feed", () => {
  it.each([
    ["with entries", [entry()]],
    ["without any", []],
  ])("is properties, then the zone, then the entries (%s)", (_name, entries) => {
    const [head = "", ...parts] = write(entries).split(/^BEGIN:(?=VTIMEZONE|VEVENT)/m);
    expect(head).toContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n");
    expect(parts.map((part) => part.split("\r\n")[0])).toEqual(["VTIMEZONE", ...entries.map(() => "VEVENT")]);
    for (const part of parts) expect(part).toMatch(/\r\nEND:(VTIMEZONE|VEVENT)\r\n(END:VCALENDAR\r\n)?$/);
  });
});

describe("the times of a feed", () => {
  it.each([
    ["the last hour of winter time", "2027-03-28T00:30:00.000Z", "20270328T013000"],
    ["the first hour of summer time", "2027-03-28T01:30:00.000Z", "20270328T033000"],
    ["the day the clocks go forward", "2027-03-28T08:00:00.000Z", "20270328T100000"],
    ["the last hour of summer time", "2027-10-30T23:30:00.000Z", "20271031T013000"],
    ["the first hour of winter time that comes once", "2027-10-31T02:30:00.000Z", "20271031T033000"],
    ["the day the clocks go back", "2027-10-31T09:00:00.000Z", "20271031T100000"],
  ])("are right on %s", (_name, startsAt, local) => {
    const endsAt = new Date(Date.parse(startsAt) + 5_400_000).toISOString();
    const text = write([entry({ startsAt, endsAt })]);
    expect(text).toContain(`DTSTART;TZID=Europe/Berlin:${local}\r\n`);
    expect(readCalendar(text).entries[0]).toMatchObject({ startsAt, endsAt });
  });

  it("stay right over the night the clocks change", () => {
    const over = { startsAt: "2027-10-30T20:00:00.000Z", endsAt: "2027-10-31T06:00:00.000Z" };
    expect(readCalendar(write([entry(over)])).entries[0]).toMatchObject(over);
  });

  it.each(["America/St_Johns", "Asia/Kathmandu", "Europe/Kiev"])(
    "carry the rules of the zone %s under the name they use",
    (timeZone) => {
      const text = write([entry({ timeZone })], "Reihe", timeZone);
      expect(text).toContain(`\r\nTZID:${timeZone}\r\n`);
      expect(text).toContain(`DTSTART;TZID=${timeZone}:`);
      expect(readCalendar(text).entries[0]).toMatchObject({ startsAt: entry().startsAt, endsAt: entry().endsAt });
    },
  );

  it("are in UTC where the series is", () => {
    const text = write([entry({ timeZone: "UTC" })], "Reihe", "UTC");
    expect(text).toContain("DTSTART:20261210T090000Z\r\n");
    expect(readCalendar(text).entries[0]).toMatchObject({ startsAt: entry().startsAt, endsAt: entry().endsAt });
  });
});

describe("the texts of a feed", () => {
  it("come back as they were, whatever characters they hold", () => {
    const text = 'Daten, Karten; "Pläne" \\ Wege: 100 %\n\nÜber 🏛️ und العربية';
    const file = write([entry({ title: text, description: text, categories: ["a, b; c", "d"] })], text);
    expect(readCalendar(file)).toMatchObject({
      name: text,
      entries: [{ title: text, description: text, categories: ["a, b; c", "d"] }],
    });
  });

  it("cannot add lines of their own", () => {
    const evil = "Titel\r\nATTENDEE:mailto:a@b.example\rEND:VEVENT\nBEGIN:VALARM\u0000\u0008";
    const organiser = { name: 'K"im\r\nX-EVIL:1', email: "reihe@example.org" };
    const place = { kind: "onsite" as const, name: evil, address: evil };
    const file = write([entry({ title: evil, description: evil, categories: [evil], organiser, place })], evil);
    expect(file).not.toMatch(/^(ATTENDEE|X-EVIL|BEGIN:VALARM)/m);
    expect(file).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/);
    expect(file.match(/END:VEVENT\r\n/g)).toHaveLength(1);
    expect(readByIcalJs(file).entries[0]?.title).toBe(evil.replace(/\r\n?/g, "\n").replace(/[\0\b]/g, ""));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("stay within 75 octets a line and are whole again when read (play %d)", (seed) => {
    const random = createRandom(seed);
    const pieces = ["a", " ", "ü", "ß", "€", "🏛️", "👩🏽‍💻", "ع", "رب", ",", ";", "\n", "wort ", "漢字", ":", '"'];
    const writeText = (length: number) =>
      `x${Array.from({ length }, () => pick(random, pieces)).join("")}x`.replace(/ +\n/g, "\n");
    const texts = { title: writeText(40 + seed * 9), description: writeText(600) };
    const file = write([entry(texts)], texts.title);
    expect(readCalendar(file).entries[0]).toMatchObject(texts);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    // Each line is whole characters by itself: cut between octets of one, decoding would fail.
    for (const line of file.split("\r\n")) {
      const octets = new TextEncoder().encode(line);
      expect(octets.length).toBeLessThanOrEqual(75);
      expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets)).toBe(line);
    }
  });
});
