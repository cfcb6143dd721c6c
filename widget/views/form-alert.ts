import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { faultText, problemText } from "../problem-text.ts";
import type { SignUpController } from "../state/signup-controller.ts";
import type { ViewContext } from "./context.ts";
import { fieldLabels } from "./form-fields.ts";

/** The error summary: takes the focus, says what to mend, and leads to each field (A-06). */
export function alert(signUp: SignUpController, { heading, answer }: ViewContext) {
  const { faults } = signUp;
  // Refused as a whole, or for its fields.
  const refusal = faults.length ? null : signUp.refusal;
  if (!faults.length && !refusal) return nothing;
  const title = faults.length
    ? msg("Bitte prüfen Sie Ihre Angaben", { id: "alert.check" })
    : msg("Die Anmeldung ist noch nicht abgeschickt", { id: "alert.not-sent" });
  const own: Record<string, string> = fieldLabels();
  const label = (field: string) => {
    const { label: text = own[field], langs } = answer.questions.find(({ id }) => field === `answers.${id}`) ?? {};
    return text
      ? html`<span lang=${langs?.label ?? nothing}>${text}</span>${/[?؟]$/.test(text) ? " " : ": "}`
      : nothing;
  };
  const lead = (event: Event, field: string) => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(`field-${field}`)?.focus();
  };
  return html`<div class="alert" id="form-alert" role="group" aria-labelledby="alert-heading" tabindex="-1">
    ${heading(3, "error", title, "alert-heading")}
    ${refusal ? html`<p>${problemText(refusal)}</p>` : nothing}
    <p>${msg("Alles, was Sie eingetragen haben, ist noch da.", { id: "alert.kept" })}</p>
    <ul role="list">${faults.map(({ field: path, code }) => {
      const field = path.replace(/^consent\..*/, "consent");
      return html`<li><a href="#field-${field}" @click=${(event: Event) => lead(event, field)}>${label(field)}${faultText(field, code)}</a></li>`;
    })}</ul>
    ${refusal && !/session/.test(refusal.code) ? html`<p><button class="action strong" type="submit">${msg("Noch einmal senden", { id: "alert.retry" })}</button></p>` : nothing}
  </div>`;
}
