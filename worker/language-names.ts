import type { Locale } from "./contract/locales.ts";

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  de: "Deutsch",
  "de-simple": "Leichte Sprache",
  en: "English",
  fr: "Français",
  pl: "Polski",
  tr: "Türkçe",
  uk: "Українська",
  ar: "العربية",
};
