import { findLocale, LOCALES, type Locale, SOURCE_LOCALE } from "../contract/locales.ts";

/** The languages of a series: the one it is kept in, and those that it offers. */
export interface SeriesLanguages {
  lang: string;
  /** Tags, among them that of the series, first. */
  languages: string[];
}

/** The language that a series is kept in, as far as we speak it. */
export const mainLocale = ({ lang }: Pick<SeriesLanguages, "lang">): Locale => findLocale(lang) ?? SOURCE_LOCALE;

/** The languages that a series speaks to its visitors, its own first, then in our order. */
export function listOffered(series: SeriesLanguages): Locale[] {
  const main = mainLocale(series);
  return [main, ...LOCALES.filter((locale) => locale !== main && series.languages.includes(locale))];
}

/** The first of the asked tags that a series offers; its own language where it offers none of them (I-02). */
export function chooseOffered(tags: readonly (string | null | undefined)[], series: SeriesLanguages): Locale {
  const offered = listOffered(series);
  for (const tag of tags) {
    const locale = findLocale(tag, offered);
    if (locale) return locale;
  }
  return mainLocale(series);
}
