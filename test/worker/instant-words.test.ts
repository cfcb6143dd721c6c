import { expect, test } from "vitest";
import { LOCALES, type Locale } from "../../worker/contract/locales.ts";
import { wordInstant } from "../../worker/instant-words.ts";
import { GOLDEN, INSTANTS, sayMoment, ZONES } from "../support/golden-dates.ts";

const BERLIN = "Europe/Berlin";
const MORNING = "2026-12-10T09:00:00Z";

test.each(LOCALES)("dates and times in %s, in two zones, on both days on which the clocks change", (locale) => {
  const said = ZONES.flatMap((zone) => INSTANTS.map((instant) => sayMoment(wordInstant(instant, locale, zone))));
  expect(said).toEqual(GOLDEN[locale]);
});

test("a German day stands apart from its ordinal point and from the abbreviation's", () => {
  const words = wordInstant(MORNING, "de", BERLIN);
  expect(words).toMatchObject({ weekday: "Donnerstag", weekdayShort: "Do", dayOfMonth: "10", month: "Dezember 2026" });
  expect(words.day).toBe("10. Dezember");
});

test("English puts the day first", () => {
  const words = wordInstant(MORNING, "en", BERLIN);
  expect(words).toMatchObject({ weekday: "Thursday", dayOfMonth: "10", month: "December 2026" });
  expect(words.date).toBe("10 December 2026");
});

test("months stand in the case that follows a day", () => {
  const month = (locale: Locale) => wordInstant(INSTANTS[0]!, locale, BERLIN).month;
  expect([month("pl"), month("uk")]).toEqual(["marca 2027", "березня 2027"]);
});

test("the time zone is said in words, and how far it is ahead of UTC in summer and in winter", () => {
  expect(wordInstant(MORNING, "de", BERLIN)).toMatchObject({ zone: "Mitteleuropäische Zeit (MEZ)", offset: 60 });
  expect(wordInstant("2027-07-15T07:30:00Z", "de", BERLIN)).toMatchObject({ time: "9:30", offset: 120 });
  expect(wordInstant(MORNING, "de", "America/St_Johns").offset).toBe(-210);
  expect(wordInstant(MORNING, "ar", "Asia/Kolkata").offset).toBe(330);
  expect(wordInstant(MORNING, "uk", "UTC").offset).toBe(0);
});
