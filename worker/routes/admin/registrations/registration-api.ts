import { Hono } from "hono";
import { changeRegistration } from "../../../actions/change-registration.ts";
import { readConsentProofs } from "../../../actions/read-consent-proofs.ts";
import { listRegistrationPage } from "../../../actions/read-registrations.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readJson } from "../api-answers.ts";
import { renderProofs } from "./consent-proofs.tsx";
import { readQuery } from "./registration-query.ts";

/** Registrations, what is done with them, and proofs of consent. */
export const registrationApi = new Hono<AppEnv>()
  .get("/registrations", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const page = await listRegistrationPage(act, desk.series.id, readQuery(context), cursorOf(context));
    return answerJson(context, page);
  })
  .post("/registrations/:registration/changes", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const id = context.req.param("registration");
    return answerJson(context, await changeRegistration(act, desk.series.id, id, body.value));
  })
  .post("/consent-proofs", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const outcome = await readConsentProofs(context.var.act, context.var.desk.series.id, body.value);
    const forPrint = (context.req.header("Accept") ?? "").includes("text/html");
    if (!outcome.ok || !forPrint) return answerJson(context, outcome);
    return context.html(renderProofs(outcome.value), 200, { "Cache-Control": "no-store" });
  });
