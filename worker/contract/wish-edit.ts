import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { organiserText } from "./organiser-text.ts";

/** What can become of a wish (G-03). */
export const WISH_STATUSES = ["open", "planned", "own-session", "done"] as const;
/** Where a wish stands in the lists of the admin: new ones first. */
export const WISH_STAGES = ["new", ...WISH_STATUSES, "withheld"] as const;
export type WishStage = (typeof WISH_STAGES)[number];

const id = v.pipe(v.string("invalid"), v.nonEmpty("required"), v.maxLength(100, "too-long"));

/** Whether a status is said of a session. */
const needsSession = (status: string): boolean => status === "planned" || status === "done";

/**
 * All of a wish that an organiser edits, `PUT …/wishes/{wish}`. One that is planned or done names its session; one that
 * is not published is open and names none.
 */
export const wishEditSchema = v.pipe(
  v.strictObject({
    text: organiserText(LIMITS.wish),
    published: v.boolean("invalid"),
    status: v.optional(v.picklist(WISH_STATUSES, "unknown-value"), "open"),
    session: v.optional(v.nullable(id), null),
  }),
  v.forward(
    v.check((wish) => wish.published || wish.status === "open", "invalid"),
    ["status"],
  ),
  v.forward(
    v.check((wish) => !needsSession(wish.status) || wish.session !== null, "required"),
    ["session"],
  ),
  v.forward(
    v.check((wish) => wish.status !== "open" || wish.session === null, "invalid"),
    ["session"],
  ),
);
export type WishEdit = v.InferOutput<typeof wishEditSchema>;

/** `POST …/wishes/{wish}/merges`: the wish becomes part of another one of the series. */
export const wishMergeSchema = v.strictObject({ into: id });
