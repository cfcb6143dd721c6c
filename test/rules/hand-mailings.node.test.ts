import { expect, it } from "vitest";
import { planMeetingReminders } from "../../worker/rules/clock-plan.ts";
import { findHandRefusal } from "../../worker/rules/hand-mailings.ts";

const now = new Date("2026-12-10T09:30:00.000Z");
const session = {
  title: { de: "Ein Thema" },
  state: "published" as const,
  startsAt: "2026-12-10T09:00:00.000Z",
  endsAt: "2026-12-10T10:30:00.000Z",
  previousStartsAt: null,
  signUpClosesAt: null,
  capacity: null,
  seatsTaken: 0,
  waiting: 0,
};

it("while a session runs its link can still be sent, nobody is invited any more, and nobody thanked yet", () => {
  expect(findHandRefusal("access-link", session, now)).toBeNull();
  for (const kind of ["new-date", "programme", "thanks"] as const)
    expect(findHandRefusal(kind, session, now)).toBe("not-now");
});

it("nothing is sent of a draft, nor of a cancelled session", () => {
  for (const kind of ["new-date", "programme", "access-link", "thanks"] as const) {
    expect(findHandRefusal(kind, { ...session, state: "draft" }, now)).toBe("not-now");
    expect(findHandRefusal(kind, { ...session, state: "cancelled" }, now)).toBe("session-cancelled");
  }
});

it("organisers are reminded of a missing address at the hours still to come, and of none that is there", () => {
  const coming = { startsAt: "2026-12-11T10:30:00.000Z", place: { kind: "online" as const }, meetingUrl: null };
  expect(planMeetingReminders(coming, now)).toEqual(["2026-12-10T10:30:00.000Z", "2026-12-11T08:30:00.000Z"]);
  expect(planMeetingReminders({ ...coming, meetingUrl: "https://meet.example" }, now)).toEqual([]);
  expect(planMeetingReminders({ ...coming, place: { kind: "onsite" } }, now)).toEqual([]);
});
