import { type Context, Hono } from "hono";
import { exportRegistrations } from "../../../actions/exchange/export-registrations.ts";
import { exportSubscribers } from "../../../actions/exchange/export-subscribers.ts";
import { listSessionItems } from "../../../actions/read-sessions.ts";
import type { FieldFault } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, deskLocale } from "../admin-answers.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { ExportsPage } from "./exports.tsx";
import { answerFile } from "./file-answers.ts";

/** Downloads of personal data; each is noted in the log. */
export const exportPages = new Hono<AppEnv>()
  .get("/:series/exports", needs("editor"), (context) => answerForm(context, []))
  .get("/:series/exports/registrations", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const session = context.req.query("session") || null;
    const format = context.req.query("format") ?? "";
    const file = await exportRegistrations(act, desk.series.id, { format, session, locale: deskLocale(context) });
    if (file.ok) return answerFile(context, file.value);
    return file.code === "invalid-fields" ? answerForm(context, file.errors ?? []) : answerRefusalPage(context, file);
  })
  .get("/:series/exports/subscribers", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const format = context.req.query("format") ?? "";
    const file = await exportSubscribers(act, desk.series.id, { format, locale: deskLocale(context) });
    return file.ok ? answerFile(context, file.value) : answerRefusalPage(context, file);
  });

async function answerForm(context: Context<AppEnv>, errors: FieldFault[]) {
  const { act, desk } = context.var;
  const listed = await listSessionItems(act, desk.series.id, null);
  const sessions = listed.ok ? listed.value.items : [];
  const values = { format: context.req.query("format") ?? "excel", session: context.req.query("session") ?? "" };
  return answerPage(
    context,
    (frame) => ExportsPage({ frame, series: desk.series, sessions, state: { values, errors } }),
    errors.length > 0 ? 422 : 200,
  );
}
