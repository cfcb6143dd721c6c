import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { createWish, editWish } from "../../../actions/edit-wish.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import { listSessionItems } from "../../../actions/read-sessions.ts";
import { listAllStages, listWishItems, readWishItem, type WishItem } from "../../../actions/read-wishes.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import { WISH_STAGES } from "../../../contract/wish-edit.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { readWishForm, toWishValues, wishLabels } from "./wish-form-values.ts";
import { WishListPage } from "./wish-list.tsx";
import { WishPage } from "./wish-page.tsx";

type Values = Record<string, string>;

/** What people asked for: the lists, a new one, one to edit. */
export const wishPages = new Hono<AppEnv>()
  .get("/:series/wishes", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const cursor = context.req.query("cursor") ?? null;
    const stage = WISH_STAGES.find((known) => known === context.req.query("stage"));
    const listed = stage && (await listWishItems(act, desk.series.id, stage, cursor));
    if (listed && !listed.ok) return answerRefusalPage(context, listed);
    const lists = stage && listed ? [{ stage, page: listed.value }] : await listAllStages(act, desk.series.id);
    const sessions = await listChoosableSessions(context);
    const done = context.req.query("done");
    return answerPage(context, (frame) =>
      WishListPage({
        frame,
        series: desk.series,
        lists,
        sessions,
        only: stage ? { stage, isFirst: cursor === null } : null,
        done: wordDone(done),
      }),
    );
  })
  .get("/:series/wishes/new", needs("editor"), (context) =>
    answerWish(context, null, { values: { published: "1", status: "open" }, errors: [] }),
  )
  .post("/:series/wishes/new", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const outcome = await createWish(act, desk.series.id, readWishForm(values));
    if (!outcome.ok) return answerRefused(context, null, values, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "wishes"), "saved");
  })
  .get("/:series/wishes/:wish", needs("editor"), async (context) => {
    const found = await findAskedWish(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerWish(context, found.value, { values: toWishValues(found.value), errors: [] });
  })
  .post("/:series/wishes/:wish", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedWish(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const { id } = found.value;
    const outcome = await editWish(act, desk.series.id, id, Number(values.edition), readWishForm(values));
    if (!outcome.ok) return answerRefused(context, found.value, values, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "wishes", id), "saved-public");
  });

/** The wish of the address, where it is one of the series. */
export const findAskedWish = (context: Context<AppEnv>) =>
  readWishItem(context.var.act, context.var.desk.series.id, context.req.param("wish") ?? "");

/** The sessions that a wish can be said of: the latest fifty, drafts and coming ones among them. */
async function listChoosableSessions(context: Context<AppEnv>) {
  const { act, desk } = context.var;
  const listed = await listSessionItems(act, desk.series.id, null);
  return listed.ok ? listed.value.items : [];
}

async function answerWish(
  context: Context<AppEnv>,
  wish: WishItem | null,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) {
  const sessions = await listChoosableSessions(context);
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      WishPage({
        frame,
        series: context.var.desk.series,
        wish,
        sessions,
        state,
        done: wordDone(done),
        conflict: conflict?.() as never,
      }),
    status,
  );
}

/** The same page with what was typed: with the faults, or beside what somebody else saved meanwhile. */
export async function answerRefused(context: Context<AppEnv>, wish: WishItem | null, values: Values, refusal: Refusal) {
  if (refusal.code === "unknown-item") return answerRefusalPage(context, refusal);
  if (refusal.code !== "edited-meanwhile" || !wish) {
    return answerWish(context, wish, { values, errors: refusal.errors ?? [] }, PROBLEMS[refusal.code]);
  }
  const { act, desk } = context.var;
  const saved = await findAskedWish(context);
  if (!saved.ok) return answerRefusalPage(context, saved);
  const by = await readLastEditor(act, wish.id);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(wishLabels(), values, toWishValues(saved.value)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, desk.series.timeZone) : "",
    });
  return answerWish(context, saved.value, { values, errors: [] }, 409, conflict);
}
