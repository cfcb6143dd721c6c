import { findLocale, type Locale, SOURCE_LOCALE } from "../contract/locales.ts";
import type { SeriesRow, SessionRow } from "../db/series.ts";
import { wordIn } from "../rules/local-text.ts";
import type { PageSeries, PageSession } from "./link-pages.ts";
import { legalUrls } from "./read-series.ts";

/** The language that a person signed up in. */
export const personLocale = (locale: string): Locale => findLocale(locale) ?? SOURCE_LOCALE;

/** What each page behind a mailed link says of its series. */
export const wordPageSeries = (series: SeriesRow, locale: Locale, publicUrl: string): PageSeries => ({
  slug: series.slug,
  title: wordIn(series.title, locale, series.lang)?.text ?? series.slug,
  lang: series.lang,
  timeZone: series.timeZone,
  contact: series.contact,
  ...legalUrls(series, publicUrl),
});

/** A session in the words of such a page. */
export const wordPageSession = (session: SessionRow, locale: Locale, seriesLang: string): PageSession => ({
  id: session.id,
  title: wordIn(session.title, locale, seriesLang)?.text ?? null,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  previousStartsAt: session.previousStartsAt,
  place: session.place,
  cancelled: session.state === "cancelled",
});
