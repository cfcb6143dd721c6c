import { expect, test } from "vitest";
import { createDateWords } from "../../widget/dates.ts";

const MORNING = "2026-12-10T09:00:00Z";
const de = createDateWords("de", "Europe/Berlin");
const en = createDateWords("en", "Europe/Berlin");

test("a German day carries its ordinal point apart from the number", () => {
  expect(de.block(MORNING, "long")).toEqual({ weekday: "Donnerstag", day: "10", point: ".", month: "Dezember 2026" });
  expect(de.block(MORNING, "short").weekday).toBe("Do");
});

test("English puts the day first and has no ordinal point", () => {
  expect(en.block(MORNING, "long")).toEqual({ weekday: "Thursday", day: "10", point: "", month: "December 2026" });
  expect(en.date(MORNING)).toBe("10 December 2026");
});

test("times are those of the series, in summer and in winter", () => {
  expect(de.time(MORNING)).toBe("10:00");
  expect(de.time("2027-04-15T07:30:00Z")).toBe("9:30");
  expect(createDateWords("de", "America/New_York").time(MORNING)).toBe("4:00");
});

test("the time zone is said in words", () => {
  expect(de.zone(MORNING)).toBe("Mitteleuropäische Zeit (MEZ)");
});

test("a session that ends after midnight ends on another day", () => {
  expect(de.sameDay(MORNING, "2026-12-10T22:59:00Z")).toBe(true);
  expect(de.sameDay(MORNING, "2026-12-10T23:00:00Z")).toBe(false);
});
