import { expect, it } from "vitest";
import { derivePhase } from "../../worker/rules/session-state.ts";

const session = {
  state: "published" as "draft" | "published" | "cancelled",
  title: { de: "Ein Thema" } as object | null,
  startsAt: "2026-12-03T09:00:00.000Z",
  endsAt: "2026-12-03T10:30:00.000Z",
  previousStartsAt: null,
  signUpClosesAt: null as string | null,
  capacity: 10 as number | null,
  seatsTaken: 0,
  waiting: 0,
};

it.each([
  ["draft", { state: "draft" }, "2026-11-01T00:00:00.000Z"],
  ["cancelled", { state: "cancelled" }, "2026-11-01T00:00:00.000Z"],
  ["announced", { title: null }, "2026-11-01T00:00:00.000Z"],
  ["open", {}, "2026-11-01T00:00:00.000Z"],
  ["full", { seatsTaken: 10 }, "2026-11-01T00:00:00.000Z"],
  ["full", { waiting: 1 }, "2026-11-01T00:00:00.000Z"],
  ["closed", { signUpClosesAt: "2026-10-31T00:00:00.000Z" }, "2026-11-01T00:00:00.000Z"],
  ["live", {}, "2026-12-03T09:30:00.000Z"],
  ["done", {}, "2026-12-03T10:30:00.000Z"],
  ["archived", {}, "2027-01-03T00:00:00.000Z"],
] as const)("a session is %s with %o at %s", (phase, changes, instant) => {
  expect(derivePhase({ ...session, ...changes }, new Date(instant))).toBe(phase);
});
