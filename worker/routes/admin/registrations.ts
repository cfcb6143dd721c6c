import { Hono } from "hono";
import { listRegistrationPage } from "../../actions/list-registrations.ts";
import type { AppEnv } from "../../env.ts";
import { answerProblem } from "../problem.ts";

/** `GET /api/admin/v1/series/{series}/registrations` with a bearer token (RFC 6750). */
export const registrationRoutes = new Hono<AppEnv>().get("/series/:series/registrations", async (context) => {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(context.req.header("Authorization") ?? "")?.[1] ?? null;
  const cursor = context.req.query("cursor") ?? null;
  const outcome = await listRegistrationPage(context.var.act, context.req.param("series"), token, cursor);
  context.header("Cache-Control", "no-store");
  if (outcome.ok) return context.json(outcome.value);
  if (outcome.code === "not-authorised") context.header("WWW-Authenticate", "Bearer");
  return answerProblem(context, outcome);
});
