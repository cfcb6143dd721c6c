import * as v from "valibot";
import { type MaterialEdit, materialEditSchema, materialOrderSchema } from "../contract/material-edit.ts";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import {
  deleteMaterialRow,
  findMaterial,
  insertMaterial,
  listMaterialRows,
  type MaterialRow,
  reorderMaterials,
  updateMaterial,
} from "../db/materials.ts";
import { isSessionOf } from "../db/session-changes.ts";
import type { Act } from "../env.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/** A document or recording of a session. */
export type MaterialItem = MaterialRow;

/** All that a session leaves behind, in order. */
interface MaterialList {
  items: MaterialItem[];
  next: null;
}

/** What a session leaves behind. @returns `unknown-session` for one of another series */
export async function listMaterials(act: Act, seriesId: string, session: string): Promise<Outcome<MaterialList>> {
  if (!(await isSessionOf(act.db, session, seriesId))) return refuse("unknown-session");
  return accept({ items: await listMaterialRows(act.db, session), next: null });
}

/** One of them. @returns `unknown-item` for one of another series */
export async function readMaterial(act: Act, seriesId: string, id: string): Promise<Outcome<MaterialItem>> {
  const row = await findMaterial(act.db, seriesId, id);
  return row ? accept(row) : refuse("unknown-item");
}

/** Adds one at the end. @returns `unknown-session`; `invalid-fields` */
export async function addMaterial(
  act: Act,
  seriesId: string,
  session: string,
  body: unknown,
): Promise<Outcome<MaterialItem>> {
  if (!(await isSessionOf(act.db, session, seriesId))) return refuse("unknown-session");
  const edit = readEdit(body);
  if (!edit.ok) return edit;
  const id = crypto.randomUUID();
  await act.db.batch([
    insertMaterial(act.db, session, id, edit.value),
    ...logDeed(act, { seriesId, deed: "material.create", subjectId: id }),
  ]);
  return readMaterial(act, seriesId, id);
}

/** Edits one. @returns `edited-meanwhile` with what stands there now; `invalid-fields`; `unknown-item` */
export async function editMaterial(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<MaterialItem>> {
  const edit = readEdit(body);
  if (!edit.ok) return edit;
  const current = await readMaterial(act, seriesId, id);
  if (!current.ok) return current;
  const [updated] = await act.db.batch([
    updateMaterial(act.db, id, edition, edit.value),
    ...logDeed(act, { seriesId, deed: "material.edit", subjectId: id }),
  ]);
  const now = await readMaterial(act, seriesId, id);
  return updated?.meta.changes || !now.ok ? now : refuseEdited(now.value);
}

/** Puts what a session leaves behind in order. @returns `unknown-session`; `invalid-fields` unless all are named once */
export async function orderMaterials(
  act: Act,
  seriesId: string,
  session: string,
  body: unknown,
): Promise<Outcome<MaterialList>> {
  const listed = await listMaterials(act, seriesId, session);
  if (!listed.ok) return listed;
  const parsed = v.safeParse(materialOrderSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { order } = parsed.output;
  const known = listed.value.items.map(({ id }) => id);
  if ([...order].sort().join() !== [...known].sort().join()) {
    return refuse("invalid-fields", [{ field: "order", code: "outdated" }]);
  }
  await act.db.batch([
    reorderMaterials(act.db, session, order),
    ...logDeed(act, { seriesId, deed: "material.order", subjectId: session }),
  ]);
  return listMaterials(act, seriesId, session);
}

/** Deletes one for good. @returns `unknown-item` */
export async function deleteMaterial(act: Act, seriesId: string, id: string): Promise<Outcome<{ material: string }>> {
  const current = await readMaterial(act, seriesId, id);
  if (!current.ok) return current;
  await act.db.batch([
    deleteMaterialRow(act.db, id),
    ...logDeed(act, { seriesId, deed: "material.delete", subjectId: id }),
  ]);
  return accept({ material: id });
}

function readEdit(body: unknown): Outcome<MaterialEdit> {
  const parsed = v.safeParse(materialEditSchema, body);
  return parsed.success ? accept(parsed.output) : refuse("invalid-fields", toFaults(parsed.issues));
}
