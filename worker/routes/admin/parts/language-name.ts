import { currentLocale, msg } from "../../../localization.ts";

/** "Englisch"; a tag that names no language stands for itself. */
export function nameLanguage(tag: string): string {
  // Intl knows the variant by its tag alone.
  if (tag === "de-simple") return msg("Leichte Sprache", { id: "admin-easy-language" });
  try {
    return new Intl.DisplayNames([currentLocale()], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
