import { sessionChangeSchema } from "../../../contract/session-change.ts";
import { sessionEditSchema } from "../../../contract/session-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

/** Sessions in the API's description. */
export const sessionOperations = {
  "/sessions": {
    get: organiserOperation({
      summary: "The sessions of a series, drafts among them, latest first",
      lists: true,
      answers: "A page of sessions",
    }),
    post: organiserOperation({
      summary: "Makes a draft",
      body: schema(sessionEditSchema),
      answers: "The draft",
      status: 201,
    }),
  },
  "/sessions/{session}": {
    get: organiserOperation({
      summary: "One session",
      path: ["session"],
      answers: "The session; its ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Edits a session; one that is published is moved by a change, not by an edit",
      path: ["session"],
      body: schema(sessionEditSchema),
      edits: true,
      answers: "The session as it is now",
    }),
    delete: organiserOperation({
      summary: "Deletes a draft that nobody registered for",
      path: ["session"],
      answers: "Deleted",
      refusals: { 409: "It was published, or is still needed" },
    }),
  },
  "/sessions/{session}/changes": {
    post: organiserOperation({
      summary: "Publishes, announces, moves or cancels a session, sets its seats or its meeting",
      path: ["session"],
      body: schema(sessionChangeSchema),
      answers: "Done; the mails it causes are on their way",
      refusals: { 409: "Already sent, cancelled, or changed by somebody else" },
    }),
  },
};
