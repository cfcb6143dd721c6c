import { Hono } from "hono";
import {
  addOrganiser,
  changeOrganiserRole,
  listOrganisers,
  removeOrganiser,
} from "../../../actions/edit-organisers.ts";
import { createToken, endToken, listTokens } from "../../../actions/edit-tokens.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { deskLocale } from "../admin-answers.ts";
import { answerJson, readJson } from "../api-answers.ts";

/** Who works on the series, and which programs. */
export const organiserApi = new Hono<AppEnv>()
  .get("/organisers", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listOrganisers(act, desk.series.id));
  })
  .post("/organisers", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await addOrganiser(act, desk.series.id, body.value, deskLocale(context)), 201);
  })
  .put("/organisers/:organiser", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const organiser = context.req.param("organiser");
    return answerJson(context, await changeOrganiserRole(act, desk.series.id, organiser, body.value));
  })
  .delete("/organisers/:organiser", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await removeOrganiser(act, desk.series.id, context.req.param("organiser")));
  })
  .get("/tokens", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listTokens(act, desk.series.id));
  })
  .post("/tokens", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await createToken(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .delete("/tokens/:token", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await endToken(act, desk.series.id, context.req.param("token")));
  });
