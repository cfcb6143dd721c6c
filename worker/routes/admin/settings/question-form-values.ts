import type { QuestionItem } from "../../../actions/edit-questions.ts";
import type { FieldFault } from "../../../contract/codes.ts";
import { msg, str } from "../../../localization.ts";
import type { FieldLabels } from "../conflicting-fields.ts";
import { fromLocalText, toLocalText } from "../posted-form.ts";
import { countRows, listRows } from "./form-rows.ts";

type Values = Record<string, string>;

/** A question as the fields of its form hold it. */
export const toQuestionValues = (question: QuestionItem): Values => ({
  kind: question.kind,
  ...fromLocalText("label", question.label),
  ...Object.fromEntries(
    question.options.flatMap(({ value, label }, row) => [
      [`options.${row}.value`, value],
      ...Object.entries(fromLocalText(`options.${row}.label`, label)),
    ]),
  ),
  required: question.required ? "1" : "",
  active: question.active ? "1" : "",
});

/**
 * What the form sends, as the body that the API takes too. An option keeps the value that it came with, whatever its
 * label says now; a new one gets the next number.
 */
export function readQuestionForm(values: Values) {
  const kind = values.kind ?? "";
  const rows =
    kind === "text" ? [] : listRows(values, "options").filter((row) => toLocalText(values, `options.${row}.label`));
  const taken = rows.map((row) => Number(values[`options.${row}.value`])).filter(Number.isInteger);
  let next = Math.max(0, ...taken);
  const body = {
    kind,
    label: toLocalText(values, "label") ?? {},
    options: rows.map((row) => ({
      value: values[`options.${row}.value`] || String(++next),
      label: toLocalText(values, `options.${row}.label`) ?? {},
    })),
    required: values.required === "1",
    active: values.active === "1",
  };
  const locate = (fault: FieldFault): FieldFault => ({ ...fault, field: locateField(fault.field, rows) });
  return { body, locate };
}

function locateField(path: string, rows: string[]): string {
  if (path === "options") return "options.0.label";
  const inRow = /^options\.(\d+)\.(.+)$/.exec(path);
  return inRow ? `options.${rows[Number(inRow[1])]}.${inRow[2]}` : path;
}

/** What each field of the form is called, in its order. */
export function questionLabels(values: Values): FieldLabels {
  const labels: FieldLabels = {
    label: msg("Frage", { id: "set-question" }),
    kind: { label: msg("Art der Antwort", { id: "set-question-kind" }), kind: "choice" },
  };
  for (let row = 0; row < countRows(values, "options"); row++) {
    labels[`options.${row}.label`] = msg(str`Antwort ${row + 1}`, { id: "set-option-number" });
  }
  return {
    ...labels,
    required: { label: msg("Antwort nötig", { id: "set-question-required" }), kind: "choice" },
    active: { label: msg("Im Formular fragen", { id: "set-question-active" }), kind: "choice" },
  };
}
