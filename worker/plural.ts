import { currentTag } from "./localization.ts";

/** The order in which a message lists its plural forms; each language has only some of them (CLDR). */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

/** The plural categories of a language, in the order in which its messages list their forms. */
export function listPluralCategories(tag: string): Intl.LDMLPluralRule[] {
  const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => known.includes(category));
}

/**
 * Picks the form for a number, in the current language (I-08). One message holds all forms, as in
 * `plural(votes, msg("# Stimme | # Stimmen", { id: "votes" }))`; `#` becomes the number.
 *
 * @param count a whole number
 */
export function plural(count: number, message: string): string {
  const tag = currentTag();
  const forms = message.split(" | ");
  const nth = listPluralCategories(tag).indexOf(new Intl.PluralRules(tag).select(count));
  const form = forms[nth] ?? forms.at(-1) ?? "";
  return form.replaceAll("#", new Intl.NumberFormat(tag).format(count));
}
