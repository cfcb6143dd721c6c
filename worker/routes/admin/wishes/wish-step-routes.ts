import { type Context, Hono } from "hono";
import { deleteWish, mergeWish, moderateWish } from "../../../actions/edit-wish.ts";
import { listAllStages, type WishItem } from "../../../actions/read-wishes.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { toWishValues } from "./wish-form-values.ts";
import { answerRefused, findAskedWish } from "./wish-routes.ts";
import { DeleteWishPage, MergeWishPage } from "./wish-steps.tsx";

/** What is done with a wish by one button: published or not, made part of another one, deleted. */
export const wishStepPages = new Hono<AppEnv>()
  .post("/:series/wishes/:wish/moderate", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedWish(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { edition, published } = await readPosted(context);
    const { id } = found.value;
    const outcome = await moderateWish(act, desk.series.id, id, Number(edition), published === "1");
    const list = adminPaths.desk(desk.series.slug, "wishes");
    if (outcome.ok) return goOn(context, list, published === "1" ? "wish-published" : "wish-withheld");
    // Somebody changed the words meanwhile: they are looked at again before they are published.
    const values = { ...toWishValues(found.value), published: published === "1" ? "1" : "0" };
    return answerRefused(context, found.value, values, outcome);
  })
  .get("/:series/wishes/:wish/merge", needs("editor"), async (context) => {
    const found = await findAskedWish(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerMerge(context, found.value, { values: {}, errors: [] });
  })
  .post("/:series/wishes/:wish/merge", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedWish(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const outcome = await mergeWish(act, desk.series.id, found.value.id, { into: values.into ?? "" });
    if (outcome.ok) {
      return goOn(context, adminPaths.desk(desk.series.slug, "wishes", outcome.value.id), "wish-merged");
    }
    if (outcome.code === "unknown-item") return answerRefusalPage(context, outcome);
    return answerMerge(context, found.value, { values, errors: outcome.errors ?? [] });
  })
  .get("/:series/wishes/:wish/delete", needs("editor"), async (context) => {
    const found = await findAskedWish(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPage(context, (frame) =>
      DeleteWishPage({ frame, series: context.var.desk.series, wish: found.value }),
    );
  })
  .post("/:series/wishes/:wish/delete", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await deleteWish(act, desk.series.id, context.req.param("wish"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "wishes"), "deleted");
  });

async function answerMerge(context: Context<AppEnv>, wish: WishItem, state: FormState) {
  const { act, desk } = context.var;
  const lists = await listAllStages(act, desk.series.id);
  const others = lists
    .flatMap(({ page }) => page.items)
    .filter(({ id }) => id !== wish.id)
    .sort((one, other) => other.votes - one.votes);
  const status = state.errors.length > 0 ? PROBLEMS["invalid-fields"] : 200;
  return answerPage(context, (frame) => MergeWishPage({ frame, series: desk.series, wish, others, state }), status);
}
