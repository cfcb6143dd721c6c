import * as v from "valibot";

/** `POST …/registrations/{registration}/changes`: what an organiser does with somebody's place. */
export const registrationChangeSchema = v.variant(
  "change",
  [
    v.strictObject({ change: v.literal("cancel") }),
    v.strictObject({
      change: v.literal("move-up"),
      /** Also where no seat is free. */
      beyond: v.optional(v.boolean("invalid"), false),
    }),
    v.strictObject({ change: v.literal("resend") }),
  ],
  "unknown-value",
);
export type RegistrationChange = v.InferOutput<typeof registrationChangeSchema>;
