import { describe, expect, it } from "vitest";
import { planClockMails } from "../../worker/rules/clock-plan.ts";
import { listNeeds } from "../../worker/rules/session-needs.ts";

const now = new Date("2026-11-24T09:00:00.000Z");
const online = { kind: "online" as const };
const session = (changes: Partial<Parameters<typeof listNeeds>[0]> = {}) => ({
  state: "published" as const,
  startsAt: "2026-12-03T09:00:00.000Z",
  endsAt: "2026-12-03T10:30:00.000Z",
  previousStartsAt: null,
  signUpClosesAt: null,
  capacity: null,
  seatsTaken: 0,
  waiting: 0,
  title: {},
  place: online,
  meetingUrl: "https://meet.example/1",
  speakers: [{ released: true, hidden: false }],
  ...changes,
});

describe("what a session needs of its organisers", () => {
  it("is nothing where all is there", () => {
    expect(listNeeds(session(), now)).toEqual([]);
  });

  it("is told, the most urgent first", () => {
    const bare = session({ state: "draft", title: null, meetingUrl: null, speakers: [] });
    expect(listNeeds(bare, now)).toEqual(["meeting", "publish", "topic", "speakers"]);
  });

  it("is no address of a meeting on site, nor weeks ahead", () => {
    expect(listNeeds(session({ meetingUrl: null, place: { kind: "onsite" } }), now)).toEqual([]);
    expect(listNeeds(session({ meetingUrl: null, startsAt: "2027-01-14T09:00:00.000Z" }), now)).toEqual([]);
  });

  it("is a release for each speaker who is not taken down", () => {
    expect(listNeeds(session({ speakers: [{ released: false, hidden: false }] }), now)).toEqual(["release"]);
    const takenDown = session({
      speakers: [
        { released: false, hidden: true },
        { released: true, hidden: false },
      ],
    });
    expect(listNeeds(takenDown, now)).toEqual([]);
  });

  it("is nothing any more once it has begun or is cancelled", () => {
    expect(listNeeds(session({ title: null, startsAt: "2026-11-24T08:00:00.000Z" }), now)).toEqual([]);
    expect(listNeeds(session({ title: null, state: "cancelled" }), now)).toEqual([]);
  });
});

describe("what still goes out by itself", () => {
  const kinds = (at: string, place: { kind: "online" | "onsite" } = online) =>
    planClockMails(session({ place }), "Europe/Berlin", new Date(at)).map(({ kind, dueAt }) => `${kind} ${dueAt}`);

  it("is the link a day and an hour before, and the thanks a day after", () => {
    expect(kinds("2026-11-24T09:00:00.000Z")).toEqual([
      "access-link 2026-12-02T09:00:00.000Z",
      "access-link 2026-12-03T08:00:00.000Z",
      "thanks 2026-12-04T09:00:00.000Z",
    ]);
  });

  it("is less as time passes, and no second reminder on site", () => {
    expect(kinds("2026-12-03T08:30:00.000Z")).toEqual(["thanks 2026-12-04T09:00:00.000Z"]);
    expect(kinds("2026-11-24T09:00:00.000Z", { kind: "onsite" })).toHaveLength(2);
  });
});
