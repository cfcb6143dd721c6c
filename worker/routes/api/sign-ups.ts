import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { signUp } from "../../actions/sign-up.ts";
import { SIGN_UP_LIMITS } from "../../contract/limits.ts";
import { refuse } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { createProofChallenge } from "../../proof-of-work.ts";
import { answerProblem } from "../problem.ts";

/** `GET /challenge` and `POST /signups`: the two requests of the form. */
export const signUpRoutes = new Hono<AppEnv>()
  .get("/challenge", async (context) => {
    const challenge = await createProofChallenge(context.var.act.settings, context.var.act.now);
    return context.json(challenge, 200, { "Cache-Control": "no-store" });
  })
  .post(
    "/signups",
    bodyLimit({ maxSize: SIGN_UP_LIMITS.bodyBytes, onError: (context) => answerProblem(context, refuse("too-large")) }),
    async (context) => {
      // Only a JSON type makes a browser ask first; a plain form from a foreign page would not (E-14).
      if (!/^application\/json\s*(;|$)/i.test(context.req.header("Content-Type") ?? "")) {
        return answerProblem(context, refuse("wrong-content-type"));
      }
      const body = await context.req.json().catch(() => undefined);
      if (body === undefined) return answerProblem(context, refuse("invalid-json"));
      const outcome = await signUp(context.var.act, body, {
        origin: context.req.header("Origin") ?? null,
        network: context.req.header("CF-Connecting-IP") ?? null,
      });
      if (!outcome.ok) return answerProblem(context, outcome);
      return context.json(outcome.value, 202, { "Cache-Control": "no-store" });
    },
  );
