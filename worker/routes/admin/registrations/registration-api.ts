import { Hono } from "hono";
import { listRegistrationPage } from "../../../actions/list-for-organisers.ts";
import { readConsentProofs } from "../../../actions/read-consent-proofs.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readJson } from "../api-answers.ts";
import { renderProofs } from "./consent-proofs.tsx";

/** Registrations and proofs of consent. */
export const registrationApi = new Hono<AppEnv>()
  .get("/registrations", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listRegistrationPage(act, desk.series.id, cursorOf(context)));
  })
  .post("/consent-proofs", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const outcome = await readConsentProofs(context.var.act, context.var.desk.series.id, body.value);
    const forPrint = (context.req.header("Accept") ?? "").includes("text/html");
    if (!outcome.ok || !forPrint) return answerJson(context, outcome);
    return context.html(renderProofs(outcome.value), 200, { "Cache-Control": "no-store" });
  });
