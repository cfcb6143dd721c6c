import type { LocaleModule } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import { LOCALES, type Locale, SOURCE_LOCALE } from "../worker/contract/locales.ts";

const loaded = new Map<string, LocaleModule>();
const loaders: Record<string, () => Promise<LocaleModule>> = {
  en: () => import("./locales/generated/en.ts"),
};
let current: string = SOURCE_LOCALE;

// One configuration for the page, asked at each message: two elements may speak two languages side by side.
configureReentrantLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: LOCALES.slice(1),
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale) as LocaleModule,
});

/** Runs `render` in a language. Everything that calls `msg` goes through here. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  const before = current;
  current = locale;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** True where the messages of a language can be used at once. */
export const hasLocale = (locale: Locale): boolean => locale === SOURCE_LOCALE || loaded.has(locale);

/** Fetches the messages of a language and answers the language in effect: the source language if they are gone. */
export async function loadLocale(locale: Locale): Promise<Locale> {
  try {
    if (!hasLocale(locale)) loaded.set(locale, await loaders[locale]!());
    return locale;
  } catch {
    return SOURCE_LOCALE;
  }
}
