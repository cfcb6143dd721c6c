import { type Context, Hono } from "hono";
import { applyAttendance, previewAttendance } from "../../../actions/exchange/import-attendance.ts";
import { applyImport, previewImport } from "../../../actions/exchange/import-registrants.ts";
import { listSessionItems } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { type FieldFault, PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { wordDone } from "../done-words.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { AttendancePreviewPage, ImportPreviewPage } from "./import-preview.tsx";
import { type ImportKind, ImportsPage } from "./imports.tsx";

/** Files that come in: first what they would do, then, by another button, that it is done. */
export const importPages = new Hono<AppEnv>()
  .get("/:series/imports", needs("editor"), (context) => answerForms(context, null))
  .post("/:series/imports/registrants", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { session, file } = await readUpload(context, "registrants");
    const preview = await previewImport(act, desk.series.id, session, file);
    if (!preview.ok) return answerRefusedFile(context, "registrants", session, preview);
    return answerPage(context, (frame) =>
      ImportPreviewPage({ frame, series: desk.series, session, preview: preview.value }),
    );
  })
  .post("/:series/imports/registrants/apply", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { session = "", text = "" } = (await context.req.parseBody()) as Record<string, string>;
    const outcome = await applyImport(act, desk.series.id, session, text);
    if (!outcome.ok) return answerRefusedFile(context, "registrants", session, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "imports"), "imported");
  })
  .post("/:series/imports/attendance", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { session, file } = await readUpload(context, "attendance");
    const preview = await previewAttendance(act, desk.series.id, session, file);
    if (!preview.ok) return answerRefusedFile(context, "attendance", session, preview);
    return answerPage(context, (frame) =>
      AttendancePreviewPage({ frame, series: desk.series, session, preview: preview.value }),
    );
  })
  .post("/:series/imports/attendance/apply", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const form = await context.req.parseBody({ all: true });
    const choices = [form.choice ?? []].flat().filter((choice) => typeof choice === "string");
    const outcome = await applyAttendance(act, desk.series.id, String(form.session ?? ""), choices);
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "imports"), "attendance");
  });

async function readUpload(context: Context<AppEnv>, kind: ImportKind) {
  const form = await context.req.parseBody().catch(() => ({}) as Record<string, string | File>);
  const file = form[`file-${kind}`];
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : (file ?? "");
  return { session: String(form[`session-${kind}`] ?? ""), file: bytes };
}

/** A file that cannot be read brings its form back; anything else is told on a page of its own. */
function answerRefusedFile(context: Context<AppEnv>, kind: ImportKind, session: string, refusal: Refusal) {
  const isFile = ["invalid-fields", "too-large", "too-many-rows"].includes(refusal.code);
  if (!isFile) return answerRefusalPage(context, refusal);
  const code = refusal.code === "invalid-fields" ? "invalid" : "too-long";
  const errors: FieldFault[] = [{ field: `file-${kind}`, code }];
  return answerForms(context, { kind, state: { values: { [`session-${kind}`]: session }, errors } }, refusal.code);
}

async function answerForms(
  context: Context<AppEnv>,
  refused: Parameters<typeof ImportsPage>[0]["refused"],
  code?: Refusal["code"],
) {
  const { act, desk } = context.var;
  const listed = await listSessionItems(act, desk.series.id, null);
  const sessions = listed.ok ? listed.value.items.filter(({ state }) => state === "published") : [];
  const now = act.now.toISOString();
  const done = wordDone(context.req.query("done"));
  return answerPage(
    context,
    (frame) =>
      ImportsPage({
        frame,
        series: desk.series,
        // The next one first: it is the likeliest.
        open: sessions.filter(({ startsAt }) => startsAt > now).reverse(),
        begun: sessions.filter(({ startsAt }) => startsAt <= now),
        refused,
        done,
      }),
    code ? PROBLEMS[code] : 200,
  );
}
