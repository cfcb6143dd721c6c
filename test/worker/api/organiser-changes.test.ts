import { beforeEach, describe, expect, it } from "vitest";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";

const TOKEN = { Authorization: "Bearer a-token-for-tests" };
let series: { id: string; slug: string };

beforeEach(async () => {
  series = await createSeries();
});

const post = (path: string, body: unknown, headers: Record<string, string> = TOKEN) =>
  request(`/api/admin/v1/series/${series.slug}/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const change = (session: string, body: unknown) => post(`sessions/${session}/changes`, body);
const read = async (session: string) =>
  db
    .prepare("SELECT state, starts_at, capacity, meeting_url, meeting_access, revision FROM sessions WHERE id = ?1")
    .bind(session)
    .first();

describe("an organiser with a token", () => {
  it("publishes a draft, which tells the list, and can stop that mailing", async () => {
    await createPerson(createAct(), series.id, null, true);
    const session = await createSession(series.id, { state: "draft" });
    expect((await change(session, { change: "publish" })).status).toBe(200);
    expect(await read(session)).toMatchObject({ state: "published" });
    const mailings = await request(`/api/admin/v1/series/${series.slug}/mailings`, { headers: TOKEN });
    const { items } = (await mailings.json()) as { items: { id: string }[] };
    expect(items).toMatchObject([
      { kind: "new-date", session, state: "running", waiting: 1, sent: 0, undeliverable: 0 },
    ]);
    const state = (to: string) => post(`mailings/${items[0]?.id}/state`, { state: to });
    expect((await state("paused")).status).toBe(200);
    expect((await state("stopped")).status).toBe(200);
    expect((await state("running")).status).toBe(409);
    expect((await state("else")).status).toBe(422);
  });

  it("moves, limits and cancels a session", async () => {
    const session = await createSession(series.id);
    const [startsAt, endsAt] = [inDays(30), inDays(30.1)];
    expect((await change(session, { change: "move", startsAt, endsAt })).status).toBe(200);
    expect((await change(session, { change: "set-capacity", capacity: 5 })).status).toBe(200);
    expect(await read(session)).toMatchObject({ starts_at: startsAt, capacity: 5, revision: 1 });
    expect((await change(session, { change: "cancel" })).status).toBe(200);
    expect((await change(session, { change: "complete-programme" })).status).toBe(409);
  });

  it("enters where the meeting is, on a host of the settings alone (S-15)", async () => {
    const session = await createSession(series.id);
    const entered = { change: "set-meeting", url: "https://zoom.us/j/1", access: "Kenncode 7" };
    expect((await change(session, entered)).status).toBe(200);
    expect(await read(session)).toMatchObject({ meeting_url: "https://zoom.us/j/1", meeting_access: "Kenncode 7" });
    const refused = await change(session, { change: "set-meeting", url: "https://evil.example/" });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ field: "url", code: "invalid" }] });
  });
});

describe("a change that cannot be made", () => {
  it.each([
    [{ change: "explode" }, "change"],
    [{ change: "move", startsAt: "tomorrow", endsAt: "later" }, "startsAt"],
    [{ change: "set-capacity", capacity: -1 }, "capacity"],
    [{ change: "publish", extra: 1 }, "extra"],
  ])("names the field: %o", async (body, field) => {
    const session = await createSession(series.id);
    const before = await read(session);
    const answer = await change(session, body);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map((error) => error.field)).toContain(field);
    expect(await read(session)).toEqual(before);
  });

  it("is refused without a token, and for a session or mailing of another series", async () => {
    const session = await createSession(series.id);
    const foreign = await createSession((await createSeries()).id);
    expect((await post(`sessions/${session}/changes`, { change: "cancel" }, {})).status).toBe(401);
    expect((await change(foreign, { change: "cancel" })).status).toBe(404);
    expect((await post("mailings/none/state", { state: "paused" })).status).toBe(404);
    expect((await post("mailings/none/state", { state: "paused" }, {})).status).toBe(401);
    expect((await change(session, "{")).status).toBe(422);
    expect(await read(foreign)).toMatchObject({ state: "published" });
  });
});
