import { describe, expect, it } from "vitest";
import { ADMIN_LOCALES, directionOf, findLocale, LOCALES } from "../../worker/contract/locales.ts";

describe("the language for a tag (I-02, A-25)", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["de-CH-1996", "de"],
    ["DE-de", "de"],
    [" de ", "de"],
    ["de-simple", "de-simple"],
    ["DE-Simple", "de-simple"],
    ["de-simple-x-anything", "de-simple"],
    ["de-x-leicht", "de-simple"],
    ["de-x-ls", "de-simple"],
    ["de-x-simple", "de-simple"],
    ["de-DE-simple", "de-simple"],
    ["de-x-lsx", "de"],
    ["de-x-other", "de"],
    ["en-US", "en"],
    ["en-GB-oxendict", "en"],
    ["fr-CH", "fr"],
    ["pl-PL", "pl"],
    ["tr", "tr"],
    ["uk-UA", "uk"],
    ["ar-SY", "ar"],
    ["ar-Arab-EG", "ar"],
    ["ar-u-nu-latn", "ar"],
    ["deu", null],
    ["den", null],
    ["hsb", null],
    ["ru-UA", null],
    ["*", null],
    ["-", null],
    ["", null],
    ["xx", null],
    [undefined, null],
    [null, null],
  ])("%s is %s", (tag, expected) => {
    expect(findLocale(tag)).toBe(expected);
  });

  it("is one of those asked for", () => {
    expect(findLocale("fr", ADMIN_LOCALES)).toBeNull();
    expect(findLocale("de-simple", ADMIN_LOCALES)).toBe("de");
    expect(findLocale("de-x-leicht", ["de", "ar"])).toBe("de");
  });
});

it("Arabic alone is written from right to left", () => {
  expect(LOCALES.filter((locale) => directionOf(locale) === "rtl")).toEqual(["ar"]);
});
