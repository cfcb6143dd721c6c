import { describe, expect, it } from "vitest";
import { findLocale } from "../../worker/contract/locales.ts";

describe("the language for a tag (I-02)", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["DE-de", "de"],
    ["de-x-leicht", "de"],
    ["en-US", "en"],
    ["en-GB-oxendict", "en"],
    ["uk-UA", null],
    ["", null],
    ["xx", null],
    [undefined, null],
    [null, null],
  ])("%s is %s", (tag, expected) => {
    expect(findLocale(tag)).toBe(expected);
  });
});
