import { beforeEach, describe, expect, test } from "vitest";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import { createLink, createPerson, createRegistration, post } from "./linked.ts";

const MEETING = "https://us02web.zoom.us/j/123?pwd=secret";
const HOUR = 1 / 24;
let series: string;

beforeEach(async () => {
  ({ id: series } = await createSeries());
});

async function createEntrance(startsIn: number, address: string | null = MEETING, endsIn = startsIn + 2 * HOUR) {
  const session = await createSession(series, { startsAt: inDays(startsIn), endsAt: inDays(endsIn) });
  await db
    .prepare("UPDATE sessions SET meeting_url = ?2, meeting_access = 'Kenncode: 4711' WHERE id = ?1")
    .bind(session, address)
    .run();
  const { id: person } = await createPerson(series);
  await createRegistration(person, session);
  return { session, person, path: `/j/${await createLink("join", person, { session })}` };
}

const attendedAt = (person: string) =>
  db.prepare("SELECT attended_at FROM registrations WHERE person_id = ?1").bind(person).first<string>("attended_at");

describe("the way in", () => {
  test("leads to the meeting once the button is pressed, and counts the first time only", async () => {
    const { path, person } = await createEntrance(HOUR / 4);
    for (const _ of [1, 2]) {
      const response = await post(path);
      expect(response.status).toBe(303);
      expect(response.headers.get("Location")).toBe(MEETING);
    }
    const first = await attendedAt(person);
    expect(first).not.toBeNull();
    await post(path);
    expect(await attendedAt(person)).toBe(first);
  });

  test("never tells the address to who only looks (S-18), but the words of the organisers while it is open", async () => {
    const page = await (await request((await createEntrance(HOUR / 4)).path)).text();
    expect(page).not.toContain("zoom.us");
    expect(page).toContain("Kenncode: 4711");
  });

  test("lets its form lead to the meeting hosts, which no other page may", async () => {
    const { path } = await createEntrance(HOUR / 4);
    const policy = (await request(path)).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("form-action 'self' https://zoom.us https://*.zoom.us");
    expect((await request("/u/made-up")).headers.get("Content-Security-Policy")).toContain("form-action 'self';");
  });

  test.each([
    ["before it opens", 1, MEETING, "noch geschlossen"],
    ["without an address", HOUR / 4, null, "wird noch vorbereitet"],
    ["with an address off the list (S-15)", HOUR / 4, "https://zoom.us.evil.example/j/1", "wird noch vorbereitet"],
    ["after the end", -1, MEETING, "vorbei"],
  ])("answers the page again %s, and counts nobody", async (_, startsIn, address, words) => {
    const { path, person } = await createEntrance(startsIn, address);
    const response = await post(path);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(words);
    expect(page).not.toContain("Kenncode");
    expect(await attendedAt(person)).toBeNull();
  });

  test("is closed to who gave the place up", async () => {
    const { path, person } = await createEntrance(HOUR / 4);
    await db.prepare("UPDATE registrations SET status = 'cancelled' WHERE person_id = ?1").bind(person).run();
    expect(await (await post(path)).text()).toContain("nicht angemeldet");
  });
});
