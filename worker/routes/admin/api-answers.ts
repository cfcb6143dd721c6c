import type { Context } from "hono";
import { type Outcome, refuse } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { answerProblem } from "../problem.ts";

/** Something that is edited: the number that an edit has to begin with. */
interface Edited {
  edition: number;
}

/** An outcome as JSON, never cached; what can be edited carries its edition as ETag (RFC 9110 §8.8.3). */
export function answerJson(
  context: Context<AppEnv>,
  outcome: Outcome<object>,
  status: 200 | 201 | 202 = 200,
): Response {
  context.header("Cache-Control", "no-store");
  if (!outcome.ok) return answerProblem(context, outcome);
  const { edition } = outcome.value as Partial<Edited>;
  if (edition !== undefined) context.header("ETag", `"${edition}"`);
  return context.json(outcome.value, status);
}

/** The JSON of a request. @returns `invalid-json` for anything else, `wrong-content-type` where it claims to be none */
export async function readJson(context: Context<AppEnv>): Promise<Outcome<unknown>> {
  const type = context.req.header("Content-Type") ?? "";
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) return refuse("wrong-content-type");
  try {
    return { ok: true, value: await context.req.json() };
  } catch {
    return refuse("invalid-json");
  }
}

/** The edition that an edit began with, by `If-Match`. @returns `edition-required` without one */
export function readEdition(context: Context<AppEnv>): Outcome<number> {
  const edition = /^"(\d{1,9})"$/.exec(context.req.header("If-Match") ?? "")?.[1];
  return edition ? { ok: true, value: Number(edition) } : refuse("edition-required");
}

/** The cursor of the asked page. */
export const cursorOf = (context: Context<AppEnv>): string | null => context.req.query("cursor") ?? null;
