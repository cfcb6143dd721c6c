import * as v from "valibot";
import type { FieldFault } from "../contract/codes.ts";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { type SessionEdit, sessionEditSchema } from "../contract/session-edit.ts";
import {
  deleteDraftRow,
  findSessionItem,
  insertSession,
  replaceSpeakers,
  type SessionItemRow,
  updateSession,
} from "../db/session-items.ts";
import type { Act } from "../env.ts";
import { isAllowedMeeting } from "../rules/meeting-hosts.ts";
import { toFaults } from "./field-faults.ts";
import { passOnFreeSeats } from "./free-seats.ts";
import { logDeed } from "./log-deed.ts";
import { readSessionItem, type SessionItem } from "./read-sessions.ts";

/** Makes a draft, which nobody but the organisers sees. @returns `invalid-fields` */
export async function createSession(act: Act, seriesId: string, body: unknown): Promise<Outcome<SessionItem>> {
  const edit = readEdit(act, body);
  if (!edit.ok) return edit;
  const id = crypto.randomUUID();
  const deedId = crypto.randomUUID();
  await act.db.batch([
    insertSession(act.db, seriesId, id, edit.value, act.now.toISOString()),
    ...logDeed(act, { seriesId, deed: "session.create", subjectId: id }, deedId),
    ...replaceSpeakers(act.db, deedId, id, edit.value.speakers),
  ]);
  return readSessionItem(act, seriesId, id);
}

/**
 * Edits a session: seats that an edit frees are offered to who waits.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile` with what stands there now, where somebody else saved; `invalid-fields`, also for a new
 *   time of a published session, which is moved instead so that everybody is told; `session-cancelled`
 */
export async function editSession(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<SessionItem>> {
  const edit = readEdit(act, body);
  if (!edit.ok) return edit;
  const current = await findSessionItem(act.db, seriesId, id);
  if (!current) return refuse("unknown-session");
  if (current.edition !== edition) return refuseEdited(current);
  const faults = findForbidden(current, edit.value);
  if (faults.length > 0) return refuse("invalid-fields", faults);
  const deedId = crypto.randomUUID();
  const [updated] = await act.db.batch([
    updateSession(act.db, id, edition, edit.value),
    ...logDeed(act, { seriesId, deed: "session.edit", subjectId: id }, deedId),
    ...replaceSpeakers(act.db, deedId, id, edit.value.speakers),
  ]);
  if (!updated?.meta.changes) return refuseEdited(await findSessionItem(act.db, seriesId, id));
  await passOnFreeSeats(act);
  return readSessionItem(act, seriesId, id);
}

/** Deletes a draft. @returns `still-needed` where it was published, or somebody or a wish waits for it */
export async function deleteDraft(act: Act, seriesId: string, id: string): Promise<Outcome<{ session: string }>> {
  if (!(await findSessionItem(act.db, seriesId, id))) return refuse("unknown-session");
  const [deleted] = await act.db.batch([
    deleteDraftRow(act.db, id),
    ...logDeed(act, { seriesId, deed: "session.delete", subjectId: id }),
  ]);
  return deleted?.meta.changes ? accept({ session: id }) : refuse("still-needed");
}

/** What was sent, checked in itself. */
function readEdit(act: Act, body: unknown): Outcome<SessionEdit> {
  const parsed = v.safeParse(sessionEditSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const edit = parsed.output;
  const faults: FieldFault[] = [];
  const fault = (field: string) => faults.push({ field, code: "invalid" });
  if (!(edit.endsAt > edit.startsAt)) fault("endsAt");
  if (edit.signUpClosesAt && edit.signUpClosesAt > edit.startsAt) fault("signUpClosesAt");
  if (edit.meetingUrl !== null && !isAllowedMeeting(edit.meetingUrl, act.settings.meetingHosts)) fault("meetingUrl");
  return faults.length > 0 ? refuse("invalid-fields", faults) : accept(edit);
}

/** What is changed another way, so that people are told of it. */
function findForbidden(current: SessionItemRow, edit: SessionEdit): FieldFault[] {
  if (current.state === "draft") return [];
  const fields = ["startsAt", "endsAt"] as const;
  return fields.filter((field) => edit[field] !== current[field]).map((field) => ({ field, code: "invalid" }));
}
