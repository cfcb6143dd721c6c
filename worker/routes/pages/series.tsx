/** @jsxImportSource hono/jsx */
import type { ProblemCode } from "../../contract/codes.ts";
import { paths } from "../../contract/paths.ts";
import type { Series, SeriesAnswer } from "../../contract/series-answer.ts";
import { msg, str } from "../../localization.ts";
import { Alert, ErrorSummary } from "./error-summary.tsx";
import type { FormState } from "./fields.tsx";
import { Page } from "./layout.tsx";
import { SessionList } from "./session-list.tsx";
import { takesSignUps } from "./session-words.ts";
import { SignUpForm } from "./sign-up-form.tsx";

interface SeriesPageProps {
  answer: SeriesAnswer;
  form: FormState & { problem?: ProblemCode };
  /** The session that a link has chosen. */
  chosen: string | null;
  action: string;
}

/** The hosted page of a series: what the widget shows, and the same form, without any script. */
export const SeriesPage = ({ answer, form, chosen, action }: SeriesPageProps) => {
  const { series, sessions } = answer;
  const open = sessions.some(takesSignUps) || answer.consents.length > 0;
  const failed = form.errors.length > 0 || form.problem !== undefined;
  const title = msg("Termine und Anmeldung", { id: "series-title" });
  return (
    <Page title={failed ? msg(str`Fehler: ${title}`, { id: "title-error" }) : title} series={series}>
      <h1 class="pg-h1" lang={series.langs.title}>
        {series.title}
      </h1>
      <p class="pg-lead" lang={series.langs.summary}>
        {series.summary}
      </p>
      <Problem code={form.problem} contact={series.contact.email} />
      <ErrorSummary errors={form.errors} />
      <section class="pg-sec" aria-labelledby="sessions">
        <h2 class="pg-vh" id="sessions">
          {msg("Kommende Termine", { id: "sessions-heading" })}
        </h2>
        <SessionList series={series} sessions={sessions} />
      </section>
      {open && (
        <section class="pg-sec pg-gut pg-part" id="sign-up" aria-labelledby="sign-up-heading">
          <div>
            <h2 class="pg-h2" id="sign-up-heading">
              {msg("Anmeldung", { id: "sign-up-heading" })}
            </h2>
            <p class="pg-muted">{msg("Nur die E-Mail-Adresse ist nötig.", { id: "sign-up-hint" })}</p>
          </div>
          <SignUpForm answer={answer} state={form} chosen={chosen} action={action} />
        </section>
      )}
      <Organisers series={series} />
    </Page>
  );
};

/** After the sign-up: the same words for everybody, whoever the address belongs to (S-08). */
export const SignedUpPage = ({ series }: { series: Series }) => (
  <Page title={msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" })} series={series} slim>
    <h1 class="pg-h1">{msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" })}</h1>
    <p class="pg-lead">
      {msg(
        "Sie erhalten gleich eine E-Mail. Öffnen Sie den Link darin und bestätigen Sie dort: Erst dann gilt Ihre Anmeldung.",
        {
          id: "sent-text",
        },
      )}
    </p>
    <p>
      {msg(str`Nichts angekommen? Sehen Sie bitte im Spam-Ordner nach oder schreiben Sie an ${series.contact.email}.`, {
        id: "sent-help",
      })}
    </p>
    <p class="pg-after">
      <a href={paths.hosted(series.slug)}>{msg("Zurück zu den Terminen", { id: "back" })}</a>
    </p>
  </Page>
);

const Problem = ({ code, contact }: { code: ProblemCode | undefined; contact: string }) => {
  switch (code) {
    case undefined:
      return null;
    case "session-cancelled":
      return (
        <Alert
          title={msg("Dieser Termin ist abgesagt. Bitte wählen Sie einen anderen.", { id: "problem-cancelled" })}
        />
      );
    case "session-closed":
    case "session-begun":
      return (
        <Alert
          title={msg("Die Anmeldung zu diesem Termin ist geschlossen. Bitte wählen Sie einen anderen.", {
            id: "problem-closed",
          })}
        />
      );
    case "unknown-session":
      return (
        <Alert
          title={msg("Diesen Termin gibt es nicht mehr. Bitte wählen Sie einen anderen.", { id: "problem-unknown" })}
        />
      );
    default:
      return (
        <Alert title={msg("Ihre Anmeldung konnten wir gerade nicht annehmen", { id: "problem-busy" })}>
          <p>
            {msg(
              str`Über diese Seite kommen zurzeit sehr viele Anmeldungen an. Bitte versuchen Sie es in einer Stunde noch einmal oder schreiben Sie an ${contact}.`,
              {
                id: "problem-busy-text",
              },
            )}
          </p>
        </Alert>
      );
  }
};

const Organisers = ({ series }: { series: Series }) => {
  const named = (role: "organiser" | "partner") =>
    series.organisers.filter((organiser) => organiser.role === role).map((organiser) => organiser.name);
  const partners = named("partner");
  return (
    <section class="pg-sec" aria-labelledby="organisers">
      <h2 class="pg-vh" id="organisers">
        {msg("Wer einlädt", { id: "organisers-heading" })}
      </h2>
      <dl class="pg-facts">
        <div>
          <dt>{msg("Veranstaltet von", { id: "organised-by" })}</dt>
          <dd>{named("organiser").join(", ")}</dd>
        </div>
        {partners.length > 0 && (
          <div>
            <dt>{msg("In Partnerschaft mit", { id: "partnered-by" })}</dt>
            <dd>{partners.join(", ")}</dd>
          </div>
        )}
        <div>
          <dt>{msg("Fragen, Ideen, Anregungen?", { id: "questions" })}</dt>
          <dd>
            {series.contact.name}, <a href={`mailto:${series.contact.email}`}>{series.contact.email}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
};
