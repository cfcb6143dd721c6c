import { mailingStateSchema } from "../../../contract/session-change.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

/** Mailings in the API's description. */
export const mailingOperations = {
  "/mailings": {
    get: organiserOperation({ summary: "The newest mailings, each with how far it is", answers: "The mailings" }),
  },
  "/mailings/{mailing}/state": {
    post: organiserOperation({
      summary: "Pauses, resumes or stops a mailing",
      path: ["mailing"],
      body: schema(mailingStateSchema),
      answers: "Its state",
      refusals: { 409: "It was stopped before" },
    }),
  },
  "/undeliverable-mails": {
    get: organiserOperation({
      summary: "Mails that were given up, each with its reason",
      lists: true,
      answers: "A page of mails",
    }),
  },
};
