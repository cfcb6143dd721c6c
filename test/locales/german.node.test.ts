import { describe, expect, it } from "vitest";
import { readCatalogues } from "../support/xliff.ts";

/** Familiar address; the formal one is used everywhere (E-10). */
const FAMILIAR = /(?<![\p{L}-])(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?![\p{L}])/iu;
/** Short forms that screen readers stumble over; our words are neutral. */
const SHORT_GENDER = /\p{L}(?:[:*_]|(?=I))[iI]n(?:nen)?(?!\p{L})/u;

/** Every German text of ours: the sources, and the catalogue in easy German. */
const texts = readCatalogues().flatMap(({ file, id, locale, source, target }) => [
  { at: `${file} ${id}`, text: source },
  ...(locale === "de-simple" && target ? [{ at: `${file} ${id}`, text: target }] : []),
]);

const findFaults = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text.replace(/<x [^>]*>/g, " ")));

describe("our German", () => {
  it("addresses people formally (E-10)", () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(findFaults(FAMILIAR)).toEqual([]);
  });

  it("names people by neutral words (A-28)", () => {
    expect(findFaults(SHORT_GENDER)).toEqual([]);
  });

  it("would be found out", () => {
    for (const wrong of ["Melde dich an", "Deine Daten", "Was willst du?"]) expect(wrong).toMatch(FAMILIAR);
    for (const right of ["Dirigent", "Produkt", "Individuen", "durch"]) expect(right).not.toMatch(FAMILIAR);
    for (const wrong of ["Bürger:innen", "Bürger*innen", "Bürger_in", "BürgerInnen"])
      expect(wrong).toMatch(SHORT_GENDER);
    for (const right of ["Teilnehmende", "Termin", "von innen", "Beginn: in Bonn"])
      expect(right).not.toMatch(SHORT_GENDER);
  });
});
