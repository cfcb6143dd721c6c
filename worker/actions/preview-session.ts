import type { Locale } from "../contract/locales.ts";
import type { Session } from "../contract/series-answer.ts";
import { findSessionProgramme } from "../db/programme.ts";
import type { Act } from "../env.ts";
import { wordSession } from "./read-series.ts";

/** A session as visitors will see it, in a language, whatever its state; null where there is none of that id. */
export async function previewSession(act: Act, id: string, locale: Locale): Promise<Session | null> {
  const programme = await findSessionProgramme(act.db, id);
  const [session] = programme?.sessions ?? [];
  return programme && session ? wordSession(session, programme, locale, act) : null;
}
