import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Locale, SOURCE_LOCALE } from "../../contract/locales.ts";
import type { AppEnv } from "../../env.ts";
import { renderPage } from "./layout.tsx";
import { type LinkPage, UnknownLinkPage } from "./links/unknown-link.tsx";
import { setPageHeaders } from "./page-headers.ts";
import { findAskedLocale } from "./page-locale.ts";
import { ProblemPage } from "./problem-page.tsx";

/** The language for a reader of whom nothing is known but the request. */
export const chooseLocale = (context: Context<AppEnv>): Locale => findAskedLocale(context.req) ?? SOURCE_LOCALE;

/** A problem as a page, for people; the API answers the same with a code. */
export function answerProblem(context: Context<AppEnv>, status: ContentfulStatusCode, reference?: string) {
  setPageHeaders(context);
  const page = renderPage(chooseLocale(context), () => ProblemPage({ status, reference }));
  return context.html(page, status, { "Cache-Control": "no-store" });
}

/** A mailed link that opens nothing: 404, with the way to a new one in words. */
export const answerUnknownLink = (context: Context<AppEnv>, link: LinkPage) =>
  context.html(
    renderPage(chooseLocale(context), () => UnknownLinkPage({ link })),
    404,
  );
