import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { hiddenSchema, type SpeakerEdit, speakerEditSchema } from "../contract/speaker-edit.ts";
import { revokeBioLinks, withdrawOrphanedBios } from "../db/bio-links.ts";
import { keepPhoto } from "../db/photos.ts";
import { deleteSpeakerRow, insertSpeaker, setHidden, updateSpeaker } from "../db/speaker-items.ts";
import type { Act } from "../env.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { type PhotoChange, planPhotoUrl } from "./read-picture.ts";
import { readSpeakerItem, type SpeakerItem } from "./read-speakers.ts";

/** Makes a speaker, who is shown where a session releases them. @returns `invalid-fields` */
export async function createSpeaker(
  act: Act,
  seriesId: string,
  body: unknown,
  photo: PhotoChange = null,
): Promise<Outcome<SpeakerItem>> {
  const id = crypto.randomUUID();
  const photoUrl = planPhotoUrl(null, photo);
  const edit = readEdit(body, photoUrl, photo);
  if (!edit.ok) return edit;
  await act.db.batch([
    insertSpeaker(act.db, seriesId, id, edit.value, photoUrl),
    ...logDeed(act, { seriesId, deed: "speaker.create", subjectId: id }),
    ...keepPhoto(act.db, id, photo === "remove" ? null : photo, photoUrl),
  ]);
  return readSpeakerItem(act, seriesId, id);
}

/**
 * Edits a speaker. A link that was mailed to another address than the new one opens nothing any more.
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile` with what stands there now, where somebody else saved; `invalid-fields`; `unknown-item`
 */
export async function editSpeaker(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
  photo: PhotoChange = null,
): Promise<Outcome<SpeakerItem>> {
  const current = await readSpeakerItem(act, seriesId, id);
  if (!current.ok) return current;
  const photoUrl = planPhotoUrl(current.value.photoUrl, photo);
  const edit = readEdit(body, photoUrl, photo);
  if (!edit.ok) return edit;
  if (current.value.edition !== edition) return refuseEdited(current.value);
  const isReaddressed = current.value.email !== edit.value.email;
  const [updated] = await act.db.batch([
    updateSpeaker(act.db, id, edition, edit.value, photoUrl),
    ...logDeed(act, { seriesId, deed: "speaker.edit", subjectId: id }),
    ...keepPhoto(act.db, id, photo === "remove" ? null : photo, photoUrl),
  ]);
  const now = await readSpeakerItem(act, seriesId, id);
  if (!updated?.meta.changes) return now.ok ? refuseEdited(now.value) : now;
  if (!isReaddressed) return now;
  await act.db.batch(revokeBioLinks(act.db, id, act.now.toISOString()));
  return readSpeakerItem(act, seriesId, id);
}

/** What was sent, checked in itself: a portrait is described. */
function readEdit(body: unknown, photoUrl: string | null, photo: PhotoChange): Outcome<SpeakerEdit> {
  const parsed = v.safeParse(speakerEditSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const edit = photo === "remove" ? { ...parsed.output, photoAlt: null } : parsed.output;
  if (photoUrl && !edit.photoAlt) return refuse("invalid-fields", [{ field: "photoAlt", code: "required" }]);
  return accept(edit);
}

/** Takes a speaker down from all outputs at once, or shows them again where sessions release them. Twice is friendly. */
export async function hideSpeaker(
  act: Act,
  seriesId: string,
  id: string,
  body: unknown,
): Promise<Outcome<SpeakerItem>> {
  const parsed = v.safeParse(hiddenSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const current = await readSpeakerItem(act, seriesId, id);
  if (!current.ok) return current;
  const { hidden } = parsed.output;
  await act.db.batch([
    setHidden(act.db, id, hidden),
    ...logDeed(act, { seriesId, deed: hidden ? "speaker.hide" : "speaker.show", subjectId: id }),
  ]);
  return readSpeakerItem(act, seriesId, id);
}

/** Deletes a speaker for good, with portrait and links. @returns `still-needed` where a session names them */
export async function deleteSpeaker(act: Act, seriesId: string, id: string): Promise<Outcome<{ speaker: string }>> {
  const current = await readSpeakerItem(act, seriesId, id);
  if (!current.ok) return current;
  const [deleted] = await act.db.batch([
    deleteSpeakerRow(act.db, id),
    ...logDeed(act, { seriesId, deed: "speaker.delete", subjectId: id }),
    withdrawOrphanedBios(act.db),
  ]);
  return deleted?.meta.changes ? accept({ speaker: id }) : refuse("still-needed");
}
