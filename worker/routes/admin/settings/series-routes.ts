import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { copySeries } from "../../../actions/copy-series.ts";
import { editSeries, readSeriesSettings } from "../../../actions/edit-series.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { readPosted, toLocalText } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { dropSpareRows, readSeriesForm, seriesLabels, toSeriesValues } from "./series-form-values.ts";
import { CopySeriesPage, SeriesSettingsPage } from "./series-pages.tsx";
import { settingsAddress } from "./settings-page.tsx";

/** The settings of the series itself, and a new series made from it. */
export const seriesPages = new Hono<AppEnv>()
  .get("/:series/settings", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    // Who does not own the series finds here what they may see.
    if (desk.role !== "owner") return context.redirect(settingsAddress(desk.series.slug, "partners"), 303);
    const found = await readSeriesSettings(act, desk.series.id);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerSeries(context, { values: toSeriesValues(found.value), errors: [] });
  })
  .post("/:series/settings", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const values = dropSpareRows(await readPosted(context));
    const { body, locate } = readSeriesForm(values);
    const outcome = await editSeries(act, desk.series.id, Number(values.edition), body);
    if (outcome.ok) {
      const done = outcome.value.open ? "saved-public" : "saved";
      return goOn(context, settingsAddress(desk.series.slug, "series"), done);
    }
    if (outcome.code === "edited-meanwhile") return answerConflict(context, values);
    return answerSeries(context, { values, errors: (outcome.errors ?? []).map(locate) }, PROBLEMS[outcome.code]);
  })
  .get("/:series/settings/copy", needs("owner"), (context) => answerCopy(context, { values: {}, errors: [] }))
  .post("/:series/settings/copy", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const body = { slug: values.slug ?? "", title: toLocalText(values, "title") ?? {} };
    const outcome = await copySeries(act, desk.series.id, body);
    if (!outcome.ok) return answerCopy(context, { values, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
    return goOn(context, adminPaths.desk(outcome.value.slug, "settings"), "series-made");
  });

const answerCopy = (context: Context<AppEnv>, state: FormState, status: ContentfulStatusCode = 200) =>
  answerPage(context, (frame) => CopySeriesPage({ frame, series: context.var.desk.series, state }), status);

/** Both versions, what was typed in the form: saving again from there is deliberate. */
async function answerConflict(context: Context<AppEnv>, values: Record<string, string>) {
  const { act, desk } = context.var;
  const saved = await readSeriesSettings(act, desk.series.id);
  if (!saved.ok) return answerRefusalPage(context, saved);
  const by = await readLastEditor(act, desk.series.id);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(seriesLabels(values), values, toSeriesValues(saved.value)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, desk.series.timeZone) : "",
    });
  return answerSeries(context, { values, errors: [] }, 409, conflict);
}

async function answerSeries(
  context: Context<AppEnv>,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) {
  const { act, desk } = context.var;
  const settings = await readSeriesSettings(act, desk.series.id);
  if (!settings.ok) return answerRefusalPage(context, settings);
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      SeriesSettingsPage({
        frame,
        series: desk.series,
        settings: settings.value,
        state,
        done: wordDone(done),
        conflict: conflict?.() as never,
      }),
    status,
  );
}
