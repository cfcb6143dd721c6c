/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { ADMIN_LOCALES } from "../../../contract/locales.ts";
import { LANGUAGE_NAMES } from "../../../language-names.ts";
import { currentLocale, msg } from "../../../localization.ts";

/** The document around every page of the admin: style sheets, the link to the content, and nothing that runs. */
export const AdminDocument = ({ title, children }: { title: string; children?: Child }) => (
  <html lang={currentLocale()} dir="ltr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/kern/kern.min.css" />
      <link rel="stylesheet" href="/pages.css" />
      <link rel="stylesheet" href="/admin.css" />
    </head>
    <body class="pg ad">
      <a class="pg-skip" href="#content">
        {msg("Zum Inhalt", { id: "skip" })}
      </a>
      {children}
    </body>
  </html>
);

/** The other languages of the admin, to keep: a choice of whoever is signed in, mails included. */
export const LanguageButtons = ({ here }: { here: string }) => (
  <>
    {ADMIN_LOCALES.filter((locale) => locale !== currentLocale()).map((locale) => (
      <form method="post" action={adminPaths.language}>
        <input type="hidden" name="next" value={here} />
        <button class="ad-link" type="submit" name="locale" value={locale} lang={locale}>
          {LANGUAGE_NAMES[locale]}
        </button>
      </form>
    ))}
  </>
);

/** The same page in the other languages, before the sign-in. */
export const LanguageLinks = () => (
  <>
    {ADMIN_LOCALES.filter((locale) => locale !== currentLocale()).map((locale) => (
      <a href={`?locale=${locale}`} lang={locale} hreflang={locale}>
        {LANGUAGE_NAMES[locale]}
      </a>
    ))}
  </>
);
