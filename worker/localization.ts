import { msg as litMsg, str as litStr } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import type { GenderStyle } from "./contract/gender-styles.ts";
import { commaOf, directionOf, LOCALES, type Locale, SOURCE_LOCALE, tagOf } from "./contract/locales.ts";
import * as en from "./locales/generated/en.ts";
import * as ar from "./locales/public/generated/ar.ts";
import * as deSimple from "./locales/public/generated/de-simple.ts";
import * as fr from "./locales/public/generated/fr.ts";
import * as pl from "./locales/public/generated/pl.ts";
import * as tr from "./locales/public/generated/tr.ts";
import * as uk from "./locales/public/generated/uk.ts";
import { namePeople } from "./rules/gender-style.ts";

/**
 * The tag of a message with values in it. In a language that runs from right to left each value is isolated
 * (U+2068, U+2069), so that "Ivan Aćimović (Freiburg)" keeps its brackets (I-09).
 */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) =>
  litStr(strings, ...values.map((value) => isolate(String(value))))) as typeof litStr;

const isolate = (text: string): string => (directionOf(current) === "rtl" ? `\u2068${text}\u2069` : text);

const translations = new Map(Object.entries({ "de-simple": deSimple, en, fr, pl, tr, uk, ar }));

let current: Locale = SOURCE_LOCALE;
let style: GenderStyle = "neutral";

configureReentrantLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: LOCALES.filter((locale) => locale !== SOURCE_LOCALE),
  getLocale: () => current,
  loadLocaleSync: (locale) => translations.get(locale),
});

type Text = string | ReturnType<typeof litStr>;

/** Lit's own, after it was set up; its extractor would take a call by its real type for one of our texts. */
const translate = litMsg as (text: Text, options?: { id?: string }) => string;

/** Says one of our texts in the current language. German names people in the current style. */
export const msg = ((text: Text, options?: { id?: string }) => translate(inStyle(text), options)) as typeof litMsg;

/** Before the values are put in: organisers wrote those, and they stay as they are. */
function inStyle(text: Text): Text {
  if (current !== "de" || style === "neutral") return text;
  if (typeof text === "string") return namePeople(text, style);
  const strings = text.strings.map((part) => namePeople(part, style));
  return { ...text, strings: strings as unknown as TemplateStringsArray };
}

/** The language that `msg` and the dates speak right now. */
export const currentLocale = (): Locale => current;

/** What stands between two parts of a line in the current language. */
export const comma = (): string => commaOf(current);

/** The tag by which Intl writes dates and numbers right now. */
export const currentTag = (): string => tagOf(current);

/**
 * Runs `speak` in a language. It must finish its words before it returns: two requests share this module, so
 * nothing may wait in between.
 *
 * @param genderStyle that of the series whose texts these are; organisers' own pages are neutral
 */
export function inLocale<T>(locale: Locale, speak: () => T, genderStyle: GenderStyle = "neutral"): T {
  const before = { current, style };
  current = locale;
  style = genderStyle;
  try {
    return speak();
  } finally {
    ({ current, style } = before);
  }
}
