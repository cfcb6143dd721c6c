import { msg, str } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import { LOCALES, type Locale, SOURCE_LOCALE } from "./contract/locales.ts";
import * as en from "./locales/generated/en.ts";

export { msg, str };

const translations = new Map([["en", en]]);
let current: Locale = SOURCE_LOCALE;

configureReentrantLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: LOCALES.filter((locale) => locale !== SOURCE_LOCALE),
  getLocale: () => current,
  loadLocaleSync: (locale) => translations.get(locale),
});

/** The language that `msg` and the dates speak right now. */
export const currentLocale = (): Locale => current;

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
