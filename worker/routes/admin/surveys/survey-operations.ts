import { surveyCreateSchema, surveyEditSchema, surveyStateSchema } from "../../../contract/survey-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

const path = ["survey"];

/** Surveys in the API's description. */
export const surveyOperations = {
  "/surveys": {
    get: organiserOperation({
      summary: "The surveys of a series, newest first; drafts for editors alone",
      lists: true,
      answers: "A page of surveys",
    }),
    post: organiserOperation({
      summary: "Drafts a survey from ready-made questions: about a session to who came, or to the whole list",
      body: schema(surveyCreateSchema),
      answers: "The draft with its questions",
      status: 201,
    }),
  },
  "/surveys/{survey}": {
    get: organiserOperation({
      summary: "One survey with its questions",
      path,
      answers: "The survey; its ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Edits a draft: its words, its questions, its end",
      path,
      body: schema(surveyEditSchema),
      edits: true,
      answers: "The survey as it is now",
      refusals: { 409: "It was opened before" },
    }),
    delete: organiserOperation({
      summary: "Deletes a draft for good",
      path,
      answers: "Deleted",
      refusals: { 409: "It was opened before" },
    }),
  },
  "/surveys/{survey}/audience": {
    get: organiserOperation({ summary: "How many people it would ask now", path, answers: "The number" }),
  },
  "/surveys/{survey}/state": {
    post: organiserOperation({
      summary: "Opens a draft and mails each person a link, in two minutes; or closes an open one, for good",
      path,
      body: schema(surveyStateSchema),
      edits: true,
      answers: "The survey as it is now",
      refusals: { 409: "It was opened before, nobody is there to be asked, or a draft was to be closed" },
    }),
  },
  "/surveys/{survey}/results": {
    get: organiserOperation({
      summary:
        "How a survey was answered, once it is closed: nothing that fewer than five people said; own words for editors alone",
      path,
      answers: "The counts by question",
    }),
  },
};
