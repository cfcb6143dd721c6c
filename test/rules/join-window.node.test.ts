import { expect, it } from "vitest";
import { deriveJoinState } from "../../worker/rules/join-window.ts";

const session = {
  state: "published",
  startsAt: "2026-12-03T09:00:00.000Z",
  endsAt: "2026-12-03T10:30:00.000Z",
} as const;

it.each([
  ["2026-12-03T08:29:59.999Z", "early"],
  ["2026-12-03T08:30:00.000Z", "open"],
  ["2026-12-03T10:29:59.999Z", "open"],
  ["2026-12-03T10:30:00.000Z", "over"],
])("at %s the way in is %s", (instant, state) => {
  expect(deriveJoinState(session, new Date(instant))).toBe(state);
});

it("a cancelled session has no way in", () => {
  expect(deriveJoinState({ ...session, state: "cancelled" }, new Date("2026-12-03T09:00:00Z"))).toBe("cancelled");
});
