import { toJsonSchema } from "@valibot/to-json-schema";
import type { BaseIssue, BaseSchema } from "valibot";

/** The schema that checks a body, as the description shows it. */
export const schema = (of: BaseSchema<unknown, unknown, BaseIssue<unknown>>) => {
  const { $schema: _, ...rest } = toJsonSchema(of, { typeMode: "input", errorMode: "ignore" });
  return rest;
};
export const json = (of: object) => ({ "application/json": { schema: of } });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});

/** A part of an address, `{name}`. */
export const inPath = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
/** What may be asked of an address, `?name=`. */
export const inQuery = (name: string, description: string) => ({
  name,
  in: "query",
  description,
  schema: { type: "string" },
});

/** One thing an organiser's token can do. */
interface Operation {
  summary: string;
  /** Parts of the address below the series, in order. */
  path?: string[];
  query?: ReturnType<typeof inQuery>[];
  /** The schema of the body. */
  body?: object;
  /** What it answers where all is well. */
  answers: string;
  status?: 200 | 201 | 202;
  /** Set for an edit: it names the edition it began with, and is refused where somebody else saved meanwhile. */
  edits?: boolean;
  /** Set where it lists: the answer has items and a cursor. */
  lists?: boolean;
  refusals?: Record<number, string>;
}

/** Describes an operation of the admin API (OpenAPI 3.1): what all of them share is said once. */
export function organiserOperation(operation: Operation) {
  const { summary, path = [], query = [], body, answers, status = 200, edits, lists, refusals = {} } = operation;
  const ifMatch = { name: "If-Match", in: "header", required: true, schema: { type: "string", examples: ['"3"'] } };
  const cursor = inQuery("cursor", "`next` of the page before");
  const known: Record<number, string | undefined> = {
    401: "No valid token",
    403: "The token's role is not enough, or the request came from another site's page",
    ...(path.length > 0 ? { 404: "Nothing of that id in the series" } : {}),
    ...(edits
      ? { 412: "Somebody else saved meanwhile; `current` is what stands there", 428: "If-Match is missing" }
      : {}),
    ...(body ? { 415: "The body is not JSON", 422: "Fields are at fault" } : {}),
    ...refusals,
  };
  return {
    summary,
    security: [{ token: [] }],
    parameters: [
      inPath("series"),
      ...path.map(inPath),
      ...query,
      ...(lists ? [cursor] : []),
      ...(edits ? [ifMatch] : []),
    ],
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: {
      [status]: { description: answers, content: json({ type: "object" }) },
      ...Object.fromEntries(Object.entries(known).map(([code, words]) => [code, problem(words ?? "")])),
    },
  };
}
