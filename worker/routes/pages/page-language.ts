import type { PageSeries } from "../../actions/link-pages.ts";
import type { Locale } from "../../contract/locales.ts";
import { currentLocale } from "../../localization.ts";
import type { Frame } from "./layout.tsx";

/** A page that a mailed link opens: worded in the language its person signed up in. */
export interface LinkedPage {
  locale: Locale;
  series: PageSeries;
}

/** The tag of what organisers wrote, where the page is read in another language than the person's (WCAG 3.1.2). */
export const organiserLang = ({ locale }: Pick<LinkedPage, "locale">): Locale | undefined =>
  locale === currentLocale() ? undefined : locale;

/** The frame of such a page. */
export function linkedFrame(page: LinkedPage): Frame {
  const lang = organiserLang(page);
  return { ...page.series, langs: lang ? { title: lang } : {} };
}
