import { describe, expect, test } from "vitest";
import { hasWords, splitSearch } from "../../worker/rules/word-search.ts";

const finds = (typed: string, ...texts: (string | null)[]) => hasWords(texts, splitSearch(typed));

describe("a search for words", () => {
  test.each([
    ["acimovic", "Ivan Aćimović"],
    ["STRASSE", "Musterstraße"],
    ["übergänge", "U\u0308berga\u0308nge"],
    ["oeffnen", "Oeffnen"],
    ["ﬁlter", "Filter"],
  ])("finds %s in %s: case, accents and ligatures do not count", (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  test("wants all words, in any order and in any of the texts", () => {
    expect(finds("bonn lizenzen", "Lizenzen", null, "Stadt Bonn")).toBe(true);
    expect(finds("bonn moers", "Lizenzen", null, "Stadt Bonn")).toBe(false);
  });

  test("finds everything where nothing was typed", () => {
    expect(splitSearch("  ")).toEqual([]);
    expect(finds(" ", "Lizenzen")).toBe(true);
  });
});
