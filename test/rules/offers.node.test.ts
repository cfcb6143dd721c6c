import { expect, it } from "vitest";
import { planOffer } from "../../worker/rules/offers.ts";

const now = new Date("2026-12-01T10:00:00.000Z");
const HOUR = 3_600_000;
const keptHours = (hoursAhead: number) => {
  const until = planOffer(new Date(now.getTime() + hoursAhead * HOUR).toISOString(), now);
  return until && (until.getTime() - now.getTime()) / HOUR;
};

it.each([
  [200, 24],
  [27, 24],
  [20, 17],
  [6, 3],
  [3.5, 1],
  [3, null],
  [0.2, null],
])("%d hours before the start an offered place is kept for %s hours", (ahead, kept) => {
  expect(keptHours(ahead)).toBe(kept);
});
