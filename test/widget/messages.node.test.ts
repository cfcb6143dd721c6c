import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOCALES } from "../../worker/contract/locales.ts";

const root = new URL("../../widget/locales/", import.meta.url);
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

const readMessages = (locale: string) =>
  [
    ...readFileSync(new URL(`${locale}.xlf`, root), "utf8").matchAll(
      /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs,
    ),
  ].map(([, id, source, target]) => ({ id: id!, source: source!, target: target! }));

test.each(LOCALES.slice(1))(
  "%s has a form for each of its plural categories, and the number where German has it",
  (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const forms = CATEGORIES.filter((category) => pluralCategories.includes(category)).length;
    const plurals = readMessages(locale).filter(({ source }) => source.includes(" | "));
    expect(plurals.length).toBeGreaterThan(3);
    for (const { id, source, target } of plurals) {
      expect([id, target.split(" | ").length]).toEqual([id, forms]);
      expect([id, target.includes("#")]).toEqual([id, source.includes("#")]);
    }
  },
);

test.each(LOCALES.slice(1))("%s is complete and has no character that the runtime would escape", (locale) => {
  const messages = readMessages(locale);
  const all = [...readFileSync(new URL(`${locale}.xlf`, root), "utf8").matchAll(/<trans-unit id=/g)].length;
  expect(messages).toHaveLength(all);
  for (const { id, target } of messages)
    expect([id, target.replace(/<x [^>]*\/>/g, "")]).toEqual([id, expect.not.stringMatching(/[<>]|&(?!quot;|apos;)/)]);
});
