/** @jsxImportSource hono/jsx */
import type { MailPreview } from "../../../actions/preview-mail.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { Locale } from "../../../contract/locales.ts";
import { LANGUAGE_NAMES } from "../../../language-names.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { Facts, Section, TextLink } from "../parts/index.ts";

interface MailPreviewSectionProps {
  series: DeskSeries;
  session: string;
  preview: MailPreview;
  languages: { locale: Locale; isCurrent: boolean }[];
}

/** A mail as it would be sent, in one language, with a way to the others and to its HTML, which has an address of its own. */
export const MailPreviewSection = ({ series, session, preview, languages }: MailPreviewSectionProps) => {
  const here = adminPaths.desk(series.slug, "mailings", "send", session, preview.kind);
  return (
    <Section
      title={msg("So wird sie aussehen", { id: "mailing-preview" })}
      lead={msg(
        "Alle bekommen sie in der Sprache, in der sie sich angemeldet haben. Die Links sind bei jeder Person eigene.",
        {
          id: "mailing-preview-lead",
        },
      )}
    >
      <nav class="ad-nav ad-languages" aria-label={msg("Sprache der Vorschau", { id: "mailing-preview-language" })}>
        <ul>
          {languages.map(({ locale, isCurrent }) => (
            <li>
              <a
                href={`${here}?language=${locale}`}
                lang={locale}
                hreflang={locale}
                aria-current={isCurrent ? "true" : undefined}
              >
                {LANGUAGE_NAMES[locale]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Facts
        items={[
          {
            term: msg("Betreff", { id: "mailing-subject" }),
            value: <span lang={preview.locale}>{preview.subject}</span>,
          },
        ]}
      />
      <div class="ad-mail" lang={preview.locale} dir="auto">
        {preview.text}
      </div>
      <TextLink href={`${here}/preview.html?language=${preview.locale}`}>
        {msg("Gestaltete Fassung ansehen", { id: "mailing-preview-html" })}
      </TextLink>
    </Section>
  );
};
