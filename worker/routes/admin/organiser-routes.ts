import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { listRegistrationPage, listUndeliverablePage } from "../../actions/list-for-organisers.ts";
import { readConsentProofs } from "../../actions/read-consent-proofs.ts";
import { readMailings, steerMailing, steerSession } from "../../actions/steer-session.ts";
import { LIMITS } from "../../contract/limits.ts";
import { type Outcome, refuse } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { answerProblem } from "../problem.ts";
import { renderProofs } from "./consent-proofs.tsx";

const limitBody = bodyLimit({
  maxSize: LIMITS.bodyBytes,
  onError: (context) => answerProblem(context, refuse("too-large")),
});

/** What organisers read and do by bearer token (RFC 6750), below `/api/admin/v1/series/{series}`. */
export const organiserRoutes = new Hono<AppEnv>()
  .get("/series/:series/registrations", async (context) => {
    const { act } = context.var;
    const series = context.req.param("series");
    return answer(context, await listRegistrationPage(act, series, tokenOf(context), cursorOf(context)));
  })
  .get("/series/:series/undeliverable-mails", async (context) => {
    const { act } = context.var;
    const series = context.req.param("series");
    return answer(context, await listUndeliverablePage(act, series, tokenOf(context), cursorOf(context)));
  })
  .get("/series/:series/mailings", async (context) => {
    return answer(context, await readMailings(context.var.act, context.req.param("series"), tokenOf(context)));
  })
  .post("/series/:series/mailings/:mailing/state", limitBody, async (context) => {
    const body = await context.req.json().catch(() => undefined);
    if (body === undefined) return answerProblem(context, refuse("invalid-json"));
    const { series, mailing } = context.req.param();
    return answer(context, await steerMailing(context.var.act, series, tokenOf(context), mailing, body));
  })
  .post("/series/:series/sessions/:session/changes", limitBody, async (context) => {
    const body = await context.req.json().catch(() => undefined);
    if (body === undefined) return answerProblem(context, refuse("invalid-json"));
    const { series, session } = context.req.param();
    return answer(context, await steerSession(context.var.act, series, tokenOf(context), session, body));
  })
  .post("/series/:series/consent-proofs", limitBody, async (context) => {
    const body = await context.req.json().catch(() => undefined);
    if (body === undefined) return answerProblem(context, refuse("invalid-json"));
    const outcome = await readConsentProofs(context.var.act, context.req.param("series"), tokenOf(context), body);
    const forPrint = (context.req.header("Accept") ?? "").includes("text/html");
    if (!outcome.ok || !forPrint) return answer(context, outcome);
    return context.html(renderProofs(outcome.value), 200, { "Cache-Control": "no-store" });
  });

const tokenOf = (context: Context<AppEnv>): string | null =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(context.req.header("Authorization") ?? "")?.[1] ?? null;

const cursorOf = (context: Context<AppEnv>): string | null => context.req.query("cursor") ?? null;

function answer(context: Context<AppEnv>, outcome: Outcome<object>): Response {
  context.header("Cache-Control", "no-store");
  if (outcome.ok) return context.json(outcome.value);
  if (outcome.code === "not-authorised") context.header("WWW-Authenticate", "Bearer");
  return answerProblem(context, outcome);
}
