import { Hono } from "hono";
import { createWish, deleteWish, editWish, mergeWish } from "../../../actions/edit-wish.ts";
import { listWishItems, readWishItem } from "../../../actions/read-wishes.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** Wishes: looked at before they are published, merged, planned. */
export const wishApi = new Hono<AppEnv>()
  .get("/wishes", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const stage = context.req.query("stage") ?? null;
    return answerJson(context, await listWishItems(act, desk.series.id, stage, cursorOf(context)));
  })
  .post("/wishes", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await createWish(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .get("/wishes/:wish", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readWishItem(act, desk.series.id, context.req.param("wish")));
  })
  .put("/wishes/:wish", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const wish = context.req.param("wish");
    return answerJson(context, await editWish(act, desk.series.id, wish, edition.value, body.value));
  })
  .delete("/wishes/:wish", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deleteWish(act, desk.series.id, context.req.param("wish")));
  })
  .post("/wishes/:wish/merges", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await mergeWish(act, desk.series.id, context.req.param("wish"), body.value));
  });
