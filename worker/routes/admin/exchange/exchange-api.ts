import { type Context, Hono } from "hono";
import { exportRegistrations } from "../../../actions/exchange/export-registrations.ts";
import { exportSubscribers } from "../../../actions/exchange/export-subscribers.ts";
import { applyAttendance, previewAttendance } from "../../../actions/exchange/import-attendance.ts";
import { applyImport, previewImport } from "../../../actions/exchange/import-registrants.ts";
import { readChoices } from "../../../actions/exchange/read-choices.ts";
import { ADMIN_LOCALES, findLocale } from "../../../contract/locales.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, readJson } from "../api-answers.ts";
import { answerFile } from "./file-answers.ts";

/** Files that leave the service, and files that come in: a list of registrants, a report of who was there. */
export const exchangeApi = new Hono<AppEnv>()
  .get("/exports/registrations", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const file = await exportRegistrations(act, desk.series.id, {
      format: context.req.query("format") ?? "json",
      session: context.req.query("session") || null,
      locale: localeOf(context),
      header: context.req.query("header") !== "none",
    });
    return file.ok ? answerFile(context, file.value) : answerProblem(context, file);
  })
  .get("/exports/subscribers", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const format = context.req.query("format") ?? "json";
    const file = await exportSubscribers(act, desk.series.id, { format, locale: localeOf(context) });
    return file.ok ? answerFile(context, file.value) : answerProblem(context, file);
  })
  .post("/sessions/:session/import-previews", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const preview = await previewImport(act, desk.series.id, context.req.param("session"), await readBytes(context));
    if (!preview.ok) return answerProblem(context, preview);
    const { text: _, ...shown } = preview.value;
    return answerJson(context, { ok: true, value: shown });
  })
  .post("/sessions/:session/imports", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(
      context,
      await applyImport(act, desk.series.id, context.req.param("session"), await readBytes(context)),
    );
  })
  .post("/sessions/:session/attendance-previews", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const session = context.req.param("session");
    return answerJson(context, await previewAttendance(act, desk.series.id, session, await readBytes(context)));
  })
  .post("/sessions/:session/attendances", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const choices = readChoices(body.value);
    if (!choices.ok) return answerProblem(context, choices);
    return answerJson(
      context,
      await applyAttendance(act, desk.series.id, context.req.param("session"), choices.value.choices),
    );
  });

const localeOf = (context: Context<AppEnv>) => findLocale(context.req.query("locale"), ADMIN_LOCALES) ?? "de";

/** The file is the body. */
const readBytes = async (context: Context<AppEnv>) => new Uint8Array(await context.req.arrayBuffer());
