import { WISH_STAGES, wishEditSchema, wishMergeSchema } from "../../../contract/wish-edit.ts";
import { inQuery, organiserOperation, schema } from "../../api/describing.ts";

const path = ["wish"];

/** Wishes in the API's description. */
export const wishOperations = {
  "/wishes": {
    get: organiserOperation({
      summary: "The wishes of a series, newest first",
      query: [inQuery("stage", `Only those of one stage: ${WISH_STAGES.join(", ")}`)],
      lists: true,
      answers: "A page of wishes",
    }),
    post: organiserOperation({
      summary: "Adds a wish that organisers heard of",
      body: schema(wishEditSchema),
      answers: "The wish",
      status: 201,
    }),
  },
  "/wishes/{wish}": {
    get: organiserOperation({ summary: "One wish", path, answers: "The wish; its ETag is for edits" }),
    put: organiserOperation({
      summary: "Edits a wish: its words, whether it is published, what becomes of it",
      path,
      body: schema(wishEditSchema),
      edits: true,
      answers: "The wish as it is now",
    }),
    delete: organiserOperation({ summary: "Deletes a wish with its votes, for good", path, answers: "Deleted" }),
  },
  "/wishes/{wish}/merges": {
    post: organiserOperation({
      summary: "Makes a wish part of another one, for good: its words go, its votes add to the other's",
      path,
      body: schema(wishMergeSchema),
      answers: "The other wish as it is now",
    }),
  },
};
