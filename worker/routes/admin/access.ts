import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { findOrganiser, type Seated, seatOrganiser, seatToken } from "../../actions/find-desk.ts";
import { type Outcome, refuse } from "../../contract/outcome.ts";
import type { Role } from "../../contract/roles.ts";
import type { AppEnv } from "../../env.ts";
import { answerProblem } from "../problem.ts";
import { answerRefusalPage } from "./refusal-pages.ts";

/**
 * Lets through who has a role in the series of the address, and lays their desk before the handler. Pages know who is
 * signed in by the cookie alone, the API by the bearer token alone: neither takes the other's.
 */
export const needs = (role: Role) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const seated = isApi(context) ? await seatByToken(context, role) : await seatByCookie(context, role);
    if (!seated.ok) return isApi(context) ? answerProblem(context, seated) : answerRefusalPage(context, seated);
    context.set("desk", seated.value.desk);
    context.set("act", { ...context.var.act, actor: seated.value.actor });
    return next();
  });

const isApi = (context: Context<AppEnv>) => context.req.path.startsWith("/api/");

async function seatByCookie(context: Context<AppEnv>, role: Role): Promise<Outcome<Seated>> {
  const secret = readCookie(context);
  const organiser = secret ? await findOrganiser(context.var.act, secret) : null;
  if (!organiser) return refuse("not-authorised");
  return seatOrganiser(organiser, context.req.param("series") ?? "", role);
}

function seatByToken(context: Context<AppEnv>, role: Role): Promise<Outcome<Seated>> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(context.req.header("Authorization") ?? "")?.[1] ?? null;
  return seatToken(context.var.act, token, context.req.param("series") ?? "", role);
}

/** `__Host-` binds the cookie to this host and to HTTPS (RFC 6265bis §4.1.3.2); `npm start` has no HTTPS. */
export const cookieName = (publicUrl: string): string => (publicUrl.startsWith("https:") ? "__Host-ode" : "ode");

/** The secret of who is signed in, if the request brings one. */
export const readCookie = (context: Context<AppEnv>): string | undefined =>
  getCookie(context, cookieName(context.var.act.settings.publicUrl));

/** Changes come from our own pages alone (S-12), whatever they say their content is. */
export const ownOrigin = createMiddleware<AppEnv>(async (context, next) => {
  if (["GET", "HEAD"].includes(context.req.method) || isOwn(context)) return next();
  const refusal = refuse("foreign-origin");
  return isApi(context) ? answerProblem(context, refusal) : answerRefusalPage(context, refusal);
});

/** Programs with a token send no Origin; browsers send it with every change, as `null` from pages without referrer. */
function isOwn(context: Context<AppEnv>): boolean {
  const origin = context.req.header("Origin");
  if (origin === undefined || origin === "null") {
    const site = context.req.header("Sec-Fetch-Site");
    return site === "same-origin" || (isApi(context) && origin === undefined && site === undefined);
  }
  return origin === context.var.act.settings.publicUrl;
}
