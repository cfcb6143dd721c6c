/** @jsxImportSource hono/jsx */
import { LIMITS } from "../../../contract/limits.ts";
import { paths } from "../../../contract/paths.ts";
import type { Series } from "../../../contract/series-answer.ts";
import { msg, str } from "../../../localization.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { type FormState, TextField } from "../fields.tsx";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";

interface SendMyLinkPageProps {
  series: Series;
  action: string;
  state: FormState;
}

/** "Send my link again": one field, for everybody who lost the mail. */
export const SendMyLinkPage = ({ series, action, state }: SendMyLinkPageProps) => {
  const title = msg("Meine Anmeldung", { id: "send-link-title" });
  const failed = state.errors.length > 0;
  return (
    <Page title={failed ? msg(str`Fehler: ${title}`, { id: "title-error" }) : title} series={series} slim>
      <ErrorSummary errors={state.errors} />
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead">
        {msg(
          "Wir schicken Ihnen einen Link. Damit sehen, ändern und löschen Sie, was wir über Sie gespeichert haben, oder sagen einen Termin ab.",
          { id: "send-link-lead" },
        )}
      </p>
      <form class="pg-form pg-sec" method="post" action={action} novalidate>
        <TextField
          field="email"
          label={msg("E-Mail-Adresse", { id: "email" })}
          hint={msg("Die Adresse, mit der Sie sich angemeldet haben.", { id: "send-link-hint" })}
          state={state}
          maxlength={LIMITS.email}
          type="email"
          autocomplete="email"
          required
        />
        <div class="pg-submit">
          <button type="submit" class="kern-btn kern-btn--primary">
            <span class="kern-label">{msg("Link anfordern", { id: "send-link-button" })}</span>
          </button>
        </div>
      </form>
    </Page>
  );
};

/** After it: the same words for everybody, whether the address is known or not (S-08). */
export const MyLinkSentPage = ({ series }: { series: Series }) => {
  const title = msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" });
  return (
    <Page title={title} series={series} slim>
      <div role="status">
        <h1 class="pg-h1 pg-done" tabindex={-1} autofocus>
          {title}
        </h1>
        <p class="pg-lead">
          {msg("Kennen wir die Adresse, erhalten Sie gleich eine E-Mail mit Ihrem Link. Er gilt einen Tag lang.", {
            id: "send-link-sent",
          })}
        </p>
      </div>
      <p class="pg-after">
        {msg("Nichts angekommen? Sehen Sie bitte im Spam-Ordner nach oder schreiben Sie an:", { id: "sent-help" })}{" "}
        <a href={`mailto:${series.contact.email}`}>{series.contact.email}</a>
      </p>
      <p class="pg-after">
        <a class="pg-act" href={inLanguage(paths.hosted(series.slug))}>
          {msg("Zurück zu den Terminen", { id: "back" })}
        </a>
      </p>
    </Page>
  );
};
