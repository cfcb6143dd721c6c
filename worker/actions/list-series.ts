import { type Locale, SOURCE_LOCALE } from "../contract/locales.ts";
import { listSeries as listRows } from "../db/series.ts";
import type { Act } from "../env.ts";
import { wordIn } from "../rules/local-text.ts";

/** The series of this service by name, for who comes without the address of one. */
export async function listSeries(act: Act, locale: Locale = SOURCE_LOCALE): Promise<{ slug: string; title: string }[]> {
  const rows = await listRows(act.db);
  return rows.map(({ slug, title, lang }) => ({ slug, title: wordIn(title, locale, lang)?.text ?? slug }));
}
