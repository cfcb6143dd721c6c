import { expect, it } from "vitest";
import { planClockMailing } from "../../worker/rules/due-times.ts";

const berlin = (mailing: Parameters<typeof planClockMailing>[0], startsAt: string) =>
  planClockMailing(mailing, startsAt, "Europe/Berlin").toISOString();

it("the mail of the day before leaves at the same time on the clock, also over the changes of summer time", () => {
  expect(berlin("day-before", "2026-12-03T09:00:00.000Z")).toBe("2026-12-02T09:00:00.000Z");
  // Monday 10:00 in summer time; the Sunday before has 23 hours and begins in winter time.
  expect(berlin("day-before", "2027-03-29T08:00:00.000Z")).toBe("2027-03-28T08:00:00.000Z");
  // Sunday 10:00 of the day with 23 hours: Saturday 10:00 is winter time still.
  expect(berlin("day-before", "2027-03-28T08:00:00.000Z")).toBe("2027-03-27T09:00:00.000Z");
  // Sunday 10:00 of the day with 25 hours: Saturday 10:00 is summer time still.
  expect(berlin("day-before", "2027-10-31T09:00:00.000Z")).toBe("2027-10-30T08:00:00.000Z");
});

it("the mail of the hour before leaves sixty minutes before, whatever the clocks do", () => {
  // 03:30 in summer time, half an hour after the change: an hour before it was 01:30 in winter time.
  expect(berlin("hour-before", "2027-03-28T01:30:00.000Z")).toBe("2027-03-28T00:30:00.000Z");
});

it("the thanks leave a day after the start", () => {
  expect(berlin("day-after", "2027-10-30T08:00:00.000Z")).toBe("2027-10-31T09:00:00.000Z");
});
