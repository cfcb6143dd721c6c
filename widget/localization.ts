import type { LocaleModule } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import { LOCALES, type Locale, SOURCE_LOCALE } from "../worker/contract/locales.ts";
import { loadChunk } from "./chunks.ts";

const loaded = new Map<string, LocaleModule>();
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

/** Fetches the first messages of a language and answers the language in effect: the source language if they are gone. */
export async function loadLocale(locale: Locale): Promise<Locale> {
  return (await loadMessages(locale, locale)) ? locale : SOURCE_LOCALE;
}

/** Fetches the messages of the form and the other parts. Where they are gone, those speak the source language. */
export const loadRest = (locale: Locale): Promise<boolean> => loadMessages(locale, `${locale}-rest`);

async function loadMessages(locale: Locale, chunk: string): Promise<boolean> {
  if (locale === SOURCE_LOCALE) return true;
  try {
    const { templates } = await loadChunk<LocaleModule>(chunk);
    loaded.set(locale, { templates: { ...loaded.get(locale)?.templates, ...templates } });
    return true;
  } catch {
    return false;
  }
}

const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

/**
 * Chooses the form of a message for a number (I-08). The forms are divided by ` | ` and stand in the order of
 * `CATEGORIES`, one for each category that the language has; `#` is the number.
 */
export function plural(count: number, forms: string): string {
  const rules = new Intl.PluralRules(current);
  const { pluralCategories } = rules.resolvedOptions();
  const at = CATEGORIES.filter((category) => pluralCategories.includes(category)).indexOf(rules.select(count));
  const all = forms.split(" | ");
  // Where the messages of a language are gone, the source language has fewer forms than it asks for.
  return (all[at] ?? all.at(-1)!).replace("#", `${count}`);
}
