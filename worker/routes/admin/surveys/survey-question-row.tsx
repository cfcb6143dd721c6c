/** @jsxImportSource hono/jsx */
import { SURVEY_LIMITS, SURVEY_QUESTION_KINDS } from "../../../contract/survey-edit.ts";
import { msg, str } from "../../../localization.ts";
import { FieldRow, type FormState, LocalField, NumberField, SelectField } from "../parts/index.ts";
import { nameQuestionKind } from "./survey-words.ts";

interface QuestionRowProps {
  row: number;
  state: FormState;
  locales: string[];
}

/** One question of a draft, folded away until something is wrong with it or it is opened. */
export const QuestionRow = ({ row, state, locales }: QuestionRowProps) => {
  const field = `questions.${row}`;
  const words = locales.map((locale) => state.values[`${field}.label.${locale}`]).find(Boolean);
  const isFaulty = state.errors.some((fault) => fault.field.startsWith(`${field}.`));
  const number = msg(str`Frage ${row + 1}`, { id: "survey-question" });
  return (
    <details class="pg-fold is-quiet ad-question" open={isFaulty || undefined}>
      <summary dir="auto">
        {words ? `${row + 1}. ${words}` : msg("Weitere Frage", { id: "survey-question-more" })}
      </summary>
      <div class="ad-question-body">
        <LocalField
          field={`${field}.label`}
          label={number}
          state={state}
          locales={locales}
          maxlength={SURVEY_LIMITS.label}
        />
        <FieldRow>
          <SelectField
            field={`${field}.kind`}
            label={msg("Art", { id: "survey-kind" })}
            state={state}
            options={SURVEY_QUESTION_KINDS.map((kind) => ({ value: kind, label: nameQuestionKind(kind) }))}
            required
          />
          <NumberField field={`${field}.place`} label={msg("Stelle", { id: "survey-place" })} state={state} />
        </FieldRow>
        <LocalField
          field={`${field}.options`}
          label={msg("Antworten zur Auswahl", { id: "survey-options" })}
          hint={msg("Eine je Zeile, in jeder Sprache in derselben Reihenfolge. Für eigene Worte bleibt das leer.", {
            id: "survey-options-hint",
          })}
          state={state}
          locales={locales}
          rows={6}
        />
      </div>
    </details>
  );
};
