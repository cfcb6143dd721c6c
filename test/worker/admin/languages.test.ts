import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../../support/worker/database.ts";
import { offerLanguages } from "../../support/worker/languages.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  postForm,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createSeries, createSession, mailsTo, ORIGIN, request } from "../../support/worker/requests.ts";

let slug: string;
let owner: SignedInOrganiser;

beforeEach(async () => {
  ({ slug } = await createSeries());
  owner = await createOrganiser(slug, "owner");
});

const page = async (path: string) => (await openPage(`/admin/${slug}${path}`, owner)).text();
const boxOf = (text: string, locale: string) =>
  new RegExp(`<input[^>]*name="languages.${locale}"[^>]*>`).exec(text)?.[0] ?? "";

const FORM = {
  edition: "1",
  "title.de": "Offene Daten",
  "summary.de": "Eine Reihe",
  lang: "de",
  timeZone: "Europe/Berlin",
  "contact.name": "Kim Musterfeld",
  "contact.email": "kim@example.org",
  "organisers.0.name": "Stiftung",
  "organisers.0.role": "organiser",
  "imprint.de": "Impressum",
  controllers: "Stiftung",
  "recipients.de-simple": "Cloudflare",
  genderStyle: "neutral",
  embedding: "anywhere",
  open: "1",
};

describe("the languages that a series offers", () => {
  it("are ticked in its settings, and visitors may choose them at once", async () => {
    const before = await page("/settings");
    expect([boxOf(before, "en"), boxOf(before, "ar")].map((box) => box.includes("checked"))).toEqual([true, false]);
    const fields = { ...FORM, "languages.ar": "1", "languages.de-simple": "1" };
    expect((await postForm(`/admin/${slug}/settings`, owner, fields)).status).toBe(303);
    const { series } = (await (await request(`/api/v1/series/${slug}?locale=de-simple`)).json()) as {
      series: { languages: string[]; notice: { recipients: string[] } };
    };
    expect(series.languages).toEqual(["de", "de-simple", "ar"]);
    expect(series.notice.recipients).toEqual(["Cloudflare"]);
  });

  it("say which of our words nobody has reviewed", async () => {
    const text = await page("/settings");
    expect(text.match(/Entwurf, nicht geprüft/g)).toHaveLength(6);
    expect(text).toMatch(/languages\.de-simple[\s\S]*?Leichte Sprache[\s\S]*?Entwurf, nicht geprüft/);
    expect(await page("/settings?locale=en")).toContain("Draft, not reviewed");
  });

  it("by the API name the field of one that we do not speak", async () => {
    const token = await createToken(slug, "owner");
    const {
      id: _,
      slug: __,
      edition: ___,
      ...edit
    } = (await (await askApi(slug, "/settings", token)).json()) as Record<string, unknown>;
    expect(edit.languages).toEqual(["de", "en"]);
    const put = (languages: unknown) =>
      askApi(slug, "/settings", token, {
        method: "PUT",
        body: JSON.stringify({ ...edit, languages }),
        headers: { "If-Match": '"1"' },
      });
    expect(await (await put(["de", "tlh"])).json()).toMatchObject({
      errors: [{ field: "languages.1", code: "unknown-value" }],
    });
    expect(await (await put("ar")).json()).toMatchObject({ errors: [{ field: "languages", code: "invalid" }] });
    expect((await put(["ar"])).status).toBe(200);
  });

  it("are those that organisers type texts in; a text in another stays in view", async () => {
    await offerLanguages(slug, ["fr"]);
    await db
      .prepare(`UPDATE series SET summary = '{"de":"Eine Reihe","en":"A series"}' WHERE slug = ?1`)
      .bind(slug)
      .run();
    const text = await page("/settings");
    const listBoxes = (field: string) =>
      [...text.matchAll(new RegExp(`name="${field}\\.([\\w-]+)"`, "g"))].map(([, tag]) => tag);
    expect(listBoxes("title")).toEqual(["de", "fr"]);
    expect(listBoxes("summary")).toEqual(["de", "fr", "en"]);
  });

  it("are those of a survey's first words", async () => {
    await offerLanguages(slug, ["tr"]);
    const token = await createToken(slug, "owner");
    const made = await askApi(slug, "/surveys", token, { method: "POST", body: JSON.stringify({ session: null }) });
    const { title } = (await made.json()) as { title: object };
    expect(Object.keys(title)).toEqual(["de", "tr"]);
  });
});

describe("the pages of organisers", () => {
  it("stay in German and English, whatever is asked for", async () => {
    const asked = await openPage(`/admin/${slug}/settings?locale=fr`, owner);
    expect(await asked.text()).toContain('<html lang="de" dir="ltr">');
    const guest = await request("/admin/sign-in?locale=ar", { headers: { "Accept-Language": "ar, en" } });
    const text = await guest.text();
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect([...text.matchAll(/hreflang="([\w-]+)"/g)].map(([, tag]) => tag)).toEqual(["de"]);
  });

  it("are reached by a mail in their own language, also where the series does not offer it", async () => {
    await offerLanguages(slug, [], "fr");
    await createSession(slug);
    await db.prepare("UPDATE organisers SET locale = 'en' WHERE email = ?1").bind(owner.email).run();
    await request("/admin/sign-in", {
      method: "POST",
      headers: { Origin: ORIGIN },
      body: new URLSearchParams({ email: owner.email }),
    });
    const [mail] = await mailsTo(owner.email);
    expect(mail?.html).toContain('<html lang="en" dir="ltr">');
  });
});
