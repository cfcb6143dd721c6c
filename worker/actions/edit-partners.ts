import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { partnerEditSchema, partnerSchema } from "../contract/partner-edit.ts";
import {
  deletePartnerRow,
  findPartner,
  insertPartner,
  listPartnerRows,
  type PartnerItem,
  updatePartner,
} from "../db/partners.ts";
import type { Act } from "../env.ts";
import { parseOrigin } from "../rules/page-origin.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { type Page, parseCursor, toPage } from "./paging.ts";

const PAGE = 100;

/** The sites that embed a series, those with most registrations first. */
export async function listPartners(
  act: Act,
  seriesId: string,
  cursor: string | null,
): Promise<Outcome<Page<PartnerItem>>> {
  const after = cursor ? parseCursor(cursor) : null;
  const registrations = Number(after?.createdAt ?? 0);
  if (cursor && (!after || !Number.isInteger(registrations))) {
    return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  }
  const rows = await listPartnerRows(act.db, seriesId, after && { registrations, origin: after.id }, PAGE + 1);
  const keyed = rows.map((row) => ({ ...row, id: row.origin, createdAt: String(row.registrations) }));
  const { items, next } = toPage(keyed, PAGE);
  return accept({ items: items.map(({ id: _, createdAt: __, ...partner }) => partner), next });
}

/** One site. @returns `unknown-item` */
export async function readPartner(act: Act, seriesId: string, origin: string): Promise<Outcome<PartnerItem>> {
  const partner = await findPartner(act.db, seriesId, origin);
  return partner ? accept(partner) : refuse("unknown-item");
}

/** Enters a site; where sign-ups came from it already, names and allows it. @returns `invalid-fields` */
export async function enterPartner(act: Act, seriesId: string, body: unknown): Promise<Outcome<PartnerItem>> {
  const parsed = v.safeParse(partnerSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const origin = parseOrigin(parsed.output.origin);
  if (!origin) return refuse("invalid-fields", [{ field: "origin", code: "invalid" }]);
  await act.db.batch([
    insertPartner(act.db, seriesId, { ...parsed.output, origin }),
    ...logDeed(act, { seriesId, deed: "partner.enter", subjectId: origin }),
  ]);
  return readPartner(act, seriesId, origin);
}

/**
 * Names a site, allows it or not.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile`, `invalid-fields`, `unknown-item`
 */
export async function editPartner(
  act: Act,
  seriesId: string,
  origin: string,
  edition: number,
  body: unknown,
): Promise<Outcome<PartnerItem>> {
  const parsed = v.safeParse(partnerEditSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  if (!(await findPartner(act.db, seriesId, origin))) return refuse("unknown-item");
  const [updated] = await act.db.batch([
    updatePartner(act.db, seriesId, origin, edition, parsed.output),
    ...logDeed(act, { seriesId, deed: "partner.edit", subjectId: origin }),
  ]);
  if (!updated?.meta.changes) return refuseEdited(await findPartner(act.db, seriesId, origin));
  return readPartner(act, seriesId, origin);
}

/** Deletes a site. @returns `still-needed` where registrations came from it: it can be disallowed instead */
export async function deletePartner(act: Act, seriesId: string, origin: string): Promise<Outcome<{ partner: string }>> {
  if (!(await findPartner(act.db, seriesId, origin))) return refuse("unknown-item");
  const [deleted] = await act.db.batch([
    deletePartnerRow(act.db, seriesId, origin),
    ...logDeed(act, { seriesId, deed: "partner.delete", subjectId: origin }),
  ]);
  return deleted?.meta.changes ? accept({ partner: origin }) : refuse("still-needed");
}
