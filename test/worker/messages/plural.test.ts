import { describe, expect, test } from "vitest";
import type { Locale } from "../../../worker/contract/locales.ts";
import { inLocale } from "../../../worker/localization.ts";
import { plural } from "../../../worker/plural.ts";

const TWO = "one # | other #";
const FOUR = "one # | few # | many # | other #";
const SIX = "zero # | one # | two # | few # | many # | other #";

describe("a plural (I-08)", () => {
  test.each<[Locale, number, string, string]>([
    ["de", 0, TWO, "other 0"],
    ["de", 1, TWO, "one 1"],
    ["de", 1234, TWO, "other 1.234"],
    ["de-simple", 1, TWO, "one 1"],
    ["en", 2, TWO, "other 2"],
    ["fr", 0, "one # | many # | other #", "one 0"],
    ["fr", 2, "one # | many # | other #", "other 2"],
    ["pl", 1, FOUR, "one 1"],
    ["pl", 22, FOUR, "few 22"],
    ["pl", 12, FOUR, "many 12"],
    ["tr", 5, TWO, "other 5"],
    ["uk", 21, FOUR, "one 21"],
    ["uk", 5, FOUR, "many 5"],
    ["ar", 0, SIX, "zero 0"],
    ["ar", 2, SIX, "two 2"],
    ["ar", 7, SIX, "few 7"],
    ["ar", 30, SIX, "many 30"],
    ["ar", 100, SIX, "other 100"],
  ])("in %s of %i takes its form", (locale, count, message, expected) => {
    expect(inLocale(locale, () => plural(count, message))).toBe(expected);
  });

  test("in the source language answers for a message that nobody translated", () => {
    expect(inLocale("ar", () => plural(2, "# Tag | # Tage"))).toBe("2 Tage");
  });
});
