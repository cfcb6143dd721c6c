import type { FieldFault } from "../contract/codes.ts";

interface Asked {
  id: string;
  kind: "scale" | "choice" | "text";
  options: { value: string }[];
  required: boolean;
}

/** Holds the answers of a form against its questions: unknown questions and options are named, as are missing ones. */
export function findAnswerFaults(questions: Asked[], answers: Record<string, string>): FieldFault[] {
  const unknown = Object.keys(answers)
    .filter((id) => !questions.some((question) => question.id === id))
    .map((id): FieldFault => ({ field: `answers.${id}`, code: "unknown-key" }));
  return [...unknown, ...questions.flatMap((question) => findFault(question, answers[question.id]))];
}

function findFault(question: Asked, answer: string | undefined): FieldFault[] {
  const field = `answers.${question.id}`;
  if (!answer) return question.required ? [{ field, code: "required" }] : [];
  const offered = question.kind === "text" || question.options.some(({ value }) => value === answer);
  return offered ? [] : [{ field, code: "unknown-value" }];
}
