import { afterEach, expect, test } from "vitest";
import { wordOwn } from "../../widget/dates.ts";
import { LOCALES } from "../../worker/contract/locales.ts";
import { GOLDEN, INSTANTS, sayMoment, ZONES } from "../support/golden-dates.ts";

const home = process.env.TZ;
afterEach(() => {
  process.env.TZ = home;
});

test.each(LOCALES)("a visitor's own times in %s, in two zones, on both days on which the clocks change", (locale) => {
  const said = ZONES.flatMap((zone) => {
    process.env.TZ = zone;
    return INSTANTS.map((instant) => {
      const words = wordOwn(instant, locale);
      return sayMoment({ ...words, date: `${words.day} 2027` });
    });
  });
  expect(said).toEqual(GOLDEN[locale]);
});

test.each(LOCALES)("%s says no half of the day, no month of another language and only Latin digits", (locale) => {
  const said = GOLDEN[locale].join(" ");
  expect(said).not.toMatch(/[AP]M|[٠-٩]/);
  if (locale !== "en") expect(said).not.toMatch(/March|October|Sunday/);
});
