import { inPath, inQuery, problem } from "../api/describing.ts";

const locale = inQuery("locale", "The language of the texts");
const calendar = { "text/calendar": { schema: { type: "string" } } };

/** The feeds as the API describes them. */
export const feedOperations = {
  "/feeds/{series}.ics": {
    get: {
      summary: "A series as a calendar to subscribe to (RFC 5545, RFC 7986): what comes and the last twelve months",
      parameters: [inPath("series"), locale],
      responses: { 200: { description: "The calendar", content: calendar }, 404: problem("No such series") },
    },
  },
  "/feeds/{series}/{session}.ics": {
    get: {
      summary: "One session as a calendar file, with the id that mailed files have",
      parameters: [inPath("series"), inPath("session"), locale],
      responses: { 200: { description: "The file", content: calendar }, 404: problem("No such series or session") },
    },
  },
};
