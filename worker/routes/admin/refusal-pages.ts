import type { Context } from "hono";
import { PROBLEMS } from "../../contract/codes.ts";
import type { Refusal } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { renderPage } from "../pages/layout.tsx";
import { chooseLocale } from "../pages/problem-answers.ts";
import { RefusalPage } from "./refusal.tsx";
import { signInAddress } from "./sign-in-address.ts";

/** A refusal as a page: who is not signed in is led to where they can be. */
export function answerRefusalPage(context: Context<AppEnv>, refusal: Refusal): Response | Promise<Response> {
  if (refusal.code === "not-authorised") return context.redirect(signInAddress(context), 303);
  const page = renderPage(chooseLocale(context), () => RefusalPage({ code: refusal.code }));
  return context.html(page, PROBLEMS[refusal.code], { "Cache-Control": "no-store" });
}
