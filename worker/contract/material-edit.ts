import * as v from "valibot";
import { localText, organiserLine, webUrl } from "./organiser-text.ts";

/** What a session leaves behind. */
export const MATERIAL_KINDS = ["slides", "recording", "text", "other"] as const;

/** One document or recording, `POST …/sessions/{session}/materials` and `PUT …/materials/{material}`. */
export const materialEditSchema = v.strictObject({
  kind: v.picklist(MATERIAL_KINDS, "unknown-value"),
  title: localText(organiserLine(200)),
  url: webUrl,
});
export type MaterialEdit = v.InferOutput<typeof materialEditSchema>;

/** `PUT …/sessions/{session}/materials`: the ids of all of them, in their new order. */
export const materialOrderSchema = v.strictObject({
  order: v.pipe(v.array(v.pipe(v.string("invalid"), v.maxLength(100, "too-long")), "invalid"), v.maxLength(100)),
});
