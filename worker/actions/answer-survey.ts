import * as v from "valibot";
import type { FieldFault } from "../contract/codes.ts";
import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { surveyAnswersSchema } from "../contract/survey-answers.ts";
import type { SurveyQuestionKind } from "../contract/survey-edit.ts";
import { findSurveyLink, insertSurveyAnswers, type SurveyLink } from "../db/survey-answers.ts";
import { findSurvey, type SurveyQuestionRow } from "../db/surveys.ts";
import type { Act } from "../env.ts";
import { parseToken } from "../link-token.ts";
import { chooseOffered } from "../rules/languages.ts";
import { type Worded, wordIn } from "../rules/local-text.ts";
import { deriveSurveyPhase } from "../rules/survey-phase.ts";
import { toFaults } from "./field-faults.ts";
import type { PageSeries } from "./link-pages.ts";
import { wordPageSeries } from "./link-words.ts";

/** `/f`: a survey to be answered. */
export interface SurveyPage {
  locale: Locale;
  series: PageSeries;
  state: "open" | "answered" | "closed";
  title: Worded;
  intro: Worded | null;
  /** Until when it takes answers. */
  closesAt: string;
  questions: {
    id: string;
    kind: SurveyQuestionKind;
    label: Worded;
    options: { value: string; label: Worded }[];
  }[];
}

/**
 * What the link of a survey shows. It changes nothing.
 *
 * @param asked the tag of the language asked for; without one, or where it is not offered, that of the person
 * @returns `unknown-address` for a link that opens nothing any more
 */
export async function findSurveyPage(
  act: Act,
  token: string,
  asked: string | null | undefined,
): Promise<Outcome<SurveyPage>> {
  const opened = await open(act, token);
  if (!opened) return refuse("unknown-address");
  const { link, survey, state, questions } = opened;
  const locale = chooseOffered([asked, link.locale], link.series);
  const word = (text: Record<string, string> | null) => wordIn(text, locale, link.series.lang);
  const wordOr = (text: Record<string, string>) => word(text) ?? { text: "", lang: locale };
  return accept({
    locale,
    series: wordPageSeries(link.series, locale, act.settings.publicUrl),
    state,
    title: wordOr(survey.title),
    intro: word(survey.intro),
    closesAt: survey.closesAt ?? "",
    questions: questions.map(({ id, kind, label, options }) => ({
      id,
      kind,
      label: wordOr(label),
      options: options.map((option) => ({ value: option.value, label: wordOr(option.label) })),
    })),
  });
}

/**
 * Takes the answers of a link, once: afterwards nothing says whose they were.
 *
 * @param body answers by question; one at least
 * @returns `invalid-fields`, each at `answers.{question}`; `conflict` where the link has answered, or the survey is
 *   closed; `unknown-address`
 */
export async function answerSurvey(act: Act, token: string, body: unknown): Promise<Outcome<{ answered: true }>> {
  const opened = await open(act, token);
  if (!opened) return refuse("unknown-address");
  if (opened.state !== "open") return refuse("conflict");
  const parsed = v.safeParse(surveyAnswersSchema, body);
  const inAnswers = (fault: FieldFault) => ({ ...fault, field: `answers.${fault.field}` });
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues).map(inAnswers));
  const answers = Object.entries(parsed.output).map(([question, value]) => ({ question, value }));
  const faults = answers.flatMap((answer) => judge(answer, opened.questions) ?? []);
  if (faults.length > 0) return refuse("invalid-fields", faults.map(inAnswers));
  if (answers.length === 0) {
    return refuse("invalid-fields", [{ field: `answers.${opened.questions[0]?.id}`, code: "required" }]);
  }
  const taken = await insertSurveyAnswers(act.db, opened.id, answers, act.now.toISOString());
  return taken ? accept({ answered: true }) : refuse("conflict");
}

function judge(answer: { question: string; value: string }, questions: SurveyQuestionRow[]): FieldFault | null {
  const question = questions.find(({ id }) => id === answer.question);
  if (!question) return { field: answer.question, code: "unknown-key" };
  const fits = question.kind === "text" || question.options.some(({ value }) => value === answer.value);
  return fits ? null : { field: answer.question, code: "unknown-value" };
}

async function open(act: Act, token: string) {
  const id = await parseToken(act.settings.linkKey, token, "survey");
  const link: SurveyLink | null = id ? await findSurveyLink(act.db, id, act.now.toISOString()) : null;
  const found = link && (await findSurvey(act.db, link.series.id, link.surveyId));
  if (!id || !link || !found) return null;
  const isOpen = deriveSurveyPhase(found.survey, act.now) === "open";
  return { id, link, state: (link.used ? "answered" : isOpen ? "open" : "closed") as SurveyPage["state"], ...found };
}
