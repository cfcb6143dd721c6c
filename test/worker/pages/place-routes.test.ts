import { beforeEach, describe, expect, test } from "vitest";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import { createLink, createPerson, createRegistration, post } from "./linked.ts";

let series: string;
let session: string;
let person: string;
let path: string;

beforeEach(async () => {
  ({ id: series } = await createSeries());
  session = await createSession(series, { capacity: 1 });
  ({ id: person } = await createPerson(series));
  path = `/r/${await createLink("accept", person, { session })}`;
});

const statusOf = (id: string) =>
  db.prepare("SELECT status FROM registrations WHERE person_id = ?1").bind(id).first<string>("status");

async function takeTwice(): Promise<string> {
  for (const _ of [1, 2]) {
    const response = await post(path);
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe(`${path}?done=take`);
  }
  return (await request(`${path}?done=take`)).text();
}

describe("a place to take", () => {
  test("is taken while it is offered, and stays taken", async () => {
    await createRegistration(person, session, { status: "offered", offeredUntil: inDays(1) });
    expect(await (await request(path)).text()).toContain("Platz annehmen");
    expect(await takeTwice()).toContain("Sie sind angemeldet");
    expect(await statusOf(person)).toBe("confirmed");
  });

  test("is a sign-up by one click for who was invited by the list", async () => {
    expect(await (await request(path)).text()).toContain("Ich nehme teil");
    expect(await takeTwice()).toContain("Sie sind angemeldet");
  });

  test.each([
    ["is noted", { status: "cancelled" as const }],
    ["is not noted yet", { status: "offered" as const, offeredUntil: inDays(-1) }],
  ])("leads back onto the waiting list where the end of the offer %s", async (_, sample) => {
    await createRegistration(person, session, sample);
    const other = await createPerson(series);
    await createRegistration(other.id, session, { status: sample.status === "cancelled" ? "confirmed" : "waiting" });
    expect(await (await request(path)).text()).toContain("Wieder auf die Warteliste");
    expect(await takeTwice()).toContain("Sie stehen auf der Warteliste");
    expect(await statusOf(person)).toBe("waiting");
  });
});
