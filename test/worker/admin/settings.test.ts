import { beforeEach, describe, expect, it } from "vitest";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, postSignUp, request } from "../../support/worker/requests.ts";

let slug: string;
let owner: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  owner = await createOrganiser(slug, "owner");
  token = await createToken(slug, "owner");
});

const api = async (path: string, method = "GET", body?: unknown, edition?: string) => {
  const answer = await askApi(slug, path, token, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: edition ? { "If-Match": edition } : {},
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as never };
};
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;
const page = async (...rest: string[]) =>
  (await openPage(`/admin/${[slug, "settings", ...rest].join("/")}`, owner)).text();
const post = (fields: Record<string, string>, ...rest: string[]) =>
  postForm(`/admin/${[slug, "settings", ...rest].join("/")}`, owner, fields);

const form = (changes: Record<string, string> = {}): Record<string, string> => ({
  edition: "1",
  "title.de": "Offene Daten",
  "title.en": "Open data",
  "summary.de": "Eine Reihe",
  lang: "de",
  "languages.de": "1",
  "languages.en": "1",
  timeZone: "Europe/Berlin",
  "contact.name": "Kim Musterfeld",
  "contact.email": "kim@example.org",
  "organisers.0.name": "Stiftung",
  "organisers.0.role": "organiser",
  "organisers.1.name": "",
  "organisers.1.role": "organiser",
  "imprint.de": "Impressum",
  controllers: "Stiftung\r\nInstitut\r\n",
  "recipients.de": "Betrieb\r\nVersand",
  genderStyle: "neutral",
  embedding: "anywhere",
  open: "1",
  ...changes,
});

describe("the settings of a series", () => {
  it("are edited on their page, and visitors see them", async () => {
    expect(await page()).toContain("reihe@example.org");
    const saved = await post(form());
    expect([saved.status, saved.headers.get("Location")]).toEqual([303, `/admin/${slug}/settings?done=saved-public`]);
    const seen = (await (await request(`/api/v1/series/${slug}?locale=en`)).json()) as { series: object };
    expect(seen.series).toMatchObject({
      title: "Open data",
      contact: { name: "Kim Musterfeld", email: "kim@example.org" },
      organisers: [{ name: "Stiftung", url: null, logo: null, role: "organiser" }],
      notice: { controllers: ["Stiftung", "Institut"], recipients: ["Betrieb", "Versand"] },
    });
  });

  it("come back with every fault at its field and everything that was typed", async () => {
    const bad = form({
      "title.de": "",
      "title.en": "",
      "contact.email": "kim",
      timeZone: "+02:00",
      "organisers.4.name": "Zweite",
      "organisers.4.url": "http://unsicher.example",
      "image.url": "javascript:alert(1)",
      "imprint.de": "",
      controllers: "",
    });
    const answer = await post(bad);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    for (const id of ["title-de", "contact-email", "timeZone", "organisers-4-url", "image-url", "controllers"]) {
      expect(text, id).toContain(`id="f-${id}-error"`);
    }
    expect(text).toContain('value="http://unsicher.example"');
    expect(await deeds()).toEqual([]);
  });

  it("need an imprint before visitors see the series", async () => {
    const answer = await post(form({ "imprint.de": "" }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="f-imprint-de-error"');
    expect((await post(form({ "imprint.de": "", open: "" }))).status).toBe(303);
  });

  it("tell the second of two what stands there now, and lose nothing of what they typed", async () => {
    await post(form({ "contact.name": "Von der einen" }));
    const second = await post(form({ "contact.name": "Vom anderen" }));
    const text = await second.text();
    expect(second.status).toBe(409);
    expect(text).toContain('id="conflict"');
    expect(text).toContain("Von der einen");
    expect(text).toContain('value="Vom anderen"');
    expect(text).toContain('name="edition" value="2"');
    const { body, status } = await api("/settings", "PUT", {}, '"1"');
    expect([status, (body as { code: string }).code]).toEqual([422, "invalid-fields"]);
  });

  it("by the API are the same, with an edition; the second of two gets what stands there", async () => {
    const read = await api("/settings");
    expect(read.headers.get("ETag")).toBe('"1"');
    const { id: _, slug: __, edition: ___, ...edit } = read.body as Record<string, unknown>;
    expect((await api("/settings", "PUT", { ...edit, lang: "en" }, '"1"')).status).toBe(200);
    const second = await api("/settings", "PUT", edit, '"1"');
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({ current: { lang: "en", edition: 2 } });
    expect((await api("/settings", "PUT", edit)).status).toBe(428);
    expect((await deeds()).map(({ deed }) => deed)).toEqual(["series.edit"]);
  });

  it("close a series to visitors: no page, no list, no sign-up", async () => {
    const session = await createSession(slug);
    await post(form({ open: "" }));
    expect((await request(`/s/${slug}`)).status).toBe(404);
    expect((await request(`/api/v1/series/${slug}`)).status).toBe(404);
    expect((await postSignUp({ series: slug, session, email: "a@example.org" })).status).toBe(404);
    expect((await openPage(`/admin/${slug}`, owner)).status).toBe(200);
  });

  it("are no business of an editor, who is led to what they may see", async () => {
    const editor = await createOrganiser(slug, "editor");
    const led = await openPage(`/admin/${slug}/settings`, editor);
    expect(led.headers.get("Location")).toBe(`/admin/${slug}/settings/partners`);
    const seen = await (await openPage(`/admin/${slug}/settings/partners`, editor)).text();
    expect(seen).not.toContain(`/admin/${slug}/settings/organisers`);
    expect(seen).not.toContain(`action="/admin/${slug}/settings`);
  });
});

describe("a new series made from an old one", () => {
  it("takes texts, questions, wordings and roles along, is closed, and belongs to who made it", async () => {
    const editor = await createOrganiser(slug, "editor");
    await createPerson(createAct(), slug, await createSession(slug), true);
    const made = await post({ slug: `${slug}-2`, "title.de": "Die zweite" }, "copy");
    expect(made.headers.get("Location")).toBe(`/admin/${slug}-2/settings?done=series-made`);
    const id = await db.prepare("SELECT id FROM series WHERE slug = ?1").bind(`${slug}-2`).first<string>("id");
    const count = (table: string) =>
      db.prepare(`SELECT count(*) AS n FROM ${table} WHERE series_id = ?1`).bind(id).first<number>("n");
    expect(await Promise.all(["questions", "consent_wordings", "series_organisers"].map(count))).toEqual([1, 1, 2]);
    expect(await Promise.all(["sessions", "people"].map(count))).toEqual([0, 0]);
    expect((await request(`/s/${slug}-2`)).status).toBe(404);
    expect((await openPage(`/admin/${slug}-2/settings`, owner)).status).toBe(200);
    expect((await openPage(`/admin/${slug}-2/settings/organisers`, editor)).status).toBe(403);
  });

  it.each(["sign-in", "Große-Reihe", "a/b", "", "-x"])("refuses the address %j", async (bad) => {
    const answer = await post({ slug: bad, "title.de": "Neu" }, "copy");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="f-slug-error"');
  });

  it("refuses an address that another series has", async () => {
    const answer = await post({ slug, "title.de": "Neu" }, "copy");
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('id="f-slug-error"');
    expect(await deeds()).toEqual([]);
  });
});

describe("what organisers type", () => {
  it("is inert on every page, and none of it stands in the log", async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    await post(form({ "title.de": evil, "contact.name": evil, "organisers.0.name": evil, controllers: evil }));
    await api("/questions", "POST", { kind: "text", label: { de: evil } });
    await api("/consent-wordings", "POST", { wording: { de: evil } });
    await api("/partners", "POST", { origin: "https://x.example", name: evil });
    await api("/organisers", "POST", { email: "zweite@town.example", name: evil, role: "viewer" });
    await api("/tokens", "POST", { name: evil, role: "viewer" });
    for (const place of ["", "/questions", "/consents", "/partners", "/organisers", "/log", "/consents/new"]) {
      const text = await (await openPage(`/admin/${slug}/settings${place}`, owner)).text();
      expect(text, place).not.toMatch(/<script|<img src=x/);
    }
    const log = await deeds();
    expect(log).toHaveLength(6);
    expect(JSON.stringify(log)).not.toContain("alert");
    expect(JSON.stringify(log)).not.toContain("zweite@town.example");
  });
});
