import { describe, expect, it } from "vitest";
import { toDayAndTime, toInstant } from "../../worker/rules/zoned-time.ts";

const BERLIN = "Europe/Berlin";

describe("a day and a time of day", () => {
  it("mean an instant in their zone, in winter and in summer", () => {
    expect(toInstant("2027-01-14", "10:00", BERLIN)).toBe("2027-01-14T09:00:00.000Z");
    expect(toInstant("2027-07-14", "10:00", BERLIN)).toBe("2027-07-14T08:00:00.000Z");
  });

  it("mean the first of two where the clocks are set back, and none where they are set forward", () => {
    expect(toInstant("2027-10-31", "02:30", BERLIN)).toBe("2027-10-31T00:30:00.000Z");
    expect(toInstant("2027-03-28", "02:30", BERLIN)).toBeNull();
  });

  it.each(["2027-02-30", "2027-13-01", "27-01-01", "", "2027-01-01T10:00"])("mean nothing on %j", (day) => {
    expect(toInstant(day, "10:00", BERLIN)).toBeNull();
  });

  it.each(["24:00", "9:00", "", "10:61", "10:00:00"])("mean nothing at %j", (time) => {
    expect(toInstant("2027-01-14", time, BERLIN)).toBeNull();
  });

  it("are read back as they were written", () => {
    expect(toDayAndTime("2027-01-14T23:30:00.000Z", BERLIN)).toEqual({ day: "2027-01-15", time: "00:30" });
  });
});
