import { consentWordingSchema } from "../../../contract/consent-wording-edit.ts";
import { questionEditSchema, questionOrderSchema } from "../../../contract/question-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

/** Questions of the form and wordings of consent in the API's description. */
export const questionOperations = {
  "/questions": {
    get: organiserOperation({
      summary: "The questions of the form in their order, those put aside among them",
      answers: "The questions",
    }),
    post: organiserOperation({
      summary: "Adds a question after the others",
      body: schema(questionEditSchema),
      answers: "The question",
      status: 201,
    }),
  },
  "/questions/order": {
    post: organiserOperation({
      summary: "Puts the questions into an order",
      body: schema(questionOrderSchema),
      answers: "The questions in it",
    }),
  },
  "/questions/{question}": {
    get: organiserOperation({
      summary: "One question",
      path: ["question"],
      answers: "The question; its ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Edits a question; its kind and an option stay once somebody chose it",
      path: ["question"],
      body: schema(questionEditSchema),
      edits: true,
      answers: "The question as it is now",
      refusals: { 409: "An answer would lose its meaning" },
    }),
    delete: organiserOperation({
      summary: "Deletes a question that nobody answered",
      path: ["question"],
      answers: "Deleted",
      refusals: { 409: "Somebody answered it" },
    }),
  },
  "/consent-wordings": {
    get: organiserOperation({
      summary: "Every wording that somebody was shown, newest first, with how many consents live by it",
      answers: "The wordings",
    }),
    post: organiserOperation({
      summary: "Adds wordings by language; former consents stay as they were given",
      body: schema(consentWordingSchema),
      answers: "The wordings as they are now",
      status: 201,
    }),
  },
};
