import { Hono } from "hono";
import { listUndeliverablePage } from "../../../actions/list-for-organisers.ts";
import { readMailings, steerMailing } from "../../../actions/steer-session.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readJson } from "../api-answers.ts";

/** Mailings, each with how far it is, and the mails that were given up. */
export const mailingApi = new Hono<AppEnv>()
  .get("/mailings", needs("editor"), async (context) =>
    answerJson(context, await readMailings(context.var.act, context.var.desk.series.id)),
  )
  .post("/mailings/:mailing/state", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await steerMailing(act, desk.series.id, context.req.param("mailing"), body.value));
  })
  .get("/undeliverable-mails", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listUndeliverablePage(act, desk.series.id, cursorOf(context)));
  });
