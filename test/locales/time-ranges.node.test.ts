import { expect, test } from "vitest";
import { LOCALES, SOURCE_LOCALE } from "../../worker/contract/locales.ts";
import { readCatalogues } from "../support/xliff.ts";

const ranges = readCatalogues().filter(({ id }) => id === "session.time" || id === "time-range");

test.each(LOCALES)(
  "%s says from when to when in words: a dash is read out as a pause or not at all (A-20)",
  (locale) => {
    const texts = ranges.flatMap(({ locale: spoken, source, target }) =>
      locale === SOURCE_LOCALE ? [source] : spoken === locale ? [target ?? ""] : [],
    );
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text).toMatch(/<x id="0"[^>]*>\s?(?:\p{L}+)\s<x id="1"/u);
      expect(text.replace(/<x [^>]*>/g, "")).not.toMatch(/\p{Pd}/u);
    }
  },
);
