import { beforeEach, describe, expect, it } from "vitest";
import { deleteEndedData } from "../../../worker/actions/purge.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import {
  confirmPath,
  createSeries,
  createSession,
  mailsTo,
  ORIGIN,
  postSignUp,
  pressConfirm,
  request,
} from "../../support/worker/requests.ts";

const TOWN = "https://www.stadt.example";
let slug: string;
let session: string;
let owner: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug);
  owner = await createOrganiser(slug, "owner");
  token = await createToken(slug, "owner");
});

const signUp = (origin: string | null, email = `${crypto.randomUUID()}@example.org`, script?: string) =>
  postSignUp({ series: slug, session, email, ...(script ? { script } : {}) }, origin ? { Origin: origin } : {});
const listed = async () => {
  const answer = await askApi(slug, "/partners", token);
  return ((await answer.json()) as { items: Record<string, unknown>[] }).items;
};
const limit = () => db.prepare("UPDATE series SET embedding = 'partners' WHERE id = ?1").bind(slug).run();
const enter = (body: object) => askApi(slug, "/partners", token, { method: "POST", body: JSON.stringify(body) });
const address = (origin: string) => `/partners/${encodeURIComponent(origin)}`;

describe("a site that sign-ups come from", () => {
  it("is noted with its days and the script's version; a registration counts once it is confirmed", async () => {
    await signUp(TOWN, "a@example.org", "0.0.9");
    await signUp(TOWN, undefined, "0.1.0");
    await signUp(TOWN);
    await signUp(null);
    const today = new Date().toISOString().slice(0, 10);
    const expected = { origin: TOWN, firstSeenOn: today, lastSeenOn: today, scriptVersion: "0.1.0", allowed: false };
    expect(await listed()).toMatchObject([{ ...expected, registrations: 0 }]);
    const [mail] = await mailsTo("a@example.org");
    const path = confirmPath(mail as never);
    await pressConfirm(path);
    await pressConfirm(path);
    expect(await listed()).toMatchObject([{ ...expected, registrations: 1 }]);
    const page = await (await openPage(`/admin/${slug}/settings/partners`, owner)).text();
    expect(page).toContain(TOWN);
    expect(page).toContain("0.1.0");
  });

  it("is forgotten after 90 days, unless it was entered or a registration came from it", async () => {
    const old = "2020-01-01";
    for (const [origin, name, registrations] of [
      ["https://a.example", null, 0],
      ["https://b.example", "B", 0],
      ["https://c.example", null, 3],
    ]) {
      await db
        .prepare(
          "INSERT INTO partners (series_id, origin, name, registrations, last_seen_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        )
        .bind(slug, origin, name, registrations, old)
        .run();
    }
    await deleteEndedData(createAct());
    expect((await listed()).map(({ origin }) => origin)).toEqual(["https://c.example", "https://b.example"]);
  });

  it("counts in pages, those with most registrations first", async () => {
    await db
      .prepare(
        `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 150)
         INSERT INTO partners (series_id, origin, registrations) SELECT ?1, 'https://' || n || '.example', n % 7 FROM number`,
      )
      .bind(slug)
      .run();
    const first = (await (await askApi(slug, "/partners", token)).json()) as {
      items: { origin: string }[];
      next: string;
    };
    const rest = await askApi(slug, `/partners?cursor=${encodeURIComponent(first.next)}`, token);
    const second = (await rest.json()) as { items: { origin: string }[]; next: null };
    expect(new Set([...first.items, ...second.items].map(({ origin }) => origin)).size).toBe(150);
    expect(second.next).toBeNull();
    expect((await askApi(slug, "/partners?cursor=bm9uc2Vuc2U", token)).status).toBe(422);
  });
});

describe("a series that partners alone may embed", () => {
  it("refuses sign-ups from other sites, whatever the address, and stores nothing", async () => {
    await limit();
    for (const origin of [TOWN, null, "null", "https://www.stadt.example.evil.example"]) {
      const answer = await signUp(origin);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, "partner-not-allowed"]);
    }
    const invalid = await signUp(TOWN, "a@b.c@d.example");
    expect(invalid.status).toBeGreaterThanOrEqual(400);
    expect(await db.prepare("SELECT count(*) AS n FROM people WHERE series_id = ?1").bind(slug).first("n")).toBe(0);
    expect(await listed()).toEqual([]);
  });

  it("takes them from an allowed one and from our own page", async () => {
    await limit();
    await enter({ origin: `${TOWN}/rathaus?x=1`, name: "Stadt" });
    expect((await signUp(TOWN)).status).toBe(202);
    expect((await signUp(ORIGIN)).status).toBe(202);
    const hosted = (headers: Record<string, string>) =>
      request(`/s/${slug}`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
        body: new URLSearchParams({ session, email: `${crypto.randomUUID()}@example.org` }).toString(),
      });
    expect((await hosted({})).status).toBe(303);
    expect((await hosted({ Origin: ORIGIN })).status).toBe(303);
    expect((await hosted({ Origin: "https://evil.example" })).status).toBe(403);
    const [partner] = await listed();
    const { edition } = partner as { edition: number };
    const put = await askApi(slug, address(TOWN), token, {
      method: "PUT",
      body: JSON.stringify({ name: "Stadt", allowed: false }),
      headers: { "If-Match": `"${edition}"` },
    });
    expect(put.status).toBe(200);
    expect((await signUp(TOWN)).status).toBe(403);
  });
});

describe("the page of partners", () => {
  it("enters a site by any address of it, and names what is none", async () => {
    const post = (origin: string) =>
      postForm(`/admin/${slug}/settings/partners`, owner, { origin, name: "Stadt Beispielhausen" });
    expect((await post("stadt.example/aktuelles")).status).toBe(303);
    expect(await listed()).toMatchObject([
      { origin: "https://stadt.example", name: "Stadt Beispielhausen", allowed: true },
    ]);
    for (const bad of ["", "nur ein Wort", "javascript:alert(1)", "https://a@b.example"]) {
      const answer = await post(bad);
      expect(answer.status, bad).toBe(422);
      expect(await answer.text()).toContain('id="f-origin-error"');
    }
  });

  it("edits one, tells the second of two, and lets go what no registration came from", async () => {
    await enter({ origin: TOWN, name: "Stadt" });
    const path = `/admin/${slug}/settings${address(TOWN)}`;
    expect(await (await openPage(path, owner)).text()).toContain('name="edition" value="1"');
    expect((await postForm(path, owner, { edition: "1", name: "Eine" })).status).toBe(303);
    const second = await postForm(path, owner, { edition: "1", name: "Andere", allowed: "1" });
    const text = await second.text();
    expect(second.status).toBe(409);
    expect(text).toContain("Eine");
    expect(text).toContain('value="Andere"');
    await db.prepare("UPDATE partners SET registrations = 1 WHERE series_id = ?1").bind(slug).run();
    expect((await postForm(`${path}/delete`, owner)).status).toBe(409);
    await db.prepare("UPDATE partners SET registrations = 0 WHERE series_id = ?1").bind(slug).run();
    expect((await postForm(`${path}/delete`, owner)).status).toBe(303);
    expect((await openPage(path, owner)).status).toBe(404);
    const { results } = await db
      .prepare("SELECT deed FROM audit_log WHERE series_id = ?1 ORDER BY rowid")
      .bind(slug)
      .all();
    expect(results.map(({ deed }) => deed)).toEqual(["partner.enter", "partner.edit", "partner.delete"]);
  });
});
