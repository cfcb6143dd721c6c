import { handMailingSchema, mailingStateSchema, testMailSchema } from "../../../contract/mailing-requests.ts";
import { inQuery, organiserOperation, schema } from "../../api/describing.ts";

/** Mailings in the API's description. */
export const mailingOperations = {
  "/mail-plan": {
    get: organiserOperation({
      summary: "What goes out when, session by session: made, planned by itself, possible by hand",
      answers: "The plan",
    }),
  },
  "/mailings": {
    get: organiserOperation({
      summary: "The mailings, newest first, each with how far it is",
      lists: true,
      answers: "A page of mailings",
    }),
    post: organiserOperation({
      summary: "Sends a mailing by hand, two minutes later, to exactly as many people as named",
      body: schema(handMailingSchema),
      answers: "The mailing; until its `dueAt` it can be stopped",
      status: 202,
      refusals: {
        404: "No such session in the series",
        409: "Already sent, too early or too late, or it would reach others: `current.people`",
      },
    }),
  },
  "/mailings/{mailing}": {
    get: organiserOperation({ summary: "One mailing", path: ["mailing"], answers: "How far it is" }),
  },
  "/mailings/{mailing}/state": {
    post: organiserOperation({
      summary: "Pauses, resumes or stops a mailing",
      path: ["mailing"],
      body: schema(mailingStateSchema),
      answers: "Its state",
      refusals: { 409: "It was stopped before, or has nothing left to send" },
    }),
  },
  "/mailings/{mailing}/retry": {
    post: organiserOperation({
      summary: "Tries all mails of a mailing again that were given up",
      path: ["mailing"],
      answers: "How many",
      status: 202,
      refusals: { 409: "None may be tried again" },
    }),
  },
  "/sessions/{session}/mail-preview": {
    get: organiserOperation({
      summary: "A mailing as it would be sent now, and to how many",
      path: ["session"],
      query: [inQuery("kind", "The mailing"), inQuery("locale", "The language")],
      answers: "Subject, text, HTML and the number of people",
      refusals: { 422: "No such mailing or language" },
    }),
  },
  "/sessions/{session}/test-mails": {
    post: organiserOperation({
      summary: "Sends a preview to an organiser of the series at once",
      path: ["session"],
      body: schema(testMailSchema),
      answers: "Whether the mail server took it, else its reason",
    }),
  },
  "/undeliverable-mails": {
    get: organiserOperation({
      summary: "Mails that were given up, each with its reason",
      query: [inQuery("mailing", "Those of one mailing alone")],
      lists: true,
      answers: "A page of mails",
    }),
  },
  "/undeliverable-mails/{mail}/retry": {
    post: organiserOperation({
      summary: "Tries a mail again that was given up",
      path: ["mail"],
      answers: "It is due",
      status: 202,
    }),
  },
};
