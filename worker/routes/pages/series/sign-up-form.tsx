/** @jsxImportSource hono/jsx */
import { LIMITS } from "../../../contract/limits.ts";
import type { Question, SeriesAnswer } from "../../../contract/series-answer.ts";
import { formatLongDay, formatTimes } from "../../../dates.ts";
import { comma, currentLocale, msg } from "../../../localization.ts";
import { controlId } from "../field-faults.ts";
import { Choices, type FormState, TextField } from "../fields.tsx";
import { PersonFields } from "../person-fields.tsx";
import { nameSession, takesSignUps } from "../session-words.ts";
import { ConsentBox } from "./consent-box.tsx";
import { CollectionNotice } from "./notice.tsx";
import { FUTURE_ONLY } from "./sign-up-body.ts";

interface SignUpFormProps {
  answer: SeriesAnswer;
  state: FormState;
  /** The session that a link on the page has chosen. */
  chosen: string | null;
  action: string;
}

/** The whole sign-up without a script. Only the address is needed (L-18). */
export const SignUpForm = ({ answer, state, chosen, action }: SignUpFormProps) => (
  <form class="pg-form" method="post" action={action} novalidate>
    <SessionChoice answer={answer} state={state} chosen={chosen} />
    <TextField
      field="email"
      label={msg("E-Mail-Adresse", { id: "email" })}
      hint={msg("An diese Adresse schicken wir die Bitte um Bestätigung.", { id: "email-hint" })}
      state={state}
      maxlength={LIMITS.email}
      type="email"
      autocomplete="email"
      required
    />
    {answer.questions.map((question) => (
      <QuestionField question={question} state={state} />
    ))}
    <OptionalFields state={state} />
    <ConsentBox consent={answer.consents[0]} state={state} />
    <input type="hidden" name="locale" value={currentLocale()} />
    <p class="pg-trap" aria-hidden="true">
      <label for="f-trap">{msg("Dieses Feld bitte leer lassen", { id: "trap" })}</label>
      <input id="f-trap" name="trap" type="text" tabindex={-1} autocomplete="off" />
    </p>
    <CollectionNotice series={answer.series} next={answer.sessions.find(takesSignUps)} />
    <div class="pg-submit">
      <button type="submit" class="kern-btn kern-btn--primary">
        <span class="kern-label">{msg("Anmeldung absenden", { id: "submit" })}</span>
      </button>
      <p class="pg-muted">
        {msg("Sie erhalten gleich eine E-Mail. Erst mit der Bestätigung darin gilt Ihre Anmeldung.", {
          id: "submit-hint",
        })}
      </p>
    </div>
  </form>
);

const SessionChoice = ({ answer, state, chosen }: Omit<SignUpFormProps, "action">) => {
  const { timeZone } = answer.series;
  const options = answer.sessions.filter(takesSignUps).map((session) => ({
    value: session.id,
    label: (
      <span>
        <b>{formatLongDay(session.startsAt, timeZone)}</b>
        {comma()}
        {formatTimes(session, timeZone)}
        <small lang={session.langs.title}>{nameSession(session)}</small>
        {session.signUp === "waiting" && (
          <small>{msg("Ausgebucht: Sie kommen auf die Warteliste", { id: "choice-waiting" })}</small>
        )}
      </span>
    ),
  }));
  const consent = answer.consents[0];
  if (consent) {
    const label = (
      <span>
        <b>{msg("Nur künftige Termine", { id: "choice-future" })}</b>
        <small lang={consent.langs.wording}>{consent.wording}</small>
      </span>
    );
    options.push({ value: FUTURE_ONLY, label });
  }
  return (
    <Choices
      field="session"
      legend={msg("Wofür möchten Sie sich anmelden?", { id: "choice-legend" })}
      state={state}
      options={options}
      chosen={state.values.session ?? chosen ?? (options.length === 1 ? (options[0]?.value ?? "") : "")}
      required
    />
  );
};

const QuestionField = ({ question, state }: { question: Question; state: FormState }) => {
  const field = `answers.${question.id}`;
  const shared = { field, state, required: question.required, lang: question.langs.label };
  if (question.kind === "text") return <TextField {...shared} label={question.label} maxlength={LIMITS.answer} />;
  const none = { value: "", label: msg("Keine Angabe", { id: "no-answer" }) };
  const given = question.options.map((option) => ({ ...option, lang: question.langs[`options.${option.value}`] }));
  const options = question.required ? given : [...given, none];
  return (
    <Choices
      {...shared}
      legend={question.label}
      options={options}
      chosen={state.values[field] ?? (question.required ? "-" : "")}
    />
  );
};

const FOLDED = ["givenName", "familyName", "organisation", "role", "wish"];

const OptionalFields = ({ state }: { state: FormState }) => {
  const used = FOLDED.some((field) => state.values[field] || state.errors.some((fault) => fault.field === field));
  return (
    <details class="pg-fold" open={used || undefined} id={controlId("optional")}>
      <summary>{msg("Freiwillige Angaben", { id: "optional-fields" })}</summary>
      <div class="pg-form">
        <PersonFields state={state} />
        <TextField
          field="wish"
          label={msg("Welches Thema wünschen Sie sich?", { id: "wish" })}
          hint={msg(
            "Höchstens 300 Zeichen, bitte ohne Namen oder persönliche Angaben. Wir speichern den Wunsch getrennt von Ihrer Anmeldung.",
            { id: "wish-hint" },
          )}
          state={state}
          maxlength={LIMITS.wish}
          rows={3}
        />
      </div>
    </details>
  );
};
