import { seriesCopySchema, seriesEditSchema } from "../../../contract/series-edit.ts";
import { inQuery, organiserOperation, schema } from "../../api/describing.ts";

/** The settings of a series in the API's description. */
export const settingsOperations = {
  "/settings": {
    get: organiserOperation({
      summary: "All of a series that its owner edits",
      answers: "The settings; their ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Edits a series: its texts, who stands behind it, who sees and who may embed it",
      body: schema(seriesEditSchema),
      edits: true,
      answers: "The settings as they are now",
    }),
  },
  "/copies": {
    post: organiserOperation({
      summary: "Makes a new series from this one, closed at first: texts, questions, wordings, partners and organisers",
      body: schema(seriesCopySchema),
      answers: "The slug of the new series",
      status: 201,
      refusals: { 409: "Another series has that slug" },
    }),
  },
  "/audit-log": {
    get: organiserOperation({
      summary: "Who did what to which, newest first, without what it says",
      query: [inQuery("actor", "The id of one organiser or token")],
      lists: true,
      answers: "A page of deeds",
    }),
  },
};
