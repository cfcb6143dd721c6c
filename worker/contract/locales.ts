/** Languages that widget, pages and mails speak. The first is the source. */
export const LOCALES = ["de", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const SOURCE_LOCALE: Locale = "de";

/**
 * The language of ours for an asked BCP 47 tag, by RFC 4647 lookup: `en-US` finds `en`, an unknown one finds none.
 */
export function findLocale(tag: string | null | undefined): Locale | null {
  let rest = (tag ?? "").trim().toLowerCase();
  while (rest) {
    const found = LOCALES.find((locale) => locale === rest);
    if (found) return found;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf("-")));
  }
  return null;
}
