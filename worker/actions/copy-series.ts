import * as v from "valibot";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { seriesCopySchema } from "../contract/series-edit.ts";
import { insertCopiedParts, insertSeriesCopy } from "../db/series-settings.ts";
import type { Act } from "../env.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/**
 * Makes a new series from an old one, closed at first: texts, questions, newest wordings of consent, allowed sites and
 * who works on it; no session and nobody who signed up. Whoever makes it owns it.
 *
 * @returns `conflict` at the slug where another series has it; `invalid-fields`
 */
export async function copySeries(act: Act, fromId: string, body: unknown): Promise<Outcome<{ slug: string }>> {
  const parsed = v.safeParse(seriesCopySchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { slug, title } = parsed.output;
  const copy = { id: crypto.randomUUID(), fromId, slug, title, now: act.now.toISOString() };
  const deedId = crypto.randomUUID();
  const owner = act.actor?.kind === "organiser" ? act.actor.id : null;
  const [made] = await act.db.batch([
    insertSeriesCopy(act.db, copy),
    ...logDeed(act, { seriesId: copy.id, deed: "series.create", subjectId: copy.id }, deedId),
    ...insertCopiedParts(act.db, deedId, copy, owner),
  ]);
  return made?.meta.changes ? accept({ slug }) : refuse("conflict", [{ field: "slug", code: "invalid" }]);
}
