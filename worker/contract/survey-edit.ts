import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { instant, localText, optionalLocalText, organiserLine, organiserText } from "./organiser-text.ts";

/** How a question is answered: on a scale, by one of several, in own words. */
export const SURVEY_QUESTION_KINDS = ["scale", "choice", "text"] as const;
export type SurveyQuestionKind = (typeof SURVEY_QUESTION_KINDS)[number];

/** How much a survey holds: it is meant to be short. */
export const SURVEY_LIMITS = { questions: 12, options: 12, title: 200, intro: 1000, label: 300, option: LIMITS.wish };

const question = v.pipe(
  v.strictObject({
    kind: v.picklist(SURVEY_QUESTION_KINDS, "unknown-value"),
    label: localText(organiserLine(SURVEY_LIMITS.label)),
    /** In their order; none for a question that is answered in own words. */
    options: v.pipe(
      v.array(localText(organiserLine(SURVEY_LIMITS.option)), "invalid"),
      v.maxLength(SURVEY_LIMITS.options, "too-long"),
    ),
  }),
  v.forward(
    v.check(({ kind, options }) => kind === "text" || options.length > 1, "required"),
    ["options"],
  ),
  v.forward(
    v.check(({ kind, options }) => kind !== "text" || options.length === 0, "invalid"),
    ["options"],
  ),
);

/** All of a draft that an organiser edits, `PUT …/surveys/{survey}`. */
export const surveyEditSchema = v.strictObject({
  title: localText(organiserLine(SURVEY_LIMITS.title)),
  intro: optionalLocalText(organiserText(SURVEY_LIMITS.intro)),
  /** Until when it takes answers; null for some weeks from its opening. */
  closesAt: v.optional(v.nullable(instant), null),
  questions: v.pipe(
    v.array(question, "invalid"),
    v.minLength(1, "required"),
    v.maxLength(SURVEY_LIMITS.questions, "too-long"),
  ),
});
export type SurveyEdit = v.InferOutput<typeof surveyEditSchema>;

/** `POST …/surveys`: about a session to who came, or to all subscribers (null). */
export const surveyCreateSchema = v.strictObject({
  session: v.nullable(v.pipe(v.string("invalid"), v.nonEmpty("required"), v.maxLength(100, "too-long"))),
});

/** `POST …/surveys/{survey}/state`: opened once, closed once. */
export const surveyStateSchema = v.strictObject({ state: v.picklist(["open", "closed"], "unknown-value") });
