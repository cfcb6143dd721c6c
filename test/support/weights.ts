import { readFileSync } from "node:fs";
import { LOCALES, SOURCE_LOCALE } from "../../worker/contract/locales.ts";

/** What one file weighs, and may weigh at most: bytes after brotli 11. */
export interface Weight {
  name: string;
  bytes: number;
  goal: number;
}

const GOALS = { entry: 13_500, form: 6_500, extras: 5_000, bundle: 23_000 };
const LANGUAGE_GOAL = { first: 1_700, all: 2_600 };

/** The weights of the last build, by file, and by language at first and with everything. A missing file weighs NaN. */
export function listWeights(): Weight[] {
  const sizes = JSON.parse(readFileSync(new URL("../../dist/sizes.json", import.meta.url), "utf8"));
  const weigh = (name: string): number => sizes[name]?.brotli ?? Number.NaN;
  const languages = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);
  return [
    ...Object.entries(GOALS).map(([name, goal]) => ({ name, bytes: weigh(name), goal })),
    ...languages.flatMap((locale) => [
      { name: `${locale} at first`, bytes: weigh(locale), goal: LANGUAGE_GOAL.first },
      { name: `${locale} in all`, bytes: weigh(locale) + weigh(`${locale}-rest`), goal: LANGUAGE_GOAL.all },
    ]),
  ];
}
