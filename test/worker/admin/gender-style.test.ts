import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../../support/worker/database.ts";
import { listDeeds } from "../../support/worker/mailings.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  postForm,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createSeries, request } from "../../support/worker/requests.ts";

let slug: string;
let owner: SignedInOrganiser;

beforeEach(async () => {
  ({ slug } = await createSeries());
  owner = await createOrganiser(slug, "owner");
});

const read = async (query = "") => (await openPage(`/admin/${slug}/settings${query}`, owner)).text();
const save = (genderStyle: string) =>
  postForm(`/admin/${slug}/settings`, owner, {
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
    embedding: "anywhere",
    open: "1",
    genderStyle,
  });
const chosenIn = (page: string) =>
  [...page.matchAll(/<input[^>]*name="genderStyle"[^>]*>/g)]
    .filter(([box]) => box.includes("checked"))
    .map(([box]) => /value="(\w+)"/.exec(box)?.[1]);

describe("how the texts of a series name people (A-28)", () => {
  it("is chosen in its settings, each style with an example in German", async () => {
    const page = await read();
    expect(chosenIn(page)).toEqual(["neutral"]);
    for (const example of ["Teilnehmende", "Teilnehmerinnen und Teilnehmer", "Teilnehmer*innen", "Teilnehmer:innen"])
      expect(page).toContain(`: <span lang="de">${example}</span>`);
    expect(page).toContain("eher der Stern als der Doppelpunkt");
    const english = await read("?locale=en");
    expect(english).toContain("How our German texts name people");
    expect(english).toContain('With a star: <span lang="de">Teilnehmer*innen</span>');
  });

  it("is kept, logged, and taken along by a new series made from this one", async () => {
    expect((await save("star")).status).toBe(303);
    expect(chosenIn(await read())).toEqual(["star"]);
    expect((await listDeeds(slug)).map(({ deed }) => deed)).toEqual(["series.edit"]);
    await postForm(`/admin/${slug}/settings/copy`, owner, { slug: `${slug}-2`, "title.de": "Die zweite" });
    const copied = db.prepare("SELECT gender_style FROM series WHERE slug = ?1").bind(`${slug}-2`);
    expect(await copied.first("gender_style")).toBe("star");
  });

  it.each(["", "underscore"])("comes back with the fault at its field where it is %j", async (bad) => {
    const answer = await save(bad);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="f-genderStyle-error"');
    expect(chosenIn(await read())).toEqual(["neutral"]);
  });

  it("by the API is the same, and a wrong one is refused by the name of its field", async () => {
    const token = await createToken(slug, "owner");
    const found = (await (await askApi(slug, "/settings", token)).json()) as Record<string, unknown>;
    const { id: _, slug: __, edition: ___, ...edit } = found;
    expect(edit.genderStyle).toBe("neutral");
    const put = (body: object) =>
      askApi(slug, "/settings", token, { method: "PUT", body: JSON.stringify(body), headers: { "If-Match": '"1"' } });
    const wrong = await put({ ...edit, genderStyle: "innen" });
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ errors: [{ field: "genderStyle", code: "unknown-value" }] });
    expect(await (await put({ ...edit, genderStyle: "paired" })).json()).toMatchObject({ genderStyle: "paired" });
    const shown = (await (await request(`/api/v1/series/${slug}`)).json()) as { series: object };
    expect(shown.series).toMatchObject({ genderStyle: "paired" });
  });

  it("is described for programs with all its values", async () => {
    const document = JSON.stringify(await (await request("/api/v1/openapi.json")).json());
    expect(document).toMatch(/"genderStyle":\{[^}]*"enum":\["neutral","paired","star","colon"\]/);
  });
});
