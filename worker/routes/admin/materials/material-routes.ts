import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import {
  addMaterial,
  deleteMaterial,
  editMaterial,
  listMaterials,
  type MaterialItem,
  orderMaterials,
  readMaterial,
} from "../../../actions/edit-materials.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { accept, type Outcome, refuse } from "../../../contract/outcome.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { findAsked } from "../sessions/session-routes.ts";
import { materialLabels, readMaterialForm, toMaterialValues } from "./material-form.tsx";
import { DeleteMaterialPage, MaterialListPage, MaterialPage } from "./material-pages.tsx";

/** What a session leaves behind: its list with one more to add, one to edit, their order. */
export const materialPages = new Hono<AppEnv>()
  .get("/:series/sessions/:session/materials", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerList(context, found.value, { values: { kind: "slides" }, errors: [] });
  })
  .post("/:series/sessions/:session/materials", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const outcome = await addMaterial(act, desk.series.id, found.value.id, readMaterialForm(values));
    if (outcome.ok) return goOn(context, addressOf(context), "saved-public");
    return answerList(context, found.value, { values, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
  })
  .get("/:series/sessions/:session/materials/:material", needs("editor"), async (context) => {
    const found = await findBoth(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerMaterial(context, found.value, { values: toMaterialValues(found.value.material), errors: [] });
  })
  .post("/:series/sessions/:session/materials/:material", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findBoth(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const { id } = found.value.material;
    const outcome = await editMaterial(act, desk.series.id, id, Number(values.edition), readMaterialForm(values));
    if (outcome.ok) return goOn(context, addressOf(context), "saved-public");
    if (outcome.code === "edited-meanwhile") return answerConflict(context, values);
    const state = { values, errors: outcome.errors ?? [] };
    return answerMaterial(context, found.value, state, PROBLEMS[outcome.code]);
  })
  .post("/:series/sessions/:session/materials/:material/move", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findBoth(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { session, material } = found.value;
    const listed = await listMaterials(act, desk.series.id, session.id);
    if (!listed.ok) return answerRefusalPage(context, listed);
    const { direction } = await readPosted(context);
    const ids = listed.value.items.map(({ id }) => id);
    const order = moveWithin(ids, material.id, direction === "up" ? -1 : 1);
    await orderMaterials(act, desk.series.id, session.id, { order });
    return goOn(context, addressOf(context), "saved-public");
  })
  .get("/:series/sessions/:session/materials/:material/delete", needs("editor"), async (context) => {
    const found = await findBoth(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPage(context, (frame) =>
      DeleteMaterialPage({ frame, series: context.var.desk.series, ...found.value }),
    );
  })
  .post("/:series/sessions/:session/materials/:material/delete", needs("editor"), async (context) => {
    const found = await findBoth(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { act, desk } = context.var;
    await deleteMaterial(act, desk.series.id, found.value.material.id);
    return goOn(context, addressOf(context), "deleted");
  });

type Both = { session: SessionItem; material: MaterialItem };

/** The document of the address, where it belongs to the session of the address. */
async function findBoth(context: Context<AppEnv>): Promise<Outcome<Both>> {
  const session = await findAsked(context);
  if (!session.ok) return session;
  const { act, desk } = context.var;
  const material = await readMaterial(act, desk.series.id, context.req.param("material") ?? "");
  if (!material.ok) return material;
  if (material.value.session !== session.value.id) return refuse("unknown-item");
  return accept({ session: session.value, material: material.value });
}

const addressOf = (context: Context<AppEnv>) =>
  adminPaths.desk(context.var.desk.series.slug, "sessions", context.req.param("session") ?? "", "materials");

/** A list in which one entry stands a step further; at its end it stays. */
function moveWithin(ids: string[], id: string, step: 1 | -1): string[] {
  const at = ids.indexOf(id);
  const to = Math.min(ids.length - 1, Math.max(0, at + step));
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

async function answerList(
  context: Context<AppEnv>,
  session: SessionItem,
  state: FormState,
  status: ContentfulStatusCode = 200,
) {
  const { act, desk } = context.var;
  const listed = await listMaterials(act, desk.series.id, session.id);
  if (!listed.ok) return answerRefusalPage(context, listed);
  const materials = listed.value.items;
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) => MaterialListPage({ frame, series: desk.series, session, materials, state, done: wordDone(done) }),
    status,
  );
}

function answerMaterial(
  context: Context<AppEnv>,
  both: Both,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) {
  const { series } = context.var.desk;
  return answerPage(
    context,
    (frame) => MaterialPage({ frame, series, ...both, state, conflict: conflict?.() as never }),
    status,
  );
}

/** Both versions, what was typed in the form: saving again from there is deliberate. */
async function answerConflict(context: Context<AppEnv>, values: Record<string, string>) {
  const { act, desk } = context.var;
  const saved = await findBoth(context);
  if (!saved.ok) return answerRefusalPage(context, saved);
  const by = await readLastEditor(act, saved.value.material.id);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(materialLabels(), values, toMaterialValues(saved.value.material)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, desk.series.timeZone) : "",
    });
  return answerMaterial(context, saved.value, { values, errors: [] }, 409, conflict);
}
