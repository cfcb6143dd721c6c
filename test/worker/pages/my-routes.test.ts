import { beforeEach, describe, expect, test } from "vitest";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import { createLink, createPerson, createRegistration, createSubscription, createWish, post } from "./linked.ts";

let series: Awaited<ReturnType<typeof createSeries>>;
let person: string;
let session: string;
let registration: string;
let path: string;

beforeEach(async () => {
  series = await createSeries();
  session = await createSession(series.id);
  ({ id: person } = await createPerson(series.id));
  registration = await createRegistration(person, session);
  await createSubscription(person);
  path = `/my/${await createLink("my", person)}`;
});

const freshPath = async () => `/my/${await createLink("my", person, { freshUntil: inDays(1), expiresAt: inDays(1) })}`;
const statusOf = (id: string) =>
  db.prepare("SELECT status FROM registrations WHERE id = ?1").bind(id).first<string>("status");

/** Posts, twice the same, and answers the page that the second one leads to. */
async function doTwice(fields: Record<string, string>): Promise<string> {
  for (const _ of [1, 2]) {
    const response = await post(path, fields);
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe(`${path}?done=${fields.action}`);
  }
  return (await request(`${path}?done=${fields.action}`)).text();
}

describe("the page of own data", () => {
  test("gives up a place, and is friendly the second time", async () => {
    expect(await doTwice({ action: "cancel", registration })).toMatch(/role="status"[\s\S]*Danke, Sie sind abgemeldet/);
    expect(await statusOf(registration)).toBe("cancelled");
  });

  test("ends the subscription, and is friendly the second time", async () => {
    expect(await doTwice({ action: "unsubscribe" })).toContain("Sie erhalten keine Nachrichten mehr");
  });

  test("turns a vote on and off, however often it is pressed", async () => {
    const wish = await createWish(series.id);
    expect(await doTwice({ action: "vote", wish, vote: "1" })).toMatch(/>3<[\s\S]*aria-pressed="true"/);
    expect(await doTwice({ action: "vote", wish, vote: "0" })).toMatch(/>2<[\s\S]*aria-pressed="false"/);
  });

  test("corrects details, and shows them", async () => {
    const fields = { action: "correct", givenName: "Kai", familyName: "Muster", organisation: "", role: "" };
    expect(await doTwice(fields)).toMatch(/name="givenName"[^>]*value="Kai"/);
  });

  test("gives the form back with what was typed where it cannot be kept", async () => {
    const response = await post(path, { action: "correct", givenName: "=1+1", familyName: "Muster" });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('href="#f-givenName"');
    expect(page).toMatch(/name="familyName"[^>]*value="Muster"/);
  });

  test("changes to a session with a free seat", async () => {
    const other = await createSession(series.id);
    const response = await post(path, { action: "change", registration, session: other });
    expect(response.status).toBe(303);
    expect(await statusOf(registration)).toBe("cancelled");
    const next = response.headers.get("Location") ?? "";
    expect(next).toBe(`${path}?done=change&from=${registration}&to=${other}`);
    expect(await (await request(next)).text()).toContain("Sie nehmen nun teil am");
  });

  test("keeps the old place where the other session is full", async () => {
    const full = await createSession(series.id, { capacity: 1 });
    const { id: first } = await createPerson(series.id);
    await createRegistration(first, full);
    const response = await post(path, { action: "change", registration, session: full });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain("Ihren bisherigen Platz behalten Sie.");
    expect(await statusOf(registration)).toBe("confirmed");
  });

  test("changes nothing of somebody else", async () => {
    const { id: other } = await createPerson(series.id);
    const foreign = await createRegistration(other, session);
    await post(path, { action: "cancel", registration: foreign });
    expect(await statusOf(foreign)).toBe("confirmed");
  });

  test.each(["", "drop", "cancel", "change", "vote"])(
    "refuses what it does not offer, and what lacks its object: %o",
    async (action) => {
      const response = await post(path, { action });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain("Es ist nichts geändert.");
    },
  );

  test("keeps the language that was asked for", async () => {
    const response = await post(`${path}?locale=en`, { action: "unsubscribe" });
    expect(response.headers.get("Location")).toBe(`${path}?done=unsubscribe&locale=en`);
  });
});

describe("download and erasure", () => {
  test("need a link that was mailed just now", async () => {
    const page = await post(path, { action: "erase" });
    expect(page.status).toBe(403);
    expect(await page.text()).toContain("Dafür brauchen Sie einen neuen Link");
    const refused = await request(`${path}/data.json`);
    expect(refused.status).toBe(403);
    expect(((await refused.json()) as { code: string }).code).toBe("fresh-link-required");
    const shown = await request(`${path}/data.json`, { headers: { Accept: "text/html" } });
    expect(await shown.text()).toContain("<h1");
    expect(await statusOf(registration)).toBe("confirmed");
  });

  test("hand over everything as a file that no cache keeps", async () => {
    const response = await request(`${await freshPath()}/data.json`);
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="meine-daten.json"');
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Content-Type")).toContain("application/json");
    expect(((await response.json()) as { people: unknown[] }).people).toHaveLength(1);
  });

  test("erase at once, with one last page; after it no link opens anything", async () => {
    const fresh = await freshPath();
    const response = await post(fresh, { action: "erase" });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Ihre Daten sind gelöscht");
    expect(await db.prepare("SELECT id FROM people WHERE id = ?1").bind(person).first()).toBeNull();
    for (const each of [fresh, path, `${fresh}/data.json`]) expect((await request(each)).status).toBe(404);
    expect((await post(fresh, { action: "erase" })).status).toBe(404);
  });
});
