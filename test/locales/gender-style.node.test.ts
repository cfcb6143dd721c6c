import { describe, expect, it } from "vitest";
import type { GENDER_STYLES } from "../../worker/contract/gender-styles.ts";
import { NEUTRAL_WORDS, namePeople } from "../../worker/rules/gender-style.ts";
import { readCatalogues } from "../support/xliff.ts";

/** Our German of a folder, by id. */
const readGerman = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readCatalogues()
      .filter(({ file }) => file.startsWith(folder))
      .map(({ id, source }) => [id, source]),
  );
const texts = readGerman("worker/locales/public/");
const inStyle = (style: (typeof GENDER_STYLES)[number]) =>
  Object.entries(texts).map(([id, text]) => ({ id, text: namePeople(text, style) }));

const SHORT_FORMS = /:innen|\*innen|_innen/;
const NAMING = [
  "mail-new-date-wish",
  "privacy-purpose-attendance",
  "speaker-bio-hidden",
  "speaker-bio-release",
  "speaker-unknown-link",
];

describe("all German texts that visitors and speakers read (A-28)", () => {
  it.each([
    ["neutral", null],
    ["paired", null],
    ["star", "*innen"],
    ["colon", ":innen"],
  ] as const)("in the style %s have the short form %j and no other", (style, form) => {
    const short = inStyle(style).filter(({ text }) => SHORT_FORMS.test(text));
    expect(short.map(({ id }) => id).sort()).toEqual(form ? NAMING : []);
    for (const { text } of short) expect([...text.matchAll(new RegExp(SHORT_FORMS, "g"))].flat()).toEqual([form]);
  });

  it.each(["paired", "star", "colon"] as const)("%s keep no neutral word that has another form", (style) => {
    expect(inStyle(style).filter(({ text }) => text.match(NEUTRAL_WORDS))).toEqual([]);
  });

  // Whoever adds a text here looks whether the pair fits its case: "den Teilnehmerinnen und Teilnehmern" is not known.
  it.each([
    ["mail-bio-heading", "als Referentin oder Referent"],
    ["mail-new-date-wish", "haben Teilnehmerinnen und Teilnehmer gewünscht"],
    ["privacy-purpose-attendance", "Zahl der Teilnehmerinnen und Teilnehmer:"],
    ["speaker-bio-hidden", "Wieder zeigen können Sie die Veranstalterinnen und Veranstalter."],
    ["speaker-bio-release", "für die die Veranstalterinnen und Veranstalter Sie freigeben"],
    ["speaker-unknown-link", "schicken Ihnen die Veranstalterinnen und Veranstalter gern"],
  ])("%s is right as a pair: %s", (id, words) => {
    expect(namePeople(texts[id] ?? "", "paired")).toContain(words);
  });

  it("are the ones above, and name people by no participle that the table does not know", () => {
    const naming = Object.keys(texts).filter((id) => texts[id]?.match(NEUTRAL_WORDS));
    expect(naming.sort()).toEqual(["mail-bio-heading", ...NAMING]);
    const participles = inStyle("star").flatMap(({ text }) => text.match(/\p{Lu}\p{Ll}+enden?(?!\p{L})/gu) ?? []);
    // "Mitwirkende" are women and men in every style; "Kommende", "Laufenden" are no people.
    expect([...new Set(participles)].sort()).toEqual(["Kommende", "Laufenden", "Mitwirkende", "Mitwirkenden"]);
  });
});

it("the texts of the tag name nobody by such a word, so the tag needs no style", () => {
  const german = Object.values(readGerman("widget/"));
  expect(german.length).toBeGreaterThan(100);
  expect(german.filter((text) => text.match(NEUTRAL_WORDS) ?? SHORT_FORMS.test(text))).toEqual([]);
});
