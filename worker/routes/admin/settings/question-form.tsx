/** @jsxImportSource hono/jsx */
import type { QuestionItem } from "../../../actions/edit-questions.ts";
import { QUESTION_KINDS } from "../../../contract/question-edit.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  CheckField,
  Choices,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  LocalField,
  PrimaryButton,
} from "../parts/index.ts";
import { countRows } from "./form-rows.ts";
import { questionLabels } from "./question-form-values.ts";
import { nameQuestionKind } from "./question-words.ts";
import { settingsAddress } from "./settings-page.tsx";

interface QuestionFormProps {
  series: DeskSeries;
  /** Null for a new one. */
  question: QuestionItem | null;
  state: FormState;
}

/** What is asked, how it is answered, and whether it has to be. */
export const QuestionForm = ({ series, question, state }: QuestionFormProps) => {
  const locales = series.languages;
  return (
    <Form action={settingsAddress(series.slug, "questions", question?.id ?? "new")}>
      <FormErrors state={state} labels={questionLabels(state.values)} />
      {question && <HiddenField name="edition" value={String(question.edition)} />}
      <LocalField
        field="label"
        label={msg("Frage", { id: "set-question" })}
        state={state}
        locales={locales}
        maxlength={300}
        required
      />
      {question?.answered ? (
        <div>
          <p class="kern-label">{msg("Art der Antwort", { id: "set-question-kind" })}</p>
          <p>{nameQuestionKind(question.kind)}</p>
          <HiddenField name="kind" value={question.kind} />
        </div>
      ) : (
        <Choices
          field="kind"
          legend={msg("Art der Antwort", { id: "set-question-kind" })}
          state={state}
          chosen={state.values.kind ?? "choice"}
          options={QUESTION_KINDS.map((kind) => ({ value: kind, label: nameQuestionKind(kind) }))}
          required
        />
      )}
      {!(question?.answered && question.kind === "text") && <OptionFields state={state} locales={locales} />}
      <CheckField
        field="required"
        label={msg("Antwort nötig", { id: "set-question-required" })}
        hint={msg("Ohne Haken kann man die Frage überspringen. Das empfehlen wir.", {
          id: "set-question-required-hint",
        })}
        state={state}
      />
      <CheckField field="active" label={msg("Im Formular fragen", { id: "set-question-active" })} state={state} />
      <FormActions>
        <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
      </FormActions>
    </Form>
  );
};

const OptionFields = ({ state, locales }: { state: FormState; locales: string[] }) => (
  <fieldset class="kern-fieldset ad-rows">
    <legend class="pg-h3">{msg("Antworten zur Wahl", { id: "set-options" })}</legend>
    <p class="kern-hint">
      {msg(
        "Mindestens zwei, bei Stufen von wenig bis viel. Eine leere Zeile entfällt. Bei freiem Text bleiben alle leer.",
        { id: "set-options-hint" },
      )}
    </p>
    {Array.from({ length: countRows(state.values, "options") }, (_, row) => (
      <>
        <HiddenField name={`options.${row}.value`} value={state.values[`options.${row}.value`] ?? ""} />
        <LocalField
          field={`options.${row}.label`}
          label={msg(str`Antwort ${row + 1}`, { id: "set-option-number" })}
          state={state}
          locales={locales}
          maxlength={200}
        />
      </>
    ))}
  </fieldset>
);
