import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { LIMITS } from "../../worker/contract/limits.ts";
import type { Question } from "../../worker/contract/series-answer.ts";
import type { SignUpController } from "../state/signup-controller.ts";
import type { ViewContext } from "./context.ts";
import { faultOf, optional, textField } from "./form-fields.ts";

/** The questions of the series. Options are worded radios, with a way to say nothing (A-07). */
export const questions = (signUp: SignUpController, { answer }: ViewContext) =>
  answer.questions.map((question) => (question.kind === "text" ? textQuestion : choiceQuestion)(signUp, question));

function choiceQuestion(signUp: SignUpController, { id, label, options, required, langs }: Question) {
  const field = `answers.${id}`;
  const fault = faultOf(signUp, field);
  const option = (value: string, text: unknown, at: number, lang?: string) => html`<label class="choice">
    <input type="radio" name=${field} id="field-${field}${at ? `-${at}` : ""}" value=${value} .checked=${(signUp.draft.answers[id] ?? (required ? null : "")) === value} @change=${() =>
      signUp.type(() => {
        signUp.draft.answers[id] = value;
      })}><span lang=${lang ?? nothing}>${text}</span></label>`;
  return html`<fieldset class=${fault.look} aria-describedby=${fault.id || nothing}>
    <legend><span lang=${langs.label ?? nothing}>${label}</span> ${required ? nothing : optional()}</legend>
    ${fault.text}
    <div class="choices">${options.map((found, at) => option(found.value, found.label, at, langs.label))}${required ? nothing : option("", msg("Keine Angabe", { id: "form.no-answer" }), options.length)}</div>
  </fieldset>`;
}

const textQuestion = (signUp: SignUpController, { id, label, required, langs }: Question) =>
  textField(signUp, {
    field: `answers.${id}`,
    label: html`<span lang=${langs.label ?? nothing}>${label}</span>`,
    max: LIMITS.answer,
    autocomplete: "off",
    required,
    value: signUp.draft.answers[id] ?? "",
    set: (text) => {
      signUp.draft.answers[id] = text;
    },
  });
