import { beforeEach, describe, expect, test } from "vitest";
import type { SeriesAnswer } from "../../../worker/contract/series-answer.ts";
import { db } from "../../support/worker/database.ts";
import { offerLanguages } from "../../support/worker/languages.ts";
import { createSeries, createSession, request } from "../../support/worker/requests.ts";

let slug: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
});

const ask = async (tag?: string): Promise<SeriesAnswer> =>
  (await request(`/api/v1/series/${slug}${tag === undefined ? "" : `?locale=${tag}`}`)).json();

describe("the answer about a series", () => {
  test("names the languages that can be asked for, its own first, and the one it is in", async () => {
    await offerLanguages(slug, ["ar", "de-simple"]);
    expect((await ask("ar-SY")).series).toMatchObject({
      lang: "de",
      locale: "ar",
      languages: ["de", "de-simple", "ar"],
    });
  });

  test.each([
    ["de-simple", "de-simple"],
    ["de-x-leicht", "de-simple"],
    ["en-US", "en"],
    ["ar", "fr"],
    ["pl", "fr"],
    ["xx", "fr"],
    ["", "fr"],
    [undefined, "fr"],
  ])("asked for %s is in %s", async (tag, expected) => {
    await offerLanguages(slug, ["de-simple", "en"], "fr");
    expect((await ask(tag)).series.locale).toBe(expected);
  });

  test("is German in easy German where nobody wrote it, with its tag at that field alone", async () => {
    await offerLanguages(slug, ["de-simple"]);
    await createSession(slug);
    await db
      .prepare(`UPDATE series SET title = '{"de":"Satzung","de-simple":"Regeln"}' WHERE slug = ?1`)
      .bind(slug)
      .run();
    const { series, sessions, consents } = await ask("de-simple");
    expect([series.title, series.langs]).toEqual(["Regeln", { summary: "de" }]);
    expect(sessions[0]?.langs).toEqual({ title: "de" });
    expect(consents[0]?.langs).toEqual({ wording: "de" });
  });

  test("does not come from the cache in another language", async () => {
    await offerLanguages(slug, ["en", "ar"]);
    const locales = [];
    for (const tag of ["en", "ar", "pl", "en"]) locales.push((await ask(tag)).series.locale);
    expect(locales).toEqual(["en", "ar", "de", "en"]);
  });
});
