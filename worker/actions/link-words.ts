import type { Locale } from "../contract/locales.ts";
import type { SeriesRow, SessionRow } from "../db/series.ts";
import { chooseOffered, listOffered } from "../rules/languages.ts";
import { wordIn } from "../rules/local-text.ts";
import type { PageSeries, PageSession } from "./link-pages.ts";
import { legalUrls } from "./read-series.ts";

/** The language that a person signed up in, as far as the series still offers it. */
export const personLocale = (locale: string, series: SeriesRow): Locale => chooseOffered([locale], series);

/** What each page behind a mailed link says of its series. */
export const wordPageSeries = (series: SeriesRow, locale: Locale, publicUrl: string): PageSeries => ({
  slug: series.slug,
  title: wordIn(series.title, locale, series.lang)?.text ?? series.slug,
  titleLang: wordIn(series.title, locale, series.lang)?.lang,
  lang: series.lang,
  languages: listOffered(series),
  genderStyle: series.genderStyle,
  timeZone: series.timeZone,
  contact: series.contact,
  ...legalUrls(series, publicUrl),
});

/** A session in the words of such a page. */
export const wordPageSession = (session: SessionRow, locale: Locale, seriesLang: string): PageSession => ({
  id: session.id,
  title: wordIn(session.title, locale, seriesLang)?.text ?? null,
  titleLang: wordIn(session.title, locale, seriesLang)?.lang,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  previousStartsAt: session.previousStartsAt,
  place: session.place,
  cancelled: session.state === "cancelled",
});
