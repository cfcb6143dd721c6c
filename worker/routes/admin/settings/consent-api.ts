import { Hono } from "hono";
import { addConsentWordings, readConsentWordings } from "../../../actions/add-consent-wording.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, readJson } from "../api-answers.ts";

/** The wordings of consent: all there ever were, and new ones. */
export const consentApi = new Hono<AppEnv>()
  .get("/consent-wordings", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readConsentWordings(act, desk.series.id));
  })
  .post("/consent-wordings", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await addConsentWordings(context.var.act, context.var.desk.series.id, body.value), 201);
  });
