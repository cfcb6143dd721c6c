import { attendanceSchema } from "../../../contract/attendance.ts";
import { inQuery, organiserOperation, schema } from "../../api/describing.ts";

const locale = inQuery("locale", "The language of headers and states");
const file = { "text/csv": { schema: { type: "string" } } };
/** An operation whose body is a file. */
const withFile = (operation: ReturnType<typeof organiserOperation>) => ({
  ...operation,
  requestBody: { required: true, content: file },
});
const refusals = {
  409: "The session is cancelled, has begun, or has not",
  413: "The file is too large",
  422: "No such file",
};

/** Files out and in, in the API's description. */
export const exchangeOperations = {
  "/exports/registrations": {
    get: organiserOperation({
      summary:
        "Registrations as a file: excel (German CSV), zoom (confirmed, one session), mail-merge (confirmed), json",
      query: [
        inQuery("format", "excel, zoom, mail-merge or json"),
        inQuery("session", "One session; without it all"),
        inQuery("header", "none: the file for Zoom begins without a header row"),
        locale,
      ],
      answers: "The file, streamed",
      refusals: { 404: "No such session", 422: "No such format" },
    }),
  },
  "/exports/subscribers": {
    get: organiserOperation({
      summary: "Who is on the list of future dates, as excel or json",
      query: [inQuery("format", "excel or json"), locale],
      answers: "The file, streamed",
      refusals: { 422: "No such format" },
    }),
  },
  "/sessions/{session}/import-previews": {
    post: withFile(
      organiserOperation({
        summary: "What an import of registrants from CSV would do, row by row",
        path: ["session"],
        answers: "The preview; nothing is stored",
        refusals,
      }),
    ),
  },
  "/sessions/{session}/imports": {
    post: withFile(
      organiserOperation({
        summary: "Registers the new people of a CSV as unconfirmed; each is mailed the link to confirm",
        path: ["session"],
        answers: "How many were imported",
        refusals,
      }),
    ),
  },
  "/sessions/{session}/attendance-previews": {
    post: withFile(
      organiserOperation({
        summary: "Who of Zoom's report of participants is which registration",
        path: ["session"],
        answers: "Matches by address, suggestions by name, and the rest",
        refusals,
      }),
    ),
  },
  "/sessions/{session}/attendances": {
    post: organiserOperation({
      summary: "Notes who was there; never takes back",
      path: ["session"],
      body: schema(attendanceSchema),
      answers: "How many were noted that were not before",
      refusals: { 409: refusals[409], 413: "Too many rows" },
    }),
  },
};
