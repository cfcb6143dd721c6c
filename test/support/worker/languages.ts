import { db } from "./database.ts";

/** Lets a series offer these languages, besides its own. */
export const offerLanguages = (slug: string, languages: string[], lang = "de") =>
  db
    .prepare("UPDATE series SET languages = ?2, lang = ?3 WHERE slug = ?1")
    .bind(slug, JSON.stringify(languages), lang)
    .run();
