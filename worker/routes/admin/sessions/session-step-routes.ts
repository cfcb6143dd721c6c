import { type Context, Hono } from "hono";
import { countAudience } from "../../../actions/count-audience.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { steerSession } from "../../../actions/steer-session.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { toDayAndTime, toInstant } from "../../../rules/zoned-time.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { findAsked } from "./session-routes.ts";
import { CancelPage, MovePage, PublishPage } from "./session-steps.tsx";

/** What is done to a session that others are told of: each asks on a page of its own, and says how many are told. */
export const sessionStepPages = new Hono<AppEnv>()
  .get("/:series/sessions/:session/publish", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const people = await countAudience(context.var.act, found.value.id, "subscribers");
    return answerPage(context, (frame) =>
      PublishPage({ frame, series: context.var.desk.series, session: found.value, people }),
    );
  })
  .post("/:series/sessions/:session/publish", needs("editor"), async (context) => {
    const { tellsList } = await readPosted(context);
    return take(context, { change: "publish", tellsList: tellsList === "1" }, "published");
  })
  .get("/:series/sessions/:session/move", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { timeZone } = context.var.desk.series;
    const start = toDayAndTime(found.value.startsAt, timeZone);
    const values = { day: start.day, start: start.time, end: toDayAndTime(found.value.endsAt, timeZone).time };
    return answerMove(context, found.value, { values, errors: [] });
  })
  .post("/:series/sessions/:session/move", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const at = (time: string | undefined) => toInstant(values.day ?? "", time ?? "", desk.series.timeZone) ?? "";
    const change = { change: "move", startsAt: at(values.start), endsAt: at(values.end) };
    const outcome = await steerSession(act, desk.series.id, found.value.id, change);
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "sessions", found.value.id), "moved");
    if (outcome.code !== "invalid-fields") return answerRefusalPage(context, outcome);
    const isDay = toInstant(values.day ?? "", "12:00", "UTC") !== null;
    const errors = (outcome.errors ?? []).map((fault) => ({
      ...fault,
      field: fault.field === "endsAt" ? "end" : isDay ? "start" : "day",
    }));
    return answerMove(context, found.value, { values, errors });
  })
  .get("/:series/sessions/:session/cancel", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const people = await countAudience(context.var.act, found.value.id, "registered");
    return answerPage(context, (frame) =>
      CancelPage({ frame, series: context.var.desk.series, session: found.value, people }),
    );
  })
  .post("/:series/sessions/:session/cancel", needs("editor"), (context) =>
    take(context, { change: "cancel" }, "cancelled"),
  );

async function take(context: Context<AppEnv>, change: object, done: string) {
  const { act, desk } = context.var;
  const id = context.req.param("session") ?? "";
  const outcome = await steerSession(act, desk.series.id, id, change);
  if (!outcome.ok) return answerRefusalPage(context, outcome);
  return goOn(context, adminPaths.desk(desk.series.slug, "sessions", id), done);
}

async function answerMove(context: Context<AppEnv>, session: SessionItem, state: FormState) {
  const { act, desk } = context.var;
  const people = await countAudience(act, session.id, "registered");
  const status = state.errors.length > 0 ? PROBLEMS["invalid-fields"] : 200;
  return answerPage(context, (frame) => MovePage({ frame, series: desk.series, session, state, people }), status);
}
