import type { Locale } from "../contract/locales.ts";
import { setOrganiserLocale } from "../db/organisers.ts";
import type { Act } from "../env.ts";

/** Keeps the language in which an organiser works and is written to. */
export const keepLocale = (act: Act, organiserId: string, locale: Locale): Promise<void> =>
  setOrganiserLocale(act.db, organiserId, locale);
