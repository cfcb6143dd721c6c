import { describe, expect, it } from "vitest";
import { deliverableAddress, normaliseAddress } from "../../worker/rules/address.ts";
import { Wording, wordIn } from "../../worker/rules/local-text.ts";
import { deriveFormOrigin } from "../../worker/rules/page-origin.ts";
import { planRetry } from "../../worker/rules/retries.ts";

describe("an address", () => {
  it.each([
    ["Mira@Example.ORG", "mira@example.org"],
    ["TITLE@example.org", "title@example.org"],
    ["info@köln.de", "info@xn--kln-sna.de"],
    ["mira+liste@example.org", "mira+liste@example.org"],
    ["a@localhost", null],
    ["a@127.0.0.1", null],
    ["a@0x7f.1", null],
    ["a@[::1]", null],
    ["a@", null],
    ["a@example..org", null],
    ["a@-example.org", null],
    ["a..b@example.org", null],
    [".a@example.org", null],
  ])("%s is kept under %s (I-12)", (address, expected) => {
    expect(normaliseAddress(address)).toBe(expected);
  });

  it("is written to as it was typed, with its domain in punycode", () => {
    expect(deliverableAddress("Mira.S@KÖLN.de", "mira.s@xn--kln-sna.de")).toBe("Mira.S@xn--kln-sna.de");
  });
});

describe("the origin of a form", () => {
  it.each([
    ["https://town.test", "https://town.test/a?b=c#d", { partner: "https://town.test", page: "https://town.test/a" }],
    ["https://town.test", "https://other.test/a", { partner: "https://town.test", page: null }],
    ["https://town.test", "no address", { partner: "https://town.test", page: null }],
    ["https://town.test", undefined, { partner: "https://town.test", page: null }],
    ["null", "https://town.test/a", { partner: null, page: null }],
    [null, "https://town.test/a", { partner: null, page: null }],
  ])("%s with page %s", (origin, page, expected) => {
    expect(deriveFormOrigin(origin, page)).toEqual(expected);
  });
});

describe("organiser text", () => {
  it("falls back to the series' language, then to any, and says which (I-13)", () => {
    expect(wordIn({ de: "ja", en: "yes" }, "en", "de")).toEqual({ text: "yes", lang: "en" });
    expect(wordIn({ de: "ja" }, "en", "de")).toEqual({ text: "ja", lang: "de" });
    expect(wordIn({ fr: "oui" }, "en", "de")).toEqual({ text: "oui", lang: "fr" });
    expect(wordIn(null, "en", "de")).toBeNull();
    const wording = new Wording("en", "de");
    expect([wording.text("title", { de: "ja" }), wording.optional("summary", null)]).toEqual(["ja", null]);
    expect(wording.langs).toEqual({ title: "de" });
  });
});

describe("retries", () => {
  it("wait longer each time and end", () => {
    const start = new Date(0);
    const waits = Array.from({ length: 11 }, (_, index) => planRetry(index + 1, start)?.getTime() ?? 0);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(planRetry(12, start)).toBeNull();
  });
});
