import * as v from "valibot";
import { instant } from "./organiser-text.ts";

/** `POST …/sessions/{session}/changes`: what an organiser does to a session. The words are those of its states (G-01). */
export const sessionChangeSchema = v.variant(
  "change",
  [
    v.strictObject({ change: v.literal("publish"), tellsList: v.optional(v.boolean("invalid"), true) }),
    v.strictObject({ change: v.literal("announce-date") }),
    v.strictObject({ change: v.literal("complete-programme") }),
    v.strictObject({ change: v.literal("move"), startsAt: instant, endsAt: instant }),
    v.strictObject({ change: v.literal("cancel") }),
    v.strictObject({
      change: v.literal("set-capacity"),
      /** Null: without limit. */
      capacity: v.nullable(v.pipe(v.number("invalid"), v.integer("invalid"), v.minValue(0, "invalid"))),
    }),
    v.strictObject({
      change: v.literal("set-meeting"),
      /** Where the join page leads, on a host of the settings. Null: not known yet. */
      url: v.nullable(v.pipe(v.string("invalid"), v.maxLength(2000, "too-long"))),
      /** Number, passcode, dial-in, shown on the join page alone. */
      access: v.optional(v.nullable(v.pipe(v.string("invalid"), v.maxLength(2000, "too-long"))), null),
    }),
  ],
  "unknown-value",
);
export type SessionChangeRequest = v.InferOutput<typeof sessionChangeSchema>;
