import { type Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { findOrganiser } from "../../../actions/find-desk.ts";
import { keepLocale } from "../../../actions/keep-locale.ts";
import { isSignInLink, mailSignInLink, signIn, signOut } from "../../../actions/sign-in.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { ADMIN_LOCALES, findLocale } from "../../../contract/locales.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../../pages/layout.tsx";
import { tokenHeaders } from "../../pages/page-headers.ts";
import { readForm, readFormValues } from "../../pages/series/sign-up-body.ts";
import { cookieName, readCookie } from "../access.ts";
import { guestLocale } from "../admin-answers.ts";
import { NoSeriesPage, SignInButtonPage, SignInLinkOverPage, SignInPage, SignInSentPage } from "./sign-in.tsx";

/** The way into the admin and out of it. Nothing of the answers depends on whether an address is known (S-08). */
export const signInRoutes = new Hono<AppEnv>()
  .get("/", async (context) => {
    const secret = readCookie(context);
    const organiser = secret ? await findOrganiser(context.var.act, secret) : null;
    if (!organiser) return context.redirect(adminPaths.signIn, 303);
    const [first] = organiser.series;
    if (first) return context.redirect(adminPaths.desk(first.slug), 303);
    return context.html(
      renderPage(guestLocale(context), () => NoSeriesPage({ email: organiser.email })),
      403,
    );
  })
  .get("/sign-in", (context) => {
    const locale = guestLocale(context);
    if (context.req.query("sent")) return context.html(renderPage(locale, SignInSentPage));
    const next = ownAddress(context.req.query("next"));
    return context.html(renderPage(locale, () => SignInPage({ state: { values: {}, errors: [] }, next })));
  })
  .post("/sign-in", async (context) => {
    const values = readFormValues(await readForm(context.req));
    const outcome = await mailSignInLink(context.var.act, values.email ?? "");
    const locale = guestLocale(context);
    if (outcome.ok) return context.redirect(`${adminPaths.signIn}?sent=1&locale=${locale}`, 303);
    const state = { values, errors: outcome.errors ?? [] };
    return context.html(
      renderPage(locale, () => SignInPage({ state, next: null })),
      422,
    );
  })
  .use("/sign-in/:token", tokenHeaders)
  .get("/sign-in/:token", async (context) => {
    const token = context.req.param("token");
    if (!(await isSignInLink(context.var.act, token))) return answerLinkOver(context);
    const action = adminPaths.signInBy(token);
    return context.html(renderPage(guestLocale(context), () => SignInButtonPage({ action })));
  })
  .post("/sign-in/:token", async (context) => {
    const entered = await signIn(context.var.act, context.req.param("token"), guestLocale(context));
    if (!entered.ok) return answerLinkOver(context);
    const { publicUrl } = context.var.act.settings;
    setCookie(context, cookieName(publicUrl), entered.value, COOKIE);
    return context.redirect(adminPaths.home, 303);
  })
  .post("/sign-out", async (context) => {
    const secret = readCookie(context);
    const { everywhere } = readFormValues(await readForm(context.req));
    if (secret) await signOut(context.var.act, secret, everywhere === "1");
    deleteCookie(context, cookieName(context.var.act.settings.publicUrl), COOKIE);
    return context.redirect(adminPaths.signIn, 303);
  })
  .post("/language", async (context) => {
    const values = readFormValues(await readForm(context.req));
    const secret = readCookie(context);
    const locale = findLocale(values.locale, ADMIN_LOCALES);
    const organiser = secret && locale ? await findOrganiser(context.var.act, secret) : null;
    if (organiser && locale) await keepLocale(context.var.act, organiser.id, locale);
    return context.redirect(ownAddress(values.next) ?? adminPaths.home, 303);
  });

/** Without a lifetime: it goes with the browser, and twelve hours idle end the sign-in anyway. */
const COOKIE = { path: "/", httpOnly: true, secure: true, sameSite: "Strict" } as const;

const answerLinkOver = (context: Context<AppEnv>) =>
  context.html(renderPage(guestLocale(context), SignInLinkOverPage), 404);

/** An address below the admin that a page of ours asked to come back to; anything else is none (S-15). */
const ownAddress = (address: string | undefined): string | null =>
  /^\/admin(\/[\w.~%-]+)*$/.test(address ?? "") ? (address as string) : null;
