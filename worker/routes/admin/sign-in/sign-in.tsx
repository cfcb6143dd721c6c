/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../../contract/admin-paths.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import { ErrorSummary } from "../../pages/error-summary.tsx";
import { type FormState, TextField } from "../../pages/fields.tsx";
import { PlainPage } from "../parts/plain-page.tsx";

/** Asks for the address that a link to sign in is mailed to: no password to keep, none to lose. */
export const SignInPage = ({ state, next }: { state: FormState; next: string | null }) => {
  const title = msg("In der Verwaltung anmelden", { id: "mail-sign-in-action" });
  return (
    <PlainPage title={title} faulty={state.errors.length > 0}>
      <p class="pg-lead">
        {msg("Wir schicken Ihnen einen Link, mit dem Sie sich anmelden. Ein Passwort gibt es nicht.", {
          id: "admin-sign-in-lead",
        })}
      </p>
      <ErrorSummary errors={state.errors} />
      <form class="pg-form pg-after" method="post" action={`${adminPaths.signIn}?locale=${currentLocale()}`} novalidate>
        <TextField
          field="email"
          label={msg("E-Mail-Adresse", { id: "email" })}
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
      {next && (
        <p class="pg-after">
          {msg("Sie sind schon angemeldet und kamen über einen Link von außen?", { id: "admin-sign-in-strict" })}{" "}
          <a href={next}>{msg("Weiter zur Seite", { id: "admin-sign-in-next" })}</a>
        </p>
      )}
    </PlainPage>
  );
};

/** After it: the same words for everybody (S-08). */
export const SignInSentPage = () => (
  <PlainPage title={msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" })}>
    <p class="pg-lead" role="status">
      {msg(
        "Gehört die Adresse zu einer Person, die hier mitarbeitet, kommt gleich eine E-Mail. Ihr Link gilt 30 Minuten.",
        { id: "admin-sign-in-sent" },
      )}
    </p>
    <p class="pg-after">
      <a class="pg-act" href={adminPaths.signIn}>
        {msg("Andere Adresse eingeben", { id: "admin-sign-in-other" })}
      </a>
    </p>
  </PlainPage>
);

/** Behind the mailed link: a button, since looking at a page signs nobody in (S-09). */
export const SignInButtonPage = ({ action }: { action: string }) => (
  <PlainPage title={msg("In der Verwaltung anmelden", { id: "mail-sign-in-action" })}>
    <p class="pg-lead">
      {msg("Nach zwölf Stunden ohne Nutzung werden Sie von selbst abgemeldet.", { id: "admin-sign-in-idle" })}
    </p>
    <form class="pg-after" method="post" action={`${action}?locale=${currentLocale()}`}>
      <button type="submit" class="kern-btn kern-btn--primary">
        <span class="kern-label">{msg("Jetzt anmelden", { id: "admin-sign-in-now" })}</span>
      </button>
    </form>
  </PlainPage>
);

/** A link that is over, was used up, or was none of ours. */
export const SignInLinkOverPage = () => (
  <PlainPage title={msg("Dieser Link gilt nicht mehr", { id: "problem-410" })}>
    <p class="pg-lead">
      {msg("Links zum Anmelden gelten 30 Minuten. Fordern Sie einfach einen neuen an.", { id: "admin-sign-in-over" })}
    </p>
    <p class="pg-after">
      <a class="kern-btn kern-btn--primary pg-button" href={adminPaths.signIn}>
        <span class="kern-label">{msg("Neuen Link anfordern", { id: "admin-sign-in-again" })}</span>
      </a>
    </p>
  </PlainPage>
);

/** Signed in, but taken out of every series. */
export const NoSeriesPage = ({ email }: { email: string }) => (
  <PlainPage title={msg("Hier ist noch keine Reihe für Sie", { id: "admin-no-series" })}>
    <p class="pg-lead">
      {msg(str`Sie sind als ${email} angemeldet. Bitten Sie die Leitung einer Reihe, Sie aufzunehmen.`, {
        id: "admin-no-series-text",
      })}
    </p>
    <form class="pg-after" method="post" action={adminPaths.signOut}>
      <button type="submit" class="kern-btn kern-btn--secondary">
        <span class="kern-label">{msg("Abmelden", { id: "admin-sign-out" })}</span>
      </button>
    </form>
  </PlainPage>
);
