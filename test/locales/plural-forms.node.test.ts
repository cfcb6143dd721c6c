import { describe, expect, it } from "vitest";
import { type CatalogueMessage, readCatalogues } from "../support/xliff.ts";

const BETWEEN = " | ";
const messages = readCatalogues();
const counted = messages.filter(({ source }) => source.includes(BETWEEN));

/** How many plural forms a language has, by the CLDR. */
const formsOf = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length;

/** What is wrong with the plural forms of a message; null where nothing is. */
function judgeForms({ locale, source, target }: Pick<CatalogueMessage, "locale" | "source" | "target">): string | null {
  const german = source.split(BETWEEN);
  if (german.length !== formsOf("de")) return "the source has not two forms";
  if (source.includes("<x ")) return "a placeholder stands in a plural; only # may";
  if (target === null) return null;
  const forms = target.split(BETWEEN);
  if (forms.length !== formsOf(locale)) return `${forms.length} forms instead of ${formsOf(locale)}`;
  const other = forms.at(-1) ?? "";
  return german[1]?.includes("#") === other.includes("#") ? null : "# stands in one of source and target only";
}

describe("plurals (I-08)", () => {
  it("list every form of their language", () => {
    expect(counted.length).toBeGreaterThan(0);
    const faults = counted.map((message) => [message.file, message.id, judgeForms(message)] as const);
    expect(faults.filter(([, , fault]) => fault)).toEqual([]);
  });

  it("stand in a translation only where they stand in the source", () => {
    const stray = messages.filter(({ source, target }) => target?.includes(BETWEEN) && !source.includes(BETWEEN));
    expect(stray).toEqual([]);
  });

  it("would be found lacking", () => {
    const source = "# Tag | # Tage";
    expect(judgeForms({ locale: "pl", source, target: "# dzień | # dni" })).toBe("2 forms instead of 4");
    expect(judgeForms({ locale: "tr", source, target: "gün | gün" })).toContain("#");
    expect(judgeForms({ locale: "tr", source, target: "# gün | # gün" })).toBeNull();
  });

  it.each([
    ["de", 2],
    ["de-simple", 2],
    ["en", 2],
    ["fr", 3],
    ["pl", 4],
    ["tr", 2],
    ["uk", 4],
    ["ar", 6],
  ])("%s has %i of them", (locale, forms) => {
    expect(formsOf(locale)).toBe(forms);
  });
});
