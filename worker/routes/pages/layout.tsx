/** @jsxImportSource hono/jsx */
import { type Child, useContext } from "hono/jsx";
import type { GenderStyle } from "../../contract/gender-styles.ts";
import { directionOf, LOCALES, type Locale, REVIEWED } from "../../contract/locales.ts";
import { paths } from "../../contract/paths.ts";
import { LANGUAGE_NAMES } from "../../language-names.ts";
import { currentLocale, inLocale, msg } from "../../localization.ts";
import { inLanguage } from "./in-language.ts";
import { OutLink, SurroundingsContext, useOwnAddress } from "./surroundings.tsx";
import { webAddress } from "./web-address.ts";

/** What the frame of a page says about the series; none where no series is known. */
export interface Frame {
  slug: string;
  title: string;
  privacyUrl: string;
  imprintUrl: string;
  contact: { name: string; email: string };
  langs?: Record<string, string>;
  /** What the page can be read in. */
  languages: readonly Locale[];
}

interface PageProps {
  title: string;
  series: Frame | null;
  /** Narrow pages hold one task, such as confirming. */
  slim?: boolean;
  children?: Child;
}

/**
 * Renders a page to text in one language. JSX runs its components while it becomes text, so that happens inside.
 *
 * @param genderStyle that of the series, on its own pages
 */
export function renderPage(locale: Locale, view: () => unknown, genderStyle?: GenderStyle): string {
  return inLocale(locale, () => `<!doctype html>${String(view())}`, genderStyle);
}

/** The frame of each page: works without any script, follows the reader's light or dark. */
export const Page = ({ title, series, slim = false, children }: PageProps) => {
  const inner = slim ? "pg-in is-slim" : "pg-in";
  const { framed, partner } = useContext(SurroundingsContext);
  return (
    <html lang={currentLocale()} dir={directionOf(currentLocale())}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{series ? `${title} · ${series.title}` : title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/kern/kern.min.css" />
        <link rel="stylesheet" href="/pages.css" />
        {framed && <script src="/embed.js" data-partner={partner ?? undefined} defer />}
      </head>
      <body class={framed ? "pg is-framed" : "pg"}>
        <a class="pg-skip" href="#content">
          {msg("Zum Inhalt", { id: "skip" })}
        </a>
        {series && !framed && (
          <header class="pg-head">
            <div class={inner}>
              <p class="pg-brand">
                <a class="pg-home" href={inLanguage(paths.hosted(series.slug))} lang={series.langs?.title}>
                  {series.title}
                  <i aria-hidden="true">.</i>
                </a>
              </p>
            </div>
          </header>
        )}
        <main class="pg-main" id="content" tabindex={-1}>
          <div class={inner}>{children}</div>
        </main>
        <footer class="pg-foot">
          <div class={inner}>
            {!REVIEWED.includes(currentLocale()) && <Draft />}
            {series && <SeriesLinks series={series} />}
            {(series?.languages ?? LOCALES)
              .filter((locale) => locale !== currentLocale())
              .map((locale) => (
                <a href={useOwnAddress({ locale })} lang={locale} hreflang={locale}>
                  {LANGUAGE_NAMES[locale]}
                </a>
              ))}
          </div>
        </footer>
      </body>
    </html>
  );
};

/** Words that no reader of the language has checked say so. */
const Draft = () => (
  <p class="pg-draft">{msg("Diese Übersetzung ist ein Entwurf und noch nicht geprüft.", { id: "language-draft" })}</p>
);

const SeriesLinks = ({ series }: { series: Frame }) => (
  <>
    <OutLink href={inLanguage(paths.sendMyLink(series.slug))}>
      {msg("Meine Anmeldung", { id: "send-link-title" })}
    </OutLink>
    <OutLink href={inLanguage(webAddress(series.privacyUrl))}>{msg("Datenschutz", { id: "privacy" })}</OutLink>
    <OutLink href={inLanguage(webAddress(series.imprintUrl))}>{msg("Impressum", { id: "imprint" })}</OutLink>
    <a href={`mailto:${series.contact.email}`}>{msg("Kontakt", { id: "contact" })}</a>
  </>
);
