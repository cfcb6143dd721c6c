import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findSeries } from "../db/series.ts";
import type { Act } from "../env.ts";
import { type Worded, wordIn } from "../rules/local-text.ts";

/** The imprint that the organisers of a series entered (DDG § 5), with the language that it is in. */
export async function readImprint(act: Act, slug: string, locale: Locale): Promise<Outcome<Worded>> {
  const series = await findSeries(act.db, slug);
  if (!series) return refuse("unknown-series");
  return accept(wordIn(series.imprint, locale, series.lang) ?? { text: "", lang: series.lang });
}
