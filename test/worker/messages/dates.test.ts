import { describe, expect, test } from "vitest";
import { formatDayParts, formatSpan, formatTimes } from "../../../worker/dates.ts";
import { inLocale } from "../../../worker/localization.ts";

const ZONE = "Europe/Berlin";
const span = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

describe("dates", () => {
  test("name weekday, day, times and zone in the series' zone", () => {
    const session = span("2026-12-10T09:00:00Z", "2026-12-10T10:30:00Z");
    expect(inLocale("de", () => formatSpan(session, ZONE))).toBe(
      "Donnerstag, 10. Dezember 2026, 10:00 bis 11:30 Uhr (MEZ)",
    );
    expect(inLocale("en", () => formatSpan(session, ZONE))).toMatch(
      /^Thursday,? 10 December 2026, 10:00 to 11:30 \(CET\)$/,
    );
  });

  test("follow summer time", () => {
    const session = span("2026-07-09T08:00:00Z", "2026-07-09T09:30:00Z");
    expect(formatTimes(session, ZONE)).toBe("10:00 bis 11:30 Uhr (MESZ)");
  });

  test("name both zones on the days the clocks change", () => {
    const spring = span("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z");
    expect(formatTimes(spring, ZONE)).toBe("1:30 (MEZ) bis 3:30 Uhr (MESZ)");
    const autumn = span("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z");
    expect(formatTimes(autumn, ZONE)).toBe("2:30 (MESZ) bis 2:30 Uhr (MEZ)");
  });

  test("name the second day where a session runs past midnight", () => {
    const night = span("2026-12-10T21:00:00Z", "2026-12-11T00:00:00Z");
    expect(formatTimes(night, ZONE)).toBe("22:00 bis 11. Dezember 2026, 1:00 Uhr (MEZ)");
  });

  test("use plain spaces only", () => {
    for (const locale of ["de", "en"] as const) {
      const text = inLocale(locale, () => formatSpan(span("2026-12-10T09:00:00Z", "2026-12-10T10:30:00Z"), ZONE));
      expect(text).not.toMatch(/[\u00a0\u2009\u202f]/);
    }
  });

  test("give the numeral alone, with its point only in German", () => {
    expect(formatDayParts("2026-12-10T09:00:00Z", ZONE)).toEqual({
      weekday: "Donnerstag",
      day: "10",
      point: true,
      monthYear: "Dezember 2026",
    });
    expect(inLocale("en", () => formatDayParts("2026-12-10T09:00:00Z", ZONE).point)).toBe(false);
  });

  test("leave the language as it was, also after an accident", () => {
    expect(() =>
      inLocale("en", () => {
        throw new Error("accident");
      }),
    ).toThrow();
    expect(formatTimes(span("2026-12-10T09:00:00Z", "2026-12-10T10:30:00Z"), ZONE)).toContain("bis");
  });
});
