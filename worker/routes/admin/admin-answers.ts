import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ADMIN_LOCALES, type AdminLocale, findLocale } from "../../contract/locales.ts";
import type { AppEnv } from "../../env.ts";
import { wordIn } from "../../rules/local-text.ts";
import { renderPage } from "../pages/layout.tsx";
import { findAskedLocale } from "../pages/page-locale.ts";
import type { AdminFrame } from "./parts/frame.ts";

/** The language for an organiser who is not known yet. */
export const guestLocale = (context: Context<AppEnv>): AdminLocale =>
  findAskedLocale(context.req, ADMIN_LOCALES) ?? "de";

/** The language an organiser works in. */
export const deskLocale = (context: Context<AppEnv>): AdminLocale =>
  findLocale(context.req.query("locale"), ADMIN_LOCALES) ??
  findLocale(context.var.desk.organiser?.locale, ADMIN_LOCALES) ??
  "de";

/** A page behind the sign-in, in the organiser's language, within its frame. */
export function answerPage(
  context: Context<AppEnv>,
  view: (frame: AdminFrame) => unknown,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const locale = deskLocale(context);
  return context.html(
    renderPage(locale, () => view(describeFrame(context, locale))),
    status,
  );
}

function describeFrame(context: Context<AppEnv>, locale: AdminLocale): AdminFrame {
  const { series, role, organiser } = context.var.desk;
  const name = ({ slug, title, lang }: typeof series) => ({ slug, title: wordIn(title, locale, lang)?.text ?? slug });
  const others = organiser?.series ?? [];
  return {
    organiser: organiser && { email: organiser.email, name: organiser.name },
    role,
    series: name(series),
    here: context.req.path,
    others: others.filter(({ id }) => id !== series.id).map(name),
  };
}

/** After a change: back to a page that says what was done, so that reloading changes nothing twice. */
export const goOn = (context: Context<AppEnv>, path: string, done: string) =>
  context.redirect(`${path}?done=${done}`, 303);
