import type { Context } from "hono";
import { PROBLEMS } from "../../contract/codes.ts";
import type { Refusal } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { renderPage } from "../pages/layout.tsx";
import { answerPage, guestLocale } from "./admin-answers.ts";
import { DeskRefusalPage, RefusalPage } from "./refusal.tsx";
import { signInAddress } from "./sign-in-address.ts";

/** A refusal as a page: who is not signed in is led to where they can be; whose desk is known stays in its frame. */
export function answerRefusalPage(context: Context<AppEnv>, refusal: Refusal): Response | Promise<Response> {
  if (refusal.code === "not-authorised") return context.redirect(signInAddress(context), 303);
  const status = PROBLEMS[refusal.code];
  context.header("Cache-Control", "no-store");
  if (context.get("desk"))
    return answerPage(context, (frame) => DeskRefusalPage({ frame, code: refusal.code }), status);
  return context.html(
    renderPage(guestLocale(context), () => RefusalPage({ code: refusal.code })),
    status,
  );
}
