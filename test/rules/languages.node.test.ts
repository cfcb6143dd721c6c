import { describe, expect, it } from "vitest";
import { chooseOffered, listOffered } from "../../worker/rules/languages.ts";
import { Wording } from "../../worker/rules/local-text.ts";

describe("the languages of a series", () => {
  const series = { lang: "en", languages: ["en", "ar", "de", "tlh"] };

  it("are its own first, then in our order, and only those that we speak", () => {
    expect(listOffered(series)).toEqual(["en", "de", "ar"]);
    expect(listOffered({ lang: "fr", languages: [] })).toEqual(["fr"]);
    expect(listOffered({ lang: "tlh", languages: ["tlh"] })).toEqual(["de"]);
  });

  it.each([
    [["de-AT"], "de"],
    [["de-simple"], "de"],
    [["ar-SY", "de"], "ar"],
    [["fr", "de"], "de"],
    [["fr"], "en"],
    [["", undefined, null, "xx", "ar"], "ar"],
    [[], "en"],
  ])("decide which of %j is spoken", (tags, expected) => {
    expect(chooseOffered(tags, series)).toBe(expected);
  });
});

describe("organiser text in easy German", () => {
  const word = (title: Record<string, string>, seriesLang = "de") => {
    const wording = new Wording("de-simple", seriesLang);
    return [wording.text("title", title), wording.langs];
  };

  it("is German where there is no other, and says so only then (A-24, I-13)", () => {
    expect(word({ de: "Satzung", "de-simple": "Regeln" })).toEqual(["Regeln", {}]);
    expect(word({ de: "Satzung" })).toEqual(["Satzung", { title: "de" }]);
  });

  it("is rather German than the language of the series", () => {
    expect(word({ en: "Statute", de: "Satzung" }, "en")).toEqual(["Satzung", { title: "de" }]);
    expect(word({ en: "Statute" }, "en")).toEqual(["Statute", { title: "en" }]);
  });
});
