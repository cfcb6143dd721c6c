import { expect, test } from "vitest";
import { inLocale } from "../../../worker/localization.ts";
import { describePlace } from "../../../worker/place-words.ts";

test.each([
  [{ kind: "online", platform: "Zoom" }, "online per Zoom", "online via Zoom"],
  [{ kind: "online", platform: "" }, "online", "online"],
  [{ kind: "onsite", name: "Haus", address: "Markt 1" }, "vor Ort: Haus, Markt 1", "on site: Haus, Markt 1"],
  [{ kind: "onsite", name: "Haus", address: "" }, "vor Ort: Haus", "on site: Haus"],
] as const)("a place is said in words: %o", (place, german, english) => {
  expect(inLocale("de", () => describePlace(place))).toBe(german);
  expect(inLocale("en", () => describePlace(place))).toBe(english);
});
