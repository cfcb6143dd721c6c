import type { Context } from "hono";
import { PROBLEMS, type Problem } from "../contract/codes.ts";
import type { Refusal } from "../contract/outcome.ts";

/** The one place that turns a refusal into HTTP: problem details by RFC 9457, with codes and never with sentences. */
export function answerProblem(context: Context, refusal: Refusal, reference?: string): Response {
  const status = PROBLEMS[refusal.code];
  const problem: Problem = { type: "about:blank", title: refusal.code, status, code: refusal.code };
  if (refusal.errors) problem.errors = refusal.errors;
  if (refusal.current !== undefined) problem.current = refusal.current;
  if (reference) problem.reference = reference;
  return context.body(JSON.stringify(problem), status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
}
