import * as v from "valibot";
import type { Locale } from "../contract/locales.ts";
import { organiserRoleSchema, organiserSchema } from "../contract/organiser-edit.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import {
  deleteIdleOrganiser,
  deleteSeriesOrganiser,
  findOrganiserId,
  findOrganiserItem,
  insertOrganiser,
  listOrganiserRows,
  type OrganiserItem,
  updateOrganiserRole,
} from "../db/series-organisers.ts";
import type { Act } from "../env.ts";
import { normaliseAddress } from "../rules/address.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { mailSignInLink } from "./sign-in.ts";

/** Who works on a series, by address. */
export const listOrganisers = async (
  act: Act,
  seriesId: string,
): Promise<Outcome<{ items: OrganiserItem[]; next: null }>> =>
  accept({ items: await listOrganiserRows(act.db, seriesId), next: null });

/** One of them. @returns `unknown-item` for somebody of another series */
export async function readOrganiser(act: Act, seriesId: string, id: string): Promise<Outcome<OrganiserItem>> {
  const organiser = await findOrganiserItem(act.db, seriesId, id);
  return organiser ? accept(organiser) : refuse("unknown-item");
}

/**
 * Adds somebody to a series and mails them a link to sign in.
 *
 * @param locale the language of that mail, unless they chose one before
 * @returns `conflict` where they work on it already; `invalid-fields`
 */
export async function addOrganiser(
  act: Act,
  seriesId: string,
  body: unknown,
  locale: Locale,
): Promise<Outcome<OrganiserItem>> {
  const parsed = v.safeParse(organiserSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const email = normaliseAddress(parsed.output.email);
  if (!email) return refuse("invalid-fields", [{ field: "email", code: "invalid" }]);
  const { name, role } = parsed.output;
  const id = (await findOrganiserId(act.db, email)) ?? crypto.randomUUID();
  const [, joined] = await act.db.batch([
    ...insertOrganiser(act.db, { id, seriesId, email, name, role, locale, now: act.now.toISOString() }),
    ...logDeed(act, { seriesId, deed: "organiser.add", subjectId: id }),
  ]);
  if (!joined?.meta.changes) return refuse("conflict", [{ field: "email", code: "invalid" }]);
  await mailSignInLink(act, email);
  return readOrganiser(act, seriesId, (await findOrganiserId(act.db, email)) ?? id);
}

/** Changes what somebody may do, from their next request on. @returns `still-needed` for the last owner */
export async function changeOrganiserRole(
  act: Act,
  seriesId: string,
  id: string,
  body: unknown,
): Promise<Outcome<OrganiserItem>> {
  const parsed = v.safeParse(organiserRoleSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { role } = parsed.output;
  if (!(await findOrganiserItem(act.db, seriesId, id))) return refuse("unknown-item");
  await act.db.batch([
    updateOrganiserRole(act.db, seriesId, id, role),
    ...logDeed(act, { seriesId, deed: "organiser.set-role", subjectId: id }),
  ]);
  const now = await findOrganiserItem(act.db, seriesId, id);
  if (!now) return refuse("unknown-item");
  return now.role === role ? accept(now) : refuse("still-needed");
}

/**
 * Takes somebody out of a series, from their next request on. Who works on no other is forgotten, with all sign-ins.
 *
 * @returns `still-needed` for the last owner
 */
export async function removeOrganiser(act: Act, seriesId: string, id: string): Promise<Outcome<{ organiser: string }>> {
  if (!(await findOrganiserItem(act.db, seriesId, id))) return refuse("unknown-item");
  const deedId = crypto.randomUUID();
  const [removed] = await act.db.batch([
    deleteSeriesOrganiser(act.db, seriesId, id),
    ...logDeed(act, { seriesId, deed: "organiser.remove", subjectId: id }, deedId),
    ...deleteIdleOrganiser(act.db, deedId, id),
  ]);
  return removed?.meta.changes ? accept({ organiser: id }) : refuse("still-needed");
}
