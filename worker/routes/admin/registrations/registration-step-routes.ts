import { type Context, Hono } from "hono";
import { changeRegistration } from "../../../actions/change-registration.ts";
import { type RegistrationState, readRegistration } from "../../../actions/read-registrations.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Outcome } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { CancelRegistrationPage, MoveUpPage, ResendPage, StepRefusedPage } from "./registration-steps.tsx";

/** What is done with somebody's place: each asks on a page of its own. */
export const registrationStepPages = new Hono<AppEnv>()
  .get("/:series/registrations/:registration/cancel", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { series } = context.var.desk;
    return answerPage(context, (frame) => CancelRegistrationPage({ frame, series, registration: found.value }));
  })
  .post("/:series/registrations/:registration/cancel", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("registration");
    return answerStep(
      context,
      await changeRegistration(act, desk.series.id, id, { change: "cancel" }),
      "reg-cancelled",
    );
  })
  .get("/:series/registrations/:registration/resend", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { series } = context.var.desk;
    return answerPage(context, (frame) => ResendPage({ frame, series, registration: found.value }));
  })
  .post("/:series/registrations/:registration/resend", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("registration");
    return answerStep(context, await changeRegistration(act, desk.series.id, id, { change: "resend" }), "reg-resent");
  })
  .get("/:series/registrations/:registration/move-up", needs("editor"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerMoveUp(context, found.value, { values: {}, errors: [] });
  })
  .post("/:series/registrations/:registration/move-up", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const change = { change: "move-up", beyond: values.beyond === "1" };
    const outcome = await changeRegistration(act, desk.series.id, context.req.param("registration"), change);
    const found = await findAsked(context);
    if (!outcome.ok && outcome.code === "session-full" && found.ok) {
      return answerMoveUp(context, found.value, { values, errors: [{ field: "beyond", code: "required" }] });
    }
    return answerStep(context, outcome, "reg-moved-up");
  });

/** The registration of the address, where it is one of the series. */
const findAsked = (context: Context<AppEnv>) =>
  readRegistration(context.var.act, context.var.desk.series.id, context.req.param("registration") ?? "");

/** On to the person, or why not. */
async function answerStep(context: Context<AppEnv>, outcome: Outcome<RegistrationState>, done: string) {
  const { series } = context.var.desk;
  if (outcome.ok) return goOn(context, adminPaths.desk(series.slug, "people", outcome.value.person), done);
  const found = await findAsked(context);
  if (!found.ok) return answerRefusalPage(context, found);
  const { code } = outcome;
  return answerPage(
    context,
    (frame) => StepRefusedPage({ frame, series, registration: found.value, code }),
    PROBLEMS[code],
  );
}

function answerMoveUp(context: Context<AppEnv>, registration: RegistrationState, state: FormState) {
  const { series } = context.var.desk;
  const status = state.errors.length > 0 ? PROBLEMS["invalid-fields"] : 200;
  return answerPage(context, (frame) => MoveUpPage({ frame, series, registration, state }), status);
}
