/** Languages that widget, pages and mails speak, by BCP 47 tag. The first is the source. */
export const LOCALES = ["de", "de-simple", "en", "fr", "pl", "tr", "uk", "ar"] as const;
export type Locale = (typeof LOCALES)[number];
export const SOURCE_LOCALE: Locale = "de";

/** Languages that the organisers' pages speak. */
export const ADMIN_LOCALES = ["de", "en"] as const satisfies Locale[];
export type AdminLocale = (typeof ADMIN_LOCALES)[number];

/** Languages whose words a reader of that language has checked; the others are drafts (A-24, I-01). */
export const REVIEWED: readonly Locale[] = ["de", "en"];

const REGIONAL: Partial<Record<Locale, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

/**
 * The tag that Intl formats by. English without a region would put the month first, our readers are in Europe; Arabic
 * has the digits of its neighbours here, whatever a runtime takes for its default (I-04, I-10).
 */
export const tagOf = (locale: Locale): string => REGIONAL[locale] ?? locale;

/** What stands between the parts of a date or of a list, with the space behind it. */
export const commaOf = (locale: Locale): string => (locale === "ar" ? "، " : ", ");

/** Which way a language is written, as `dir` wants it. */
export const directionOf = (locale: Locale): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");

/**
 * The language of ours for an asked BCP 47 tag, by RFC 4647 lookup: `en-US` finds `en`, an unknown one finds none.
 * Leichte Sprache is found by the tags in use for it, too, and is German where it is not `among` ours.
 */
export function findLocale<Known extends string = Locale>(
  tag: string | null | undefined,
  among: readonly Known[] = LOCALES as readonly string[] as readonly Known[],
): Known | null {
  let rest = (tag ?? "")
    .trim()
    .toLowerCase()
    .replace(/^de-(x-(leicht|ls|simple)|de-simple)\b/, "de-simple");
  while (rest) {
    const found = among.find((locale) => locale === rest);
    if (found) return found;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf("-")));
  }
  return null;
}
