import { describe, expect, it } from "vitest";
import {
  derivePublicState,
  findSignUpRefusal,
  type StoredSession,
  takesConfirmation,
} from "../../worker/rules/session-state.ts";

const now = new Date("2026-12-01T12:00:00.000Z");
const session = (changes: Partial<StoredSession> = {}): StoredSession => ({
  state: "published",
  startsAt: "2026-12-10T09:00:00.000Z",
  endsAt: "2026-12-10T10:30:00.000Z",
  previousStartsAt: null,
  signUpClosesAt: null,
  capacity: 100,
  seatsTaken: 0,
  waiting: 0,
  ...changes,
});

describe("the public state of a session", () => {
  it.each([
    ["with room", {}, { status: "scheduled", signUp: "open", seats: "many" }],
    ["without limit", { capacity: null, seatsTaken: 9000 }, { status: "scheduled", signUp: "open", seats: "many" }],
    ["with a tenth left", { seatsTaken: 90 }, { status: "scheduled", signUp: "open", seats: "few" }],
    ["with three of few left", { capacity: 8, seatsTaken: 5 }, { status: "scheduled", signUp: "open", seats: "few" }],
    ["full", { seatsTaken: 100 }, { status: "scheduled", signUp: "waiting", seats: "none" }],
    [
      "with a free seat beside a waiting list",
      { seatsTaken: 99, waiting: 2 },
      { status: "scheduled", signUp: "waiting", seats: "none" },
    ],
    [
      "overbooked after its capacity was lowered",
      { seatsTaken: 120 },
      { status: "scheduled", signUp: "waiting", seats: "none" },
    ],
    ["moved", { previousStartsAt: "2026-12-03T09:00:00.000Z" }, { status: "moved", signUp: "open", seats: "many" }],
    ["cancelled", { state: "cancelled" }, { status: "cancelled", signUp: "closed", seats: "many" }],
    [
      "whose sign-up is over",
      { signUpClosesAt: "2026-12-01T12:00:00.000Z" },
      { status: "scheduled", signUp: "closed", seats: "many" },
    ],
    [
      "that has begun",
      { startsAt: "2026-12-01T12:00:00.000Z" },
      { status: "scheduled", signUp: "closed", seats: "many" },
    ],
  ] as const)("%s", (_name, changes, expected) => {
    expect(derivePublicState(session(changes as Partial<StoredSession>), now)).toEqual(expected);
  });
});

describe("a sign-up", () => {
  it.each([
    [{}, null],
    [{ state: "draft" }, "unknown-session"],
    [{ state: "cancelled" }, "session-cancelled"],
    [{ signUpClosesAt: "2026-12-01T11:00:00.000Z" }, "session-closed"],
    [{ startsAt: "2026-12-01T11:00:00.000Z" }, "session-begun"],
  ] as const)("%o is refused with %s", (changes, code) => {
    expect(findSignUpRefusal(session(changes as Partial<StoredSession>), now)).toBe(code);
  });

  it("may be confirmed until the end of the session", () => {
    expect(takesConfirmation(session({ startsAt: "2026-12-01T11:00:00.000Z" }), now)).toBe(true);
    expect(takesConfirmation(session({ endsAt: "2026-12-01T12:00:00.000Z" }), now)).toBe(false);
    expect(takesConfirmation(session({ state: "cancelled" }), now)).toBe(false);
  });
});
