import * as v from "valibot";
import { datesSchema } from "./instant-words.ts";
import { MATERIAL_KINDS } from "./material-edit.ts";
import { sessionSchema } from "./series-answer.ts";

/** Something that a session left behind. */
export const materialSchema = v.object({
  kind: v.picklist(MATERIAL_KINDS),
  title: v.string(),
  url: v.string(),
  /** Tags of those fields that are not in the asked language. */
  langs: v.optional(v.record(v.string(), v.string()), {}),
});

/** A session that is over, with what stays of it. */
export const pastSessionSchema = v.object({
  ...sessionSchema.entries,
  materials: v.array(materialSchema),
  /** How many came; null where nobody counted, or they were too few to be told (L-11). */
  attendance: v.nullable(v.number()),
  /** The topic that somebody asked for and that the session was about. */
  wish: v.nullable(v.object({ text: v.string(), votes: v.number() })),
});

/** A page of earlier sessions, newest first: `GET /api/v1/series/{series}/past?before=&locale=`. */
export const pastAnswerSchema = v.object({
  items: v.array(pastSessionSchema),
  /** The `before` of the next page. */
  next: v.nullable(v.string()),
  dates: datesSchema,
});

export type PastAnswer = v.InferOutput<typeof pastAnswerSchema>;
export type PastSession = PastAnswer["items"][number];
export type Material = PastSession["materials"][number];
