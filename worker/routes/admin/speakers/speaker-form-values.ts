import type { Context } from "hono";
import { type PhotoChange, readPicture } from "../../../actions/read-picture.ts";
import type { SpeakerItem } from "../../../actions/read-speakers.ts";
import { accept, type Outcome } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { msg } from "../../../localization.ts";
import type { FieldLabels } from "../conflicting-fields.ts";
import { fromLocalText, orNull, readPostedFile, toLocalText } from "../posted-form.ts";

type Values = Record<string, string>;

/** What is said of a speaker, as the fields of a form hold it. */
export const toSpeakerValues = (speaker: Omit<SpeakerItem, "email" | "bioLink">): Values => ({
  name: speaker.name,
  ...fromLocalText("role", speaker.role),
  organisation: speaker.organisation ?? "",
  ...fromLocalText("bio", speaker.bio),
  ...fromLocalText("photoAlt", speaker.photoAlt),
});

/** What a form says of a speaker, as the body that the API takes too. */
export const readSpeakerForm = (values: Values) => ({
  name: values.name ?? "",
  role: toLocalText(values, "role"),
  organisation: orNull(values.organisation),
  bio: toLocalText(values, "bio"),
  photoAlt: toLocalText(values, "photoAlt"),
});

/** What a form does to the portrait. @returns the refusals of a file that is no such picture */
export async function readPhotoChange(context: Context<AppEnv>, values: Values): Promise<Outcome<PhotoChange>> {
  const bytes = await readPostedFile(context, "photo");
  if (bytes) return readPicture(bytes);
  return accept(values.removePhoto === "1" ? "remove" : null);
}

/** What the fields are called, in the order of the form. */
export const speakerLabels = (): FieldLabels => ({
  name: msg("Name", { id: "speaker-name" }),
  role: msg("Funktion", { id: "role" }),
  organisation: msg("Organisation", { id: "organisation" }),
  bio: msg("Vorstellung", { id: "speaker-bio" }),
  photo: { label: msg("Bild", { id: "speaker-photo" }), kind: "file" },
  photoAlt: msg("Was auf dem Bild zu sehen ist", { id: "speaker-photo-alt" }),
  email: { label: msg("E-Mail-Adresse", { id: "email" }), kind: "email" },
});
