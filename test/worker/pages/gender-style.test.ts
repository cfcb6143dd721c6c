import { beforeEach, describe, expect, test } from "vitest";
import type { GenderStyle } from "../../../worker/contract/gender-styles.ts";
import { db } from "../../support/worker/database.ts";
import { offerLanguages } from "../../support/worker/languages.ts";
import { createOrganiser, openPage, postForm } from "../../support/worker/organisers.ts";
import { createSeries, createSession, mailsTo, request } from "../../support/worker/requests.ts";

const TYPED = "Treff der Teilnehmenden und Veranstaltenden";
let slug: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  await db
    .prepare(
      "UPDATE series SET title = json_object('de', ?2), recipients = json_object('de', json_array(?2)) WHERE id = ?1",
    )
    .bind(slug, TYPED)
    .run();
});

const choose = (style: GenderStyle) =>
  db.prepare("UPDATE series SET gender_style = ?2 WHERE id = ?1").bind(slug, style).run();
const readPrivacy = async (locale: string) => (await request(`/s/${slug}/privacy?locale=${locale}`)).text();

describe("the pages of a series", () => {
  test.each([
    ["neutral", "Zahl der Teilnehmenden:"],
    ["paired", "Zahl der Teilnehmerinnen und Teilnehmer:"],
    ["star", "Zahl der Teilnehmer*innen:"],
    ["colon", "Zahl der Teilnehmer:innen:"],
  ] as const)("name people in its style (A-28): %s", async (style, words) => {
    await choose(style);
    const page = await readPrivacy("de");
    expect(page).toContain(words);
    expect(page).toContain(`<li>${TYPED}</li>`);
    expect(page).toContain(`„${TYPED}“`);
  });

  test("have no short form in easy German, nor in another language", async () => {
    await offerLanguages(slug, ["de-simple", "en"]);
    await choose("star");
    for (const locale of ["de-simple", "en"]) expect(await readPrivacy(locale)).not.toMatch(/\p{L}[*:]in(nen)?\b/u);
  });
});

test("a speaker's mail and page are in the style of the series; their own words stay, and the organisers' pages are neutral", async () => {
  await choose("star");
  const [editor, id, email] = [await createOrganiser(slug, "editor"), crypto.randomUUID(), `${slug}@example.org`];
  await db.batch([
    db
      .prepare(
        "INSERT INTO speakers (id, series_id, name, email, bio) VALUES (?1, ?2, 'Aylin', ?3, json_object('de', ?4))",
      )
      .bind(id, slug, email, TYPED),
    db.prepare("INSERT INTO session_speakers VALUES (?1, ?2, 0, 1)").bind(await createSession(slug), id),
  ]);
  await postForm(`/admin/${slug}/speakers/${id}/link`, editor, { locale: "de" });
  const [mail] = await mailsTo(email);
  for (const part of [mail?.text, mail?.html]) expect(part).toContain("Ihre Vorstellung als Referent*in");
  expect(mail?.subject).toBe(`Ihre Vorstellung: ${TYPED}`);
  const page = await (await request(new URL(/https:\S+\/b\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "").pathname)).text();
  expect(page).toContain("für die die Veranstalter*innen Sie freigeben");
  expect(page).toContain(`>${TYPED}</textarea>`);
  expect(await (await openPage(`/admin/${slug}/speakers`, editor)).text()).toMatch(/<h1[^>]*>Vortragende</);
});
