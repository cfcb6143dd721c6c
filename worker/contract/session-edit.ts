import * as v from "valibot";
import { instant, localText, optionalLocalText, organiserLine, organiserText } from "./organiser-text.ts";

export const AGENDA_KINDS = ["networking", "input", "discussion", "other"] as const;
export const LEVELS = ["beginner", "intermediate", "advanced"] as const;
const id = v.pipe(v.string("invalid"), v.nonEmpty("required"), v.maxLength(100, "too-long"));

const placeSchema = v.variant(
  "kind",
  [
    v.strictObject({ kind: v.literal("online"), platform: organiserLine(100) }),
    v.strictObject({ kind: v.literal("onsite"), name: organiserLine(200), address: organiserLine(300) }),
  ],
  "unknown-value",
);

const agendaItemSchema = v.strictObject({
  startsAt: instant,
  kind: v.picklist(AGENDA_KINDS, "unknown-value"),
  title: localText(organiserLine(200)),
  speakerIds: v.optional(v.pipe(v.array(id, "invalid"), v.maxLength(10, "too-long")), []),
});

/**
 * All of a session that an organiser edits, `PUT …/sessions/{session}`. Times of a published session change by moving
 * it, so that everybody is told.
 */
export const sessionEditSchema = v.strictObject({
  /** Null: the topic follows. */
  title: optionalLocalText(organiserLine(200)),
  summary: optionalLocalText(organiserText(1500)),
  startsAt: instant,
  endsAt: instant,
  /** Null: at the start. */
  signUpClosesAt: v.optional(v.nullable(instant), null),
  level: v.optional(v.nullable(v.picklist(LEVELS, "unknown-value")), null),
  place: placeSchema,
  /** Null: without limit. */
  capacity: v.optional(
    v.nullable(
      v.pipe(v.number("invalid"), v.integer("invalid"), v.minValue(0, "invalid"), v.maxValue(100_000, "invalid")),
    ),
    null,
  ),
  agenda: v.optional(v.pipe(v.array(agendaItemSchema, "invalid"), v.maxLength(20, "too-long")), []),
  /** In the order of the page; only the released ones are shown (L-28). */
  speakers: v.optional(
    v.pipe(
      v.array(v.strictObject({ id, released: v.optional(v.boolean("invalid"), false) }), "invalid"),
      v.maxLength(20, "too-long"),
    ),
    [],
  ),
  /** Where the join page leads. Null: not known yet. */
  meetingUrl: v.optional(v.nullable(v.pipe(v.string("invalid"), v.maxLength(2000, "too-long"))), null),
  /** Number, passcode, dial-in, shown on the join page alone. */
  meetingAccess: v.optional(v.nullable(organiserText(2000)), null),
});
export type SessionEdit = v.InferOutput<typeof sessionEditSchema>;
