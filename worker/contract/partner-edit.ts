import * as v from "valibot";
import { organiserLine } from "./organiser-text.ts";

const edit = {
  name: v.optional(v.nullable(organiserLine(200)), null),
  /** Counts where the series takes sign-ups from its partners alone. */
  allowed: v.optional(v.boolean("invalid"), true),
};

/** A site that embeds the tag: entered by `POST …/partners`. */
export const partnerSchema = v.strictObject({
  /** Scheme and host as browsers send them; of a longer address the rest is dropped. */
  origin: v.pipe(v.string("invalid"), v.trim(), v.nonEmpty("required"), v.maxLength(300, "too-long")),
  ...edit,
});
export type PartnerEntry = v.InferOutput<typeof partnerSchema>;

/** `PUT …/partners/{partner}`. */
export const partnerEditSchema = v.strictObject(edit);
export type PartnerEdit = v.InferOutput<typeof partnerEditSchema>;
