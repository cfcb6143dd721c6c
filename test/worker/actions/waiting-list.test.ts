import { beforeEach, describe, expect, it } from "vitest";
import { changeMyData } from "../../../worker/actions/change-my-data.ts";
import { changeCapacity } from "../../../worker/actions/change-session.ts";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { passOnFreeSeats } from "../../../worker/actions/free-seats.ts";
import { takePlace } from "../../../worker/actions/take-place.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson, type Person, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";

const HOUR = 3_600_000;
let act: TestAct;
let seriesId: string;

beforeEach(async () => {
  await db.batch(["outbox", "registrations"].map((table) => db.prepare(`DELETE FROM ${table}`)));
  act = createAct();
  seriesId = (await createSeries()).id;
});

/** A session with so many seats, and people confirmed in order. */
async function fill(capacity: number, people: number, startsAt = inDays(14)) {
  const session = await createSession(seriesId, { capacity, startsAt });
  const came: Person[] = [];
  for (let index = 0; index < people; index++) came.push(await createPerson(act, seriesId, session));
  return { session, people: came };
}

const statuses = async (session: string) => {
  const { results } = await db
    .prepare(
      "SELECT status FROM registrations JOIN people ON people.id = person_id WHERE session_id = ?1 ORDER BY people.rowid",
    )
    .bind(session)
    .all<{ status: string }>();
  return results.map(({ status }) => status).join(" ");
};

async function cancel(person: Person) {
  const token = await tokenFor(act, person, "my");
  return changeMyData(act, token, { action: "cancel", registration: person.registrationId });
}

describe("a freed seat", () => {
  it("is offered to who waits longest, with a mail and a time limit, and is taken by its link", async () => {
    const { session, people } = await fill(1, 3);
    expect(await statuses(session)).toBe("confirmed waiting waiting");
    await cancel(people[0] as Person);
    expect(await statuses(session)).toBe("cancelled offered waiting");
    await deliverDueMails(act);
    const second = people[1] as Person;
    expect(act.sent.filter((mail) => mail.to === second.email && mail.text.includes("/r/"))).toHaveLength(1);
    const token = await tokenFor(act, second, "accept");
    expect(await takePlace(act, token)).toMatchObject({ ok: true, value: { state: "confirmed" } });
    expect(await takePlace(act, token)).toMatchObject({ ok: true, value: { state: "confirmed" } });
    expect(await statuses(session)).toBe("cancelled confirmed waiting");
  });

  it("that nobody takes goes to the next after a day; who let it pass can wait again, at the end", async () => {
    const { session, people } = await fill(1, 3);
    await cancel(people[0] as Person);
    await deliverDueMails(act);
    act.now = new Date(act.now.getTime() + 25 * HOUR);
    await passOnFreeSeats(act);
    expect(await statuses(session)).toBe("cancelled cancelled offered");
    const token = await tokenFor(act, people[1] as Person, "accept");
    expect(await takePlace(act, token)).toMatchObject({ value: { state: "waiting", position: 1 } });
    expect(await statuses(session)).toBe("cancelled waiting offered");
  });

  it("is kept until its mail was sent, however long the mail server is down", async () => {
    const { session, people } = await fill(1, 2);
    await cancel(people[0] as Person);
    act.now = new Date(act.now.getTime() + 48 * HOUR);
    await passOnFreeSeats(act);
    expect(await statuses(session)).toBe("cancelled offered");
    await deliverDueMails(act);
    act.now = new Date(act.now.getTime() + 23 * HOUR);
    await passOnFreeSeats(act);
    expect(await statuses(session)).toBe("cancelled offered");
    expect(await takePlace(act, await tokenFor(act, people[1] as Person, "accept"))).toMatchObject({
      value: { state: "confirmed" },
    });
  });

  it("within three hours of the start is given at once", async () => {
    const { session, people } = await fill(1, 2, new Date(act.now.getTime() + 2 * HOUR).toISOString());
    await cancel(people[0] as Person);
    expect(await statuses(session)).toBe("cancelled confirmed");
  });

  it("is offered once, however often the clock looks", async () => {
    const { session, people } = await fill(2, 5);
    await cancel(people[0] as Person);
    await Promise.all([passOnFreeSeats(act), passOnFreeSeats(act), passOnFreeSeats(act)]);
    expect(await statuses(session)).toBe("cancelled confirmed offered waiting waiting");
  });
});

describe("the number of seats", () => {
  it("raised, offers seats in order; lowered, unseats nobody", async () => {
    const { session } = await fill(2, 5);
    await changeCapacity(act, session, 4);
    expect(await statuses(session)).toBe("confirmed confirmed offered offered waiting");
    await changeCapacity(act, session, 1);
    expect(await statuses(session)).toBe("confirmed confirmed offered offered waiting");
    await changeCapacity(act, session, null);
    expect(await statuses(session)).toBe("confirmed confirmed offered offered offered");
  });
});

describe("a change to another session", () => {
  it("gives up the old seat only where the new one has one", async () => {
    const { session, people } = await fill(5, 1);
    const [person] = people as [Person];
    const full = await createSession(seriesId, { capacity: 0 });
    const open = await createSession(seriesId, { capacity: 1 });
    const token = await tokenFor(act, person, "my");
    const change = (target: string) =>
      changeMyData(act, token, { action: "change", registration: person.registrationId, session: target });
    expect(await change(full)).toEqual({ ok: false, code: "session-full" });
    expect([await statuses(session), await statuses(full)]).toEqual(["confirmed", ""]);
    expect(await change(open)).toMatchObject({ ok: true });
    expect([await statuses(session), await statuses(open)]).toEqual(["cancelled", "confirmed"]);
  });
});
