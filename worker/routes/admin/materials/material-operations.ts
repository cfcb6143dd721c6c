import { materialEditSchema, materialOrderSchema } from "../../../contract/material-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

/** What sessions leave behind in the API's description. */
export const materialOperations = {
  "/sessions/{session}/materials": {
    get: organiserOperation({
      summary: "What a session leaves behind, in order",
      path: ["session"],
      answers: "All of it; there is no next page",
    }),
    post: organiserOperation({
      summary: "Adds a document or recording at the end",
      path: ["session"],
      body: schema(materialEditSchema),
      answers: "What was added",
      status: 201,
    }),
    put: organiserOperation({
      summary: "Puts them in order: each is named once",
      path: ["session"],
      body: schema(materialOrderSchema),
      answers: "All of it, in the new order",
    }),
  },
  "/materials/{material}": {
    get: organiserOperation({
      summary: "One document or recording",
      path: ["material"],
      answers: "It; its ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Edits it",
      path: ["material"],
      body: schema(materialEditSchema),
      edits: true,
      answers: "It as it is now",
    }),
    delete: organiserOperation({ summary: "Deletes it for good", path: ["material"], answers: "Deleted" }),
  },
};
