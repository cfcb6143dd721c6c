import * as v from "valibot";
import { LOCALES } from "./locales.ts";
import { optionalLocalText, organiserLine, organiserText } from "./organiser-text.ts";
import { emailSchema } from "./sign-up.ts";

/** Bytes of a portrait as it is uploaded. */
export const PHOTO_BYTES = 400_000;

/** Lengths of what is said of a speaker. */
export const SPEAKER_LIMITS = { name: 200, role: 200, organisation: 200, bio: 1500, photoAlt: 300 } as const;

/** What is public of a speaker, once a session releases them (L-28). */
const shown = {
  name: organiserLine(SPEAKER_LIMITS.name),
  role: optionalLocalText(organiserLine(SPEAKER_LIMITS.role)),
  organisation: v.optional(v.nullable(organiserLine(SPEAKER_LIMITS.organisation)), null),
  bio: optionalLocalText(organiserText(SPEAKER_LIMITS.bio)),
  /** What the portrait shows; asked for together with one (WCAG 1.1.1). */
  photoAlt: optionalLocalText(organiserLine(SPEAKER_LIMITS.photoAlt)),
};

/** All of a speaker that an organiser edits, `PUT …/speakers/{speaker}`; the portrait is sent by itself. */
export const speakerEditSchema = v.strictObject({
  ...shown,
  /** Where the link to the own bio is mailed; never public. */
  email: v.optional(v.nullable(emailSchema), null),
});
export type SpeakerEdit = v.InferOutput<typeof speakerEditSchema>;

/** What a speaker says of themselves, by mailed link. */
export const ownBioSchema = v.strictObject({
  ...shown,
  /** Whether it may be published at all; organisers release it session by session. */
  agreed: v.boolean("invalid"),
});
export type OwnBio = v.InferOutput<typeof ownBioSchema>;

/** `PUT …/speakers/{speaker}/hidden`: takes a speaker down everywhere, or shows them again. */
export const hiddenSchema = v.strictObject({ hidden: v.boolean("invalid") });

/** `POST …/speakers/{speaker}/bio-links`: mails a link to the own bio. */
export const bioLinkSchema = v.strictObject({
  /** The language of the mail; that of the series, unless said otherwise. */
  locale: v.optional(v.nullable(v.picklist(LOCALES, "unknown-value")), null),
});
