import { Hono } from "hono";
import {
  addMaterial,
  deleteMaterial,
  editMaterial,
  listMaterials,
  orderMaterials,
  readMaterial,
} from "../../../actions/edit-materials.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, readEdition, readJson } from "../api-answers.ts";

/** What sessions leave behind: slides, recordings, texts. */
export const materialApi = new Hono<AppEnv>()
  .get("/sessions/:session/materials", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listMaterials(act, desk.series.id, context.req.param("session")));
  })
  .post("/sessions/:session/materials", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await addMaterial(act, desk.series.id, context.req.param("session"), body.value), 201);
  })
  .put("/sessions/:session/materials", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await orderMaterials(act, desk.series.id, context.req.param("session"), body.value));
  })
  .get("/materials/:material", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readMaterial(act, desk.series.id, context.req.param("material")));
  })
  .put("/materials/:material", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const material = context.req.param("material");
    return answerJson(context, await editMaterial(act, desk.series.id, material, edition.value, body.value));
  })
  .delete("/materials/:material", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deleteMaterial(act, desk.series.id, context.req.param("material")));
  });
