import * as v from "valibot";
import { localText, organiserLine } from "./organiser-text.ts";

export const QUESTION_KINDS = ["scale", "choice", "text"] as const;

const optionSchema = v.strictObject({
  /** What an answer keeps; it stays once somebody chose it, whatever the label says later. */
  value: v.pipe(v.string("invalid"), v.regex(/^[a-z0-9-]{1,40}$/, "invalid")),
  label: localText(organiserLine(200)),
});

/** A question of the form: a new one by `POST …/questions`, an edited one by `PUT …/questions/{question}`. */
export const questionEditSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(QUESTION_KINDS, "unknown-value"),
    label: localText(organiserLine(300)),
    /** For scales from little to much; none for free text. */
    options: v.optional(v.pipe(v.array(optionSchema, "invalid"), v.maxLength(20, "too-long")), []),
    required: v.optional(v.boolean("invalid"), false),
    /** Whether the form asks it. */
    active: v.optional(v.boolean("invalid"), true),
  }),
  v.forward(
    v.check(({ kind, options }) => (kind === "text" ? options.length === 0 : options.length >= 2), "required"),
    ["options"],
  ),
  v.forward(
    v.check(({ options }) => new Set(options.map(({ value }) => value)).size === options.length, "invalid"),
    ["options"],
  ),
);
export type QuestionEdit = v.InferOutput<typeof questionEditSchema>;

/** `POST …/questions/order`: the ids in the order of the form; those left out follow. */
export const questionOrderSchema = v.strictObject({
  questions: v.pipe(v.array(v.pipe(v.string("invalid"), v.maxLength(100, "too-long"))), v.maxLength(100, "too-long")),
});
