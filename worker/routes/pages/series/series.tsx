/** @jsxImportSource hono/jsx */
import type { ProblemCode } from "../../../contract/codes.ts";
import type { SeriesAnswer } from "../../../contract/series-answer.ts";
import { msg, str } from "../../../localization.ts";
import { ErrorSummary } from "../error-summary.tsx";
import type { FormState } from "../fields.tsx";
import { Page } from "../layout.tsx";
import { takesSignUps } from "../session-words.ts";
import { Organisers } from "./organisers.tsx";
import { Refusal } from "./refusal.tsx";
import { SessionList } from "./session-list.tsx";
import { SignUpForm } from "./sign-up-form.tsx";
import { Wishes } from "./wishes.tsx";

interface SeriesPageProps {
  answer: SeriesAnswer;
  form: FormState & { problem?: ProblemCode };
  /** The session that a link has chosen. */
  chosen: string | null;
  action: string;
}

/** The hosted page of a series: what the widget shows, and the same form, without any script. */
export const SeriesPage = (props: SeriesPageProps) => {
  const { answer, form } = props;
  const { series, sessions } = answer;
  const failed = form.errors.length > 0 || form.problem !== undefined;
  const title = msg("Termine und Anmeldung", { id: "series-title" });
  const list = <SessionList series={series} sessions={sessions} />;
  const signUp = <SignUpSection {...props} />;
  return (
    <Page title={failed ? msg(str`Fehler: ${title}`, { id: "title-error" }) : title} series={series}>
      <Refusal code={form.problem} contact={series.contact.email} />
      <ErrorSummary errors={form.errors} />
      <h1 class="pg-h1" lang={series.langs.title}>
        {series.title}
      </h1>
      {!failed && (
        <p class="pg-lead" lang={series.langs.summary}>
          {series.summary}
        </p>
      )}
      {/* Whoever has something to mend finds the form at once, before the long list. */}
      {failed ? [signUp, list] : [list, signUp]}
      <Wishes answer={answer} />
      <Organisers series={series} />
    </Page>
  );
};

const SignUpSection = ({ answer, form, chosen, action }: SeriesPageProps) => {
  if (!answer.sessions.some(takesSignUps) && answer.consents.length === 0) return null;
  return (
    <section class="pg-sec pg-gut pg-part" id="sign-up" aria-labelledby="sign-up-heading">
      <div>
        <h2 class="pg-h2" id="sign-up-heading">
          {msg("Anmeldung", { id: "sign-up-heading" })}
        </h2>
        <p class="pg-muted">{msg("Nur die E-Mail-Adresse ist nötig.", { id: "sign-up-hint" })}</p>
      </div>
      <SignUpForm answer={answer} state={form} chosen={chosen} action={action} />
    </section>
  );
};
