import { str as litStr, msg } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import { directionOf, LOCALES, type Locale, SOURCE_LOCALE } from "./contract/locales.ts";
import * as en from "./locales/generated/en.ts";
import * as ar from "./locales/public/generated/ar.ts";
import * as deSimple from "./locales/public/generated/de-simple.ts";
import * as fr from "./locales/public/generated/fr.ts";
import * as pl from "./locales/public/generated/pl.ts";
import * as tr from "./locales/public/generated/tr.ts";
import * as uk from "./locales/public/generated/uk.ts";

export { msg };

/**
 * The tag of a message with values in it. In a language that runs from right to left each value is isolated
 * (U+2068, U+2069), so that "Ivan Aćimović (Freiburg)" keeps its brackets (I-09).
 */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) =>
  litStr(strings, ...values.map((value) => isolate(String(value))))) as typeof litStr;

const isolate = (text: string): string => (directionOf(current) === "rtl" ? `\u2068${text}\u2069` : text);

const translations = new Map(Object.entries({ "de-simple": deSimple, en, fr, pl, tr, uk, ar }));

/**
 * The tags that Intl formats by. British English: the readers sit in Europe, so the day stands before the month;
 * Arabic with the digits of its neighbours here, whatever a runtime takes for its default (I-10).
 */
const TAGS: Record<Locale, string> = {
  de: "de-DE",
  "de-simple": "de-DE",
  en: "en-GB",
  fr: "fr-FR",
  pl: "pl-PL",
  tr: "tr-TR",
  uk: "uk-UA",
  ar: "ar-u-nu-latn",
};

let current: Locale = SOURCE_LOCALE;

configureReentrantLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: LOCALES.filter((locale) => locale !== SOURCE_LOCALE),
  getLocale: () => current,
  loadLocaleSync: (locale) => translations.get(locale),
});

/** The language that `msg` and the dates speak right now. */
export const currentLocale = (): Locale => current;

/** The tag by which Intl writes dates and numbers right now. */
export const currentTag = (): string => TAGS[current];

/**
 * Runs `speak` in a language. It must finish its words before it returns: two requests share this module, so
 * nothing may wait in between.
 */
export function inLocale<T>(locale: Locale, speak: () => T): T {
  const before = current;
  current = locale;
  try {
    return speak();
  } finally {
    current = before;
  }
}
