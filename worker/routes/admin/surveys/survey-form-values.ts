import type { SurveyDetail } from "../../../actions/read-surveys.ts";
import type { FieldFault } from "../../../contract/codes.ts";
import { LOCALES } from "../../../contract/locales.ts";
import { SURVEY_LIMITS } from "../../../contract/survey-edit.ts";
import { msg, str } from "../../../localization.ts";
import { toDayAndTime, toInstant } from "../../../rules/zoned-time.ts";
import type { FieldLabels } from "../conflicting-fields.ts";
import { fromLocalText, toLocalText } from "../posted-form.ts";

type Values = Record<string, string>;
type Text = Record<string, string>;

/** Rows that stand empty below the questions, to add to them without any script. */
const SPARE = 2;
/** A survey ends with a day. */
const LAST_MINUTE = "23:59";

/** The numbers of the rows that the form shows. */
export const listRows = (values: Values): number[] => {
  const filled = Object.keys(values).flatMap((name) => Number(/^questions\.(\d{1,2})\./.exec(name)?.[1] ?? -1));
  const count = Math.min(SURVEY_LIMITS.questions, Math.max(-1, ...filled) + 1 + SPARE);
  return Array.from({ length: count }, (_, row) => row);
};

/** A draft as the fields of its form hold it. */
export function toSurveyValues(survey: SurveyDetail, timeZone: string): Values {
  const questions = survey.questions.map(({ options, ...question }) => ({
    ...question,
    options: options.map(({ label }) => label),
  }));
  return {
    ...fromLocalText("title", survey.title),
    ...fromLocalText("intro", survey.intro),
    closesOn: survey.closesAt ? toDayAndTime(survey.closesAt, timeZone).day : "",
    ...toRows(questions),
  };
}

type FormQuestion = { kind: string; label: Text | null; options: Text[] };

const toRows = (questions: FormQuestion[]): Values =>
  Object.assign(
    {},
    ...questions.map(({ kind, label, options }, row) => ({
      ...fromLocalText(`questions.${row}.label`, label),
      [`questions.${row}.kind`]: kind,
      ...toLines(`questions.${row}.options`, options),
      [`questions.${row}.place`]: String(row + 1),
    })),
  );

/** One answer a line; the same line in each language is the same answer. */
const toLines = (field: string, options: Text[]): Values =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      `${field}.${locale}`,
      options
        .map((option) => option[locale] ?? "")
        .join("\n")
        .trimEnd(),
    ]).filter(([, lines]) => lines),
  );

/** What the form says, as the body that the API takes too, with the values that show it again row by row. */
export function readSurveyForm(values: Values, timeZone: string) {
  const place = (row: number) => Number(values[`questions.${row}.place`]) || SURVEY_LIMITS.questions + row;
  const questions = listRows(values)
    .filter((row) => toLocalText(values, `questions.${row}.label`))
    .sort((one, other) => place(one) - place(other))
    .map((row) => readQuestion(values, `questions.${row}`));
  const day = values.closesOn ?? "";
  const body = {
    title: toLocalText(values, "title") ?? {},
    intro: toLocalText(values, "intro"),
    closesAt: day ? (toInstant(day, LAST_MINUTE, timeZone) ?? "") : null,
    questions: questions.map(({ kind, label, options }) => ({
      kind,
      label,
      options: kind === "text" ? [] : options,
    })),
  };
  const others = Object.entries(values).filter(([name]) => !name.startsWith("questions."));
  return { body, values: { ...Object.fromEntries(others), ...toRows(questions) } as Values };
}

function readQuestion(values: Values, row: string): FormQuestion {
  const lines = LOCALES.map((locale) => (values[`${row}.options.${locale}`] ?? "").split("\n"));
  const count = Math.max(...lines.map(({ length }) => length));
  const options = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      LOCALES.map((locale, nth) => [locale, lines[nth]?.[index]?.trim() ?? ""]).filter(([, text]) => text),
    ),
  );
  return {
    kind: values[`${row}.kind`] ?? "",
    label: toLocalText(values, `${row}.label`),
    options: options.filter((option) => Object.keys(option).length > 0),
  };
}

/** The field of the form where a fault of the body is mended. */
export function locateSurveyFault(fault: FieldFault): FieldFault {
  const { field } = fault;
  if (field === "closesAt") return { ...fault, field: "closesOn" };
  if (field === "questions") return { ...fault, field: "questions.0.label" };
  return { ...fault, field: field.replace(/^(questions\.\d+\.options)\..*$/, "$1") };
}

/** What the fields are called, in the order of the form. */
export const surveyLabels = (values: Values): FieldLabels => ({
  title: msg("Überschrift", { id: "survey-title" }),
  intro: msg("Einleitung", { id: "survey-intro" }),
  closesOn: { label: msg("Offen bis", { id: "survey-closes-on" }), kind: "date" },
  ...Object.assign({}, ...listRows(values).map(labelRow)),
});

const labelRow = (row: number): FieldLabels => {
  const name = msg(str`Frage ${row + 1}`, { id: "survey-question" });
  return {
    [`questions.${row}.label`]: name,
    [`questions.${row}.kind`]: { label: `${name}, ${msg("Art", { id: "survey-kind" })}`, kind: "choice" },
    [`questions.${row}.options`]: `${name}, ${msg("Antworten zur Auswahl", { id: "survey-options" })}`,
  };
};
