import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { createSession, deleteDraft, editSession } from "../../../actions/edit-session.ts";
import { listChoosableSpeakers, planSession } from "../../../actions/plan-session.ts";
import { previewSession } from "../../../actions/preview-session.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import {
  listComingSessions,
  listSessionItems,
  readSessionItem,
  type SessionItem,
} from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { refuse } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, deskLocale, goOn } from "../admin-answers.ts";
import { wordDone } from "../done-words.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { SessionConflict } from "./session-conflict.tsx";
import { readSessionForm, toFormValues } from "./session-form-values.ts";
import { SessionListPage } from "./session-list.tsx";
import { SessionPage } from "./session-page.tsx";
import { DeleteDraftPage } from "./session-steps.tsx";

/** The room of sessions: its list, a new one, one to edit. */
export const sessionPages = new Hono<AppEnv>()
  .get("/:series/sessions", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const cursor = context.req.query("cursor") ?? null;
    const listed = await listSessionItems(act, desk.series.id, cursor);
    if (!listed.ok) return answerRefusalPage(context, listed);
    const coming = cursor ? [] : await listComingSessions(act, desk.series.id);
    const past = listed.value.items.filter(({ endsAt }) => endsAt <= act.now.toISOString());
    const done = context.req.query("done");
    return answerPage(context, (frame) =>
      SessionListPage({
        frame,
        series: desk.series,
        coming,
        past,
        next: listed.value.next,
        isFirst: cursor === null,
        done: wordDone(done),
      }),
    );
  })
  .get("/:series/sessions/new", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const plan = await planSession(act, desk.series, context.req.query("from") ?? null);
    return answerSession(context, null, { values: toFormValues(plan, desk.series.timeZone), errors: [] });
  })
  .post("/:series/sessions/new", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const { body, locate } = readSessionForm(values, desk.series.timeZone);
    const outcome = await createSession(act, desk.series.id, body);
    if (!outcome.ok) return answerSession(context, null, { values, errors: (outcome.errors ?? []).map(locate) }, 422);
    return afterSaving(context, values, outcome.value);
  })
  .get("/:series/sessions/:session", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = toFormValues(found.value, context.var.desk.series.timeZone);
    return answerSession(context, found.value, { values, errors: [] });
  })
  .post("/:series/sessions/:session", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const { body, locate } = readSessionForm(values, desk.series.timeZone);
    const outcome = await editSession(act, desk.series.id, found.value.id, Number(values.edition), body);
    if (outcome.ok) return afterSaving(context, values, outcome.value);
    if (outcome.code === "edited-meanwhile") return answerConflict(context, values);
    const state = { values, errors: (outcome.errors ?? []).map(locate) };
    return answerSession(context, found.value, state, PROBLEMS[outcome.code]);
  })
  .get("/:series/sessions/:session/delete", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPage(context, (frame) =>
      DeleteDraftPage({ frame, series: context.var.desk.series, session: found.value, isNeeded: false }),
    );
  })
  .post("/:series/sessions/:session/delete", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const outcome = await deleteDraft(act, desk.series.id, found.value.id);
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "sessions"), "deleted");
    return answerPage(
      context,
      (frame) => DeleteDraftPage({ frame, series: desk.series, session: found.value, isNeeded: true }),
      409,
    );
  });

/** The session of the address, where it is one of the series. */
export const findAsked = (context: Context<AppEnv>) => {
  const id = context.req.param("session");
  return id ? readSessionItem(context.var.act, context.var.desk.series.id, id) : refuse("unknown-session");
};

function afterSaving(context: Context<AppEnv>, values: Record<string, string>, session: SessionItem) {
  const here = adminPaths.desk(context.var.desk.series.slug, "sessions", session.id);
  if (values.next === "publish") return context.redirect(`${here}/publish`, 303);
  return goOn(context, here, session.state === "draft" ? "draft-saved" : "saved-public");
}

/** Both versions, what was typed in the form: saving again from there is deliberate. */
async function answerConflict(context: Context<AppEnv>, typed: Record<string, string>) {
  const { act, desk } = context.var;
  const found = await findAsked(context);
  if (!found.ok) return answerRefusalPage(context, found);
  const saved = toFormValues(found.value, desk.series.timeZone);
  const values = found.value.state === "draft" ? typed : { ...typed, day: "", start: "", end: "" };
  for (const field of ["day", "start", "end"]) if (!values[field]) values[field] = saved[field] ?? "";
  const speakers = await listChoosableSpeakers(act, desk.series.id);
  const conflict = {
    typed: values,
    saved,
    speakers,
    timeZone: desk.series.timeZone,
    by: await readLastEditor(act, found.value.id),
  };
  return answerSession(context, found.value, { values, errors: [] }, 409, conflict);
}

async function answerSession(
  context: Context<AppEnv>,
  session: SessionItem | null,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: Parameters<typeof SessionConflict>[0],
) {
  const { act, desk } = context.var;
  const speakers = await listChoosableSpeakers(act, desk.series.id);
  const preview = session && (await previewSession(act, session.id, deskLocale(context)));
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      SessionPage({
        frame,
        session,
        preview,
        done: wordDone(done),
        series: desk.series,
        action: adminPaths.desk(desk.series.slug, "sessions", session?.id ?? "new"),
        state,
        speakers,
        edition: session?.edition ?? null,
        fixedTime: session && session.state !== "draft" ? session : null,
        conflict: conflict && SessionConflict(conflict),
      }),
    status,
  );
}
