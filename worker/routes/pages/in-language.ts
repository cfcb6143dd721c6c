import { paths } from "../../contract/paths.ts";
import { currentLocale } from "../../localization.ts";

/**
 * An address of ours, a page or a calendar, in the language of the page that leads there: the browser's may be another,
 * and no browser asks for easy German. Other people's pages are not ours to ask.
 */
export function inLanguage<Address extends string | undefined>(href: Address): Address | string {
  if (!href || /[?#]/.test(href)) return href;
  const path = URL.canParse(href) ? new URL(href).pathname : href;
  return path.startsWith(paths.hosted("")) || href.startsWith("/feeds/") ? `${href}?locale=${currentLocale()}` : href;
}
