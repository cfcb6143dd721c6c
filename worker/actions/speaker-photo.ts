import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { findPublicPhoto, findSpeakerPhoto, keepPhoto, type PhotoRow, updatePhoto } from "../db/photos.ts";
import type { Act } from "../env.ts";
import { joinBytes } from "../rules/pictures/bytes.ts";
import type { CleanPicture } from "../rules/pictures/picture.ts";
import { logDeed } from "./log-deed.ts";
import { planPhotoUrl, readPicture } from "./read-picture.ts";
import { readSpeakerItem, type SpeakerItem } from "./read-speakers.ts";

/** A portrait that anybody may see. @returns `unknown-item` unless it is released somewhere and not taken down (L-28) */
export async function readPublicPhoto(act: Act, id: string): Promise<Outcome<CleanPicture>> {
  const photo = await findPublicPhoto(act.db, id);
  return photo ? accept(joinPhoto(photo)) : refuse("unknown-item");
}

/** A speaker's portrait for organisers, public or not. @returns `unknown-item` */
export async function readSpeakerPhoto(act: Act, seriesId: string, id: string): Promise<Outcome<CleanPicture>> {
  const speaker = await readSpeakerItem(act, seriesId, id);
  const photo = speaker.ok ? await findSpeakerPhoto(act.db, id) : null;
  return photo ? accept(joinPhoto(photo)) : refuse("unknown-item");
}

/** A portrait in one piece. */
export const joinPhoto = ({ type, parts }: PhotoRow): CleanPicture => ({ type, content: joinBytes(parts) });

/**
 * Sets the portrait of a speaker, or removes it.
 *
 * @param bytes the file; null to remove it
 * @returns `edited-meanwhile`; `invalid-fields` at `photo`, or at `photoAlt` where nothing describes it yet
 */
export async function setSpeakerPhoto(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  bytes: Uint8Array | null,
): Promise<Outcome<SpeakerItem>> {
  const current = await readSpeakerItem(act, seriesId, id);
  if (!current.ok) return current;
  const photo = bytes && (await readPicture(bytes));
  if (photo && !photo.ok) return photo;
  if (photo && !current.value.photoAlt) return refuse("invalid-fields", [{ field: "photoAlt", code: "required" }]);
  if (current.value.edition !== edition) return refuseEdited(current.value);
  const url = planPhotoUrl(current.value.photoUrl, photo?.value ?? "remove");
  const [updated] = await act.db.batch([
    updatePhoto(act.db, id, edition, url),
    ...logDeed(act, { seriesId, deed: photo ? "speaker.set-photo" : "speaker.remove-photo", subjectId: id }),
    ...keepPhoto(act.db, id, photo?.value ?? null, url),
  ]);
  const now = await readSpeakerItem(act, seriesId, id);
  return updated?.meta.changes || !now.ok ? now : refuseEdited(now.value);
}
