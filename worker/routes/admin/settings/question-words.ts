import type { QuestionItem } from "../../../actions/edit-questions.ts";
import { currentLocale, msg } from "../../../localization.ts";
import { wordIn } from "../../../rules/local-text.ts";

/** The question in the organiser's language. */
export const labelOf = (question: QuestionItem, seriesLang: string): string =>
  wordIn(question.label, currentLocale(), seriesLang)?.text ?? "";

/** How a question is answered. */
export function nameQuestionKind(kind: QuestionItem["kind"]): string {
  switch (kind) {
    case "scale":
      return msg("Stufen von wenig bis viel", { id: "set-kind-scale" });
    case "choice":
      return msg("Eine Antwort von mehreren", { id: "set-kind-choice" });
    case "text":
      return msg("Freier Text", { id: "set-kind-text" });
  }
}
