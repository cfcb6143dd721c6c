import { expect, test } from "vitest";
import { negotiateLocale } from "../../widget/page-language.ts";

test("the first language that is spoken decides", () => {
  expect(negotiateLocale([null, "en-US", "de"])).toBe("en");
  expect(negotiateLocale(["da", "", "de-AT"])).toBe("de");
});

test("where none is spoken it is German", () => {
  expect(negotiateLocale(["da", undefined])).toBe("de");
  expect(negotiateLocale([])).toBe("de");
});
