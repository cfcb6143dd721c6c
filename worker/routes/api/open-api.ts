import { toJsonSchema } from "@valibot/to-json-schema";
import { Hono } from "hono";
import type { BaseIssue, BaseSchema } from "valibot";
import { PROBLEMS } from "../../contract/codes.ts";
import { seriesAnswerSchema } from "../../contract/series-answer.ts";
import { mailingStateSchema, sessionChangeSchema } from "../../contract/session-change.ts";
import { signUpAnswerSchema, signUpSchema } from "../../contract/sign-up.ts";
import type { AppEnv } from "../../env.ts";

const schema = (of: BaseSchema<unknown, unknown, BaseIssue<unknown>>) => {
  const { $schema: _, ...rest } = toJsonSchema(of, { typeMode: "input", errorMode: "ignore" });
  return rest;
};
const json = (of: object) => ({ "application/json": { schema: of } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const inPath = { name: "series", in: "path", required: true, schema: { type: "string" } };

/** The description of the public API (OpenAPI 3.1), made from the schemas that check the requests. */
export function describeApi(publicUrl: string) {
  return {
    openapi: "3.1.0",
    info: { title: "opendata-events", version: "1", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: publicUrl }],
    paths: {
      "/api/v1/series/{series}": {
        get: {
          summary: "A series with its coming sessions, questions, wishes and wordings of consent",
          parameters: [inPath, { name: "locale", in: "query", schema: { type: "string" } }],
          responses: {
            200: { description: "The series", content: json(ref("SeriesAnswer")) },
            404: problem("No such series"),
          },
        },
      },
      "/api/v1/challenge": {
        get: {
          summary: "A proof-of-work challenge in altcha's format",
          responses: { 200: { description: "The challenge", content: json({ type: "object" }) } },
        },
      },
      "/api/v1/signups": {
        post: {
          summary: "A sign-up for a session, for future dates, or both",
          requestBody: { required: true, content: json(ref("SignUp")) },
          responses: {
            202: { description: "Taken; a mail asks for confirmation", content: json(ref("SignUpAnswer")) },
            404: problem("No such series or session"),
            409: problem("The session takes no sign-up"),
            413: problem("The body is too large"),
            415: problem("The body is not JSON"),
            422: problem("Fields are at fault, or a proof of work is asked for"),
          },
        },
      },
      "/api/admin/v1/series/{series}/registrations": {
        get: {
          summary: "The registrations of a series, newest first",
          security: [{ token: [] }],
          parameters: [inPath, { name: "cursor", in: "query", schema: { type: "string" } }],
          responses: {
            200: { description: "A page of registrations", content: json({ type: "object" }) },
            401: problem("No valid token"),
          },
        },
      },
      "/api/admin/v1/series/{series}/sessions/{session}/changes": {
        post: {
          summary: "Publishes, announces, moves or cancels a session, sets its seats or its meeting",
          security: [{ token: [] }],
          parameters: [inPath, { ...inPath, name: "session" }],
          requestBody: { required: true, content: json(ref("SessionChange")) },
          responses: {
            200: { description: "Done; the mails it causes are on their way", content: json({ type: "object" }) },
            401: problem("No valid token"),
            404: problem("No such session in the series"),
            409: problem("Already sent, cancelled, or changed by somebody else"),
            422: problem("Fields are at fault"),
          },
        },
      },
      "/api/admin/v1/series/{series}/mailings": {
        get: {
          summary: "The newest mailings, each with how far it is",
          security: [{ token: [] }],
          parameters: [inPath],
          responses: {
            200: { description: "The mailings", content: json({ type: "object" }) },
            401: problem("No valid token"),
          },
        },
      },
      "/api/admin/v1/series/{series}/mailings/{mailing}/state": {
        post: {
          summary: "Pauses, resumes or stops a mailing",
          security: [{ token: [] }],
          parameters: [inPath, { ...inPath, name: "mailing" }],
          requestBody: { required: true, content: json(ref("MailingState")) },
          responses: {
            200: { description: "Its state", content: json({ type: "object" }) },
            401: problem("No valid token"),
            409: problem("It was stopped before"),
          },
        },
      },
      "/api/admin/v1/series/{series}/undeliverable-mails": {
        get: {
          summary: "Mails that were given up, each with its reason",
          security: [{ token: [] }],
          parameters: [inPath, { name: "cursor", in: "query", schema: { type: "string" } }],
          responses: {
            200: { description: "A page of mails", content: json({ type: "object" }) },
            401: problem("No valid token"),
          },
        },
      },
      "/api/admin/v1/series/{series}/consent-proofs": {
        post: {
          summary: "The consents of an address, with the wording as it was shown",
          security: [{ token: [] }],
          parameters: [inPath],
          requestBody: { required: true, content: json({ type: "object", properties: { email: { type: "string" } } }) },
          responses: {
            200: { description: "The proofs, as JSON or as a page to print", content: json({ type: "object" }) },
            401: problem("No valid token"),
            422: problem("No address"),
          },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        SeriesAnswer: schema(seriesAnswerSchema),
        SignUp: schema(signUpSchema),
        SignUpAnswer: schema(signUpAnswerSchema),
        SessionChange: schema(sessionChangeSchema),
        MailingState: schema(mailingStateSchema),
        Problem: {
          type: "object",
          required: ["type", "title", "status", "code"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            code: { enum: Object.keys(PROBLEMS) },
            errors: {
              type: "array",
              items: { type: "object", properties: { field: { type: "string" }, code: { type: "string" } } },
            },
            reference: { type: "string" },
          },
        },
      },
    },
  };
}

/** `GET /api/v1/openapi.json`. */
export const openApiRoutes = new Hono<AppEnv>().get("/openapi.json", (context) =>
  context.json(describeApi(context.var.act.settings.publicUrl), 200, { "Cache-Control": "public, max-age=3600" }),
);
