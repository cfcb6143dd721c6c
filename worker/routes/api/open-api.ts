import { Hono } from "hono";
import { PROBLEMS } from "../../contract/codes.ts";
import { pastAnswerSchema } from "../../contract/past-answer.ts";
import { datedSeriesAnswerSchema } from "../../contract/series-answer.ts";
import { signUpAnswerSchema, signUpSchema } from "../../contract/sign-up.ts";
import type { AppEnv } from "../../env.ts";
import { exchangeOperations } from "../admin/exchange/exchange-operations.ts";
import { figuresOperations } from "../admin/figures/figures-operations.ts";
import { mailingOperations } from "../admin/mailings/mailing-operations.ts";
import { materialOperations } from "../admin/materials/material-operations.ts";
import { overviewOperations } from "../admin/overview/overview-operations.ts";
import { personOperations } from "../admin/people/person-operations.ts";
import { registrationOperations } from "../admin/registrations/registration-operations.ts";
import { sessionOperations } from "../admin/sessions/session-operations.ts";
import { organiserOperations } from "../admin/settings/organiser-operations.ts";
import { partnerOperations } from "../admin/settings/partner-operations.ts";
import { questionOperations } from "../admin/settings/question-operations.ts";
import { settingsOperations } from "../admin/settings/settings-operations.ts";
import { speakerOperations } from "../admin/speakers/speaker-operations.ts";
import { surveyOperations } from "../admin/surveys/survey-operations.ts";
import { wishOperations } from "../admin/wishes/wish-operations.ts";
import { feedOperations } from "../feeds/feed-operations.ts";
import { inPath, inQuery, json, problem, ref, schema } from "./describing.ts";

/** The description of the API (OpenAPI 3.1), public and of the organisers, made from the schemas that check the requests. */
export function describeApi(publicUrl: string) {
  return {
    openapi: "3.1.0",
    info: { title: "opendata-events", version: "1", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: publicUrl }],
    paths: {
      "/api/v1/series/{series}": {
        get: {
          summary: "A series with its coming sessions, questions, wishes and wordings of consent",
          parameters: [inPath("series"), inQuery("locale", "The language of the texts")],
          responses: {
            200: { description: "The series", content: json(ref("SeriesAnswer")) },
            404: problem("No such series"),
          },
        },
      },
      "/api/v1/series/{series}/past": {
        get: {
          summary: "Earlier sessions, newest first, with what stays of them",
          parameters: [
            inPath("series"),
            inQuery("before", "`next` of the page before"),
            inQuery("locale", "The language of the texts"),
          ],
          responses: {
            200: { description: "A page of sessions", content: json(ref("PastAnswer")) },
            404: problem("No such series"),
            422: problem("`before` is at fault"),
          },
        },
      },
      ...feedOperations,
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
      ...below("/api/admin/v1/series/{series}", overviewOperations),
      ...below("/api/admin/v1/series/{series}", figuresOperations),
      ...below("/api/admin/v1/series/{series}", sessionOperations),
      ...below("/api/admin/v1/series/{series}", speakerOperations),
      ...below("/api/admin/v1/series/{series}", wishOperations),
      ...below("/api/admin/v1/series/{series}", materialOperations),
      ...below("/api/admin/v1/series/{series}", registrationOperations),
      ...below("/api/admin/v1/series/{series}", exchangeOperations),
      ...below("/api/admin/v1/series/{series}", personOperations),
      ...below("/api/admin/v1/series/{series}", mailingOperations),
      ...below("/api/admin/v1/series/{series}", settingsOperations),
      ...below("/api/admin/v1/series/{series}", questionOperations),
      ...below("/api/admin/v1/series/{series}", partnerOperations),
      ...below("/api/admin/v1/series/{series}", organiserOperations),
      ...below("/api/admin/v1/series/{series}", surveyOperations),
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        SeriesAnswer: schema(datedSeriesAnswerSchema),
        PastAnswer: schema(pastAnswerSchema),
        SignUp: schema(signUpSchema),
        SignUpAnswer: schema(signUpAnswerSchema),
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

/** Operations by their address below another. */
const below = (base: string, operations: Record<string, object>) =>
  Object.fromEntries(Object.entries(operations).map(([path, methods]) => [base + path, methods]));
