import { Hono } from "hono";
import { createSession, deleteDraft, editSession } from "../../../actions/edit-session.ts";
import { listSessionItems, readSessionItem } from "../../../actions/read-sessions.ts";
import { steerSession } from "../../../actions/steer-session.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** Sessions: the programme, and what is done to it. */
export const sessionApi = new Hono<AppEnv>()
  .get("/sessions", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listSessionItems(act, desk.series.id, cursorOf(context)));
  })
  .post("/sessions", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await createSession(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .get("/sessions/:session", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readSessionItem(act, desk.series.id, context.req.param("session")));
  })
  .put("/sessions/:session", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const session = context.req.param("session");
    return answerJson(context, await editSession(act, desk.series.id, session, edition.value, body.value));
  })
  .delete("/sessions/:session", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deleteDraft(act, desk.series.id, context.req.param("session")));
  })
  .post("/sessions/:session/changes", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await steerSession(act, desk.series.id, context.req.param("session"), body.value));
  });
