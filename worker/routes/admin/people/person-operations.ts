import { correctionSchema } from "../../../contract/sign-up.ts";
import { inQuery, organiserOperation, schema } from "../../api/describing.ts";

const path = ["person"];

/** People and the list of future dates in the API's description. */
export const personOperations = {
  "/people/{person}": {
    get: organiserOperation({
      summary: "All that is kept of a person: registrations, answers, subscription, mails",
      path,
      answers: "The person; its ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Corrects name, organisation and role of a person",
      path,
      body: schema(correctionSchema),
      edits: true,
      answers: "The person as it is now",
    }),
    delete: organiserOperation({
      summary: "Erases a person, for good: only the restricted proof of a past consent stays",
      path,
      answers: "Erased; a last mail says so",
    }),
  },
  "/people/{person}/data": {
    get: organiserOperation({
      summary: "Every row kept of a person, by table (Art. 15, 20 GDPR)",
      path,
      answers: "The rows, by table",
    }),
  },
  "/people/{person}/links": {
    post: organiserOperation({
      summary: "Mails a person a fresh link to their own data",
      path,
      answers: "On its way",
      status: 202,
      refusals: { 409: "Nobody has confirmed the address, or such a mail went out just now" },
    }),
  },
  "/subscribers": {
    get: organiserOperation({
      summary: "The list of future dates, latest first",
      query: [inQuery("search", "The beginning of an address, a name or an organisation; the answer has one page")],
      lists: true,
      answers: "A page of the list; `count` of all, `more` where a search found too many to look at all of them",
    }),
  },
  "/subscribers/{person}/end": {
    post: organiserOperation({
      summary: "Ends the subscription of a person who asked for it",
      path,
      answers: "The person as it is now",
    }),
  },
};
