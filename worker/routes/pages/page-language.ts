import type { PageSeries } from "../../actions/link-pages.ts";
import type { Locale } from "../../contract/locales.ts";
import { currentLocale } from "../../localization.ts";
import type { Frame } from "./layout.tsx";

/** A page that a mailed link opens: worded in the language its person signed up in. */
export interface LinkedPage {
  locale: Locale;
  series: PageSeries;
}

/** The tag of what organisers wrote, where it is in another language than the page is read in (WCAG 3.1.2). */
export const organiserLang = ({ locale }: Pick<LinkedPage, "locale">, lang: string = locale): string | undefined =>
  lang === currentLocale() ? undefined : lang;

/** The frame of such a page. */
export function linkedFrame(page: LinkedPage): Frame {
  const lang = organiserLang(page, page.series.titleLang);
  return { ...page.series, langs: lang ? { title: lang } : {} };
}
