import type { SurveyItem } from "../../../actions/read-surveys.ts";
import type { SurveyQuestionKind } from "../../../contract/survey-edit.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { wordIn } from "../../../rules/local-text.ts";
import type { SurveyPhase } from "../../../rules/survey-phase.ts";
import { saySmall } from "../figures/plot-words.ts";
import type { StateKind } from "../parts/state.tsx";

/** A text of a survey in the organiser's language, or the nearest there is. */
export const wordText = (text: Record<string, string> | null, { lang }: DeskSeries): string =>
  wordIn(text, currentLocale(), lang)?.text ?? "";

/** Where a survey stands, in a word. */
export function wordSurveyPhase(phase: SurveyPhase): { kind: StateKind; word: string } {
  switch (phase) {
    case "draft":
      return { kind: "waiting", word: msg("Entwurf", { id: "survey-phase-draft" }) };
    case "open":
      return { kind: "good", word: msg("offen", { id: "survey-phase-open" }) };
    case "closed":
      return { kind: "neutral", word: msg("geschlossen", { id: "survey-phase-closed" }) };
  }
}

/** Whom it asks, in a line. */
export function sayAsked({ session }: SurveyItem, series: DeskSeries): string {
  if (!session) return msg("An alle, die künftige Termine erfahren möchten", { id: "survey-to-list" });
  const day = formatDay(session.startsAt, series.timeZone);
  const title = wordText(session.title, series);
  return title
    ? msg(str`An die Teilnehmenden vom ${day}: ${title}`, { id: "survey-to-attended-title" })
    : msg(str`An die Teilnehmenden vom ${day}`, { id: "survey-to-attended" });
}

/** "12 von 40 haben geantwortet". */
export const countAnswered = ({ answered, asked }: Pick<SurveyItem, "answered" | "asked">): string =>
  msg(str`${saySmall(answered)} von ${saySmall(asked)} haben geantwortet`, { id: "survey-count" });

/** How a question is answered, in words. */
export function nameQuestionKind(kind: SurveyQuestionKind): string {
  switch (kind) {
    case "scale":
      return msg("auf einer Skala", { id: "survey-kind-scale" });
    case "choice":
      return msg("eine Antwort von mehreren", { id: "survey-kind-choice" });
    case "text":
      return msg("mit eigenen Worten", { id: "survey-kind-text" });
  }
}
