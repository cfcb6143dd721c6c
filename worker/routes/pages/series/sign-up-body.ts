import type { HonoRequest } from "hono";
import type { SignUpBody } from "../../../contract/sign-up.ts";

/** The radio button of those who want no session, only the list of future ones. */
export const FUTURE_ONLY = "future-sessions";

const PLAIN = ["givenName", "familyName", "organisation", "role", "wish", "trap"] as const;
const ANSWER = "answers.";

/** The texts of a posted form by field; files and repeated fields have no place in it. */
export function readFormValues(form: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  // Browsers send line breaks as two characters but count them as one against `maxlength`.
  return Object.fromEntries(texts.map(([field, text]) => [field, text.replace(/\r\n/g, "\n")]));
}

/** Puts the fields of the form into the shape the API takes; empty ones count as not given. */
export function toSignUpBody(values: Record<string, string>, series: string, page: string): SignUpBody {
  const body: SignUpBody = { series, email: values.email ?? "", page, subscribe: false };
  if (values.locale) body.locale = values.locale;
  if (values.session === FUTURE_ONLY) body.subscribe = true;
  else if (values.session) body.session = values.session;
  if (values.subscribe === "1") body.subscribe = true;
  if (body.subscribe && values.consent) body.consent = { version: values.consent };
  for (const field of PLAIN) {
    if (values[field]) body[field] = values[field];
  }
  const answers = Object.entries(values).filter(([field, text]) => field.startsWith(ANSWER) && text !== "");
  body.answers = Object.fromEntries(answers.map(([field, text]) => [field.slice(ANSWER.length), text]));
  return body;
}

/** The fields of a posted form; a body that is none has none, and the form says what is missing. */
export const readForm = (request: HonoRequest): Promise<Record<string, string | File>> =>
  request.parseBody().catch(() => ({}));
