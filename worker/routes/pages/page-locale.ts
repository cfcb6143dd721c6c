import type { HonoRequest } from "hono";
import { findLocale, LOCALES, type Locale } from "../../contract/locales.ts";

/** The language asked for in the address, if it is one of ours. */
export const askedLocale = (request: HonoRequest): Locale | null => findLocale(request.query("locale"));

/** The tags that a reader asks for: that of the address where it is one of ours, else the browser's. */
export function listAskedTags(request: HonoRequest): string[] {
  const asked = askedLocale(request);
  return asked ? [asked] : listAcceptedTags(request);
}

/** The first language among these that a reader asks for, by the address, then by the browser. */
export function findAskedLocale<Known extends Locale = Locale>(
  request: HonoRequest,
  among: readonly Known[] = LOCALES as readonly Locale[] as readonly Known[],
): Known | null {
  for (const tag of [request.query("locale"), ...listAcceptedTags(request)]) {
    const locale = findLocale(tag, among);
    if (locale) return locale;
  }
  return null;
}

/** The tags of the browser, by its own order (RFC 9110 §12.5.4). */
function listAcceptedTags(request: HonoRequest): string[] {
  const ranges = (request.header("Accept-Language") ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { tag, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
  });
  return ranges
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

/** The language of a page behind a mailed link: its person's, unless the address asks for another that it can be read in. */
export const linkedLocale = (
  request: HonoRequest,
  page: { locale: Locale; series: { languages: readonly Locale[] } },
): Locale => findLocale(request.query("locale"), page.series.languages) ?? page.locale;
