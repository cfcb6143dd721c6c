import { Hono } from "hono";
import { deletePartner, editPartner, enterPartner, listPartners, readPartner } from "../../../actions/edit-partners.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** Sites that embed the tag; the address of one carries its origin, percent-encoded. */
export const partnerApi = new Hono<AppEnv>()
  .get("/partners", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listPartners(act, desk.series.id, cursorOf(context)));
  })
  .post("/partners", needs("owner"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await enterPartner(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .get("/partners/:partner", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readPartner(act, desk.series.id, context.req.param("partner")));
  })
  .put("/partners/:partner", needs("owner"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const partner = context.req.param("partner");
    return answerJson(context, await editPartner(act, desk.series.id, partner, edition.value, body.value));
  })
  .delete("/partners/:partner", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deletePartner(act, desk.series.id, context.req.param("partner")));
  });
