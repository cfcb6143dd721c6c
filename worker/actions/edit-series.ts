import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { seriesEditSchema } from "../contract/series-edit.ts";
import { findSeriesSettings, type SeriesSettingsRow, updateSeries } from "../db/series-settings.ts";
import type { Act } from "../env.ts";
import { normaliseAddress } from "../rules/address.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/** A series as its owner edits it. */
export type SeriesSettings = SeriesSettingsRow;

/** A series with all that its owner edits. */
export async function readSeriesSettings(act: Act, seriesId: string): Promise<Outcome<SeriesSettingsRow>> {
  const settings = await findSeriesSettings(act.db, seriesId);
  return settings ? accept(settings) : refuse("unknown-series");
}

/**
 * Edits a series: its texts, who stands behind it, who sees it and who may embed it.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile` with what stands there now, where somebody else saved; `invalid-fields`
 */
export async function editSeries(
  act: Act,
  seriesId: string,
  edition: number,
  body: unknown,
): Promise<Outcome<SeriesSettingsRow>> {
  const parsed = v.safeParse(seriesEditSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const edit = parsed.output;
  if (!normaliseAddress(edit.contact.email)) {
    return refuse("invalid-fields", [{ field: "contact.email", code: "invalid" }]);
  }
  const [updated] = await act.db.batch([
    updateSeries(act.db, seriesId, edition, edit),
    ...logDeed(act, { seriesId, deed: "series.edit", subjectId: seriesId }),
  ]);
  if (!updated?.meta.changes) return refuseEdited(await findSeriesSettings(act.db, seriesId));
  return readSeriesSettings(act, seriesId);
}
