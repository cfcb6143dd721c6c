import { Hono } from "hono";
import { copySeries } from "../../../actions/copy-series.ts";
import { editSeries, readSeriesSettings } from "../../../actions/edit-series.ts";
import { listDeeds } from "../../../actions/read-audit-log.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** The settings of a series, a new series made from it, and what was done in it. */
export const settingsApi = new Hono<AppEnv>()
  .get("/settings", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readSeriesSettings(act, desk.series.id));
  })
  .put("/settings", needs("owner"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await editSeries(act, desk.series.id, edition.value, body.value));
  })
  .post("/copies", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await copySeries(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .get("/audit-log", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const actor = context.req.query("actor") || null;
    return answerJson(context, await listDeeds(act, desk.series.id, actor, cursorOf(context)));
  });
