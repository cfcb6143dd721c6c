/** Organiser text: one map by language, as the database keeps it. */
export type LocalText = Record<string, string>;

/** A text in the asked language or the nearest there is, with the tag of the language it is in. */
export interface Worded {
  text: string;
  lang: string;
}

/**
 * Picks a text by language: the asked one, the one it is a kind of (`de` for `de-simple`), the series' own, then any
 * (I-13: never empty while one exists).
 */
export function wordIn(map: LocalText | null, locale: string, seriesLang: string): Worded | null {
  if (!map) return null;
  for (const lang of [locale, locale.replace(/-.*/, ""), seriesLang, ...Object.keys(map)]) {
    const text = map[lang];
    if (text) return { text, lang };
  }
  return null;
}

/** Gathers the texts of one object and the tags of those that are not in the asked language. */
export class Wording {
  readonly langs: Record<string, string> = {};
  readonly #locale: string;
  readonly #seriesLang: string;

  constructor(locale: string, seriesLang: string) {
    this.#locale = locale;
    this.#seriesLang = seriesLang;
  }

  /** The text for a field, or null where the organiser gave none. */
  optional(field: string, map: LocalText | null): string | null {
    const worded = wordIn(map, this.#locale, this.#seriesLang);
    if (worded && worded.lang !== this.#locale) this.langs[field] = worded.lang;
    return worded?.text ?? null;
  }

  /** The text for a field that is never missing. */
  text(field: string, map: LocalText | null): string {
    return this.optional(field, map) ?? "";
  }
}
