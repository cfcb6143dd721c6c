import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { paths } from "../contract/paths.ts";
import { PHOTO_BYTES } from "../contract/speaker-edit.ts";
import type { Photo } from "../db/photos.ts";
import { bytesHash } from "../keyed-hash.ts";
import { cleanPicture } from "../rules/pictures/picture.ts";

/** What a form does to a portrait: a new one, none any more, or as it was. */
export type PhotoChange = Photo | "remove" | null;

/**
 * A portrait from an uploaded file, without its metadata.
 *
 * @returns `invalid-fields` at `photo`: `required` for an empty file, `too-long` above the limit, `invalid` for what is
 *   no picture that we show
 */
export async function readPicture(bytes: Uint8Array): Promise<Outcome<Photo>> {
  if (bytes.length === 0) return refuse("invalid-fields", [{ field: "photo", code: "required" }]);
  if (bytes.length > PHOTO_BYTES) return refuse("invalid-fields", [{ field: "photo", code: "too-long" }]);
  const clean = cleanPicture(bytes);
  if (!clean) return refuse("invalid-fields", [{ field: "photo", code: "invalid" }]);
  return accept({ id: await bytesHash(clean.content), ...clean });
}

/** The address that a speaker's portrait has after a change. */
export function planPhotoUrl(current: string | null, change: PhotoChange): string | null {
  if (change === null) return current;
  return change === "remove" ? null : paths.photo(change.id);
}
