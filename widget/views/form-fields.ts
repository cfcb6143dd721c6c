import { msg } from "@lit/localize";
import { html, nothing } from "lit";
import { LIMITS } from "../../worker/contract/limits.ts";
import { faultText } from "../problem-text.ts";
import type { SignUpController } from "../state/signup-controller.ts";

type TextField = "email" | "givenName" | "familyName" | "organisation" | "role" | "wish";

/** The sentence beneath a label that says how to mend the field, and the attributes that tie it to the input. */
export function faultOf({ faults }: SignUpController, field: string) {
  const fault = faults.find((found) => found.field === field);
  const id = `error-${field}`;
  return {
    wrong: Boolean(fault),
    id: fault ? id : "",
    text: fault ? html`<p class="error" id=${id}>${faultText(field, fault.code)}</p>` : nothing,
  };
}

/** The word that marks every field one may leave out (A-07). */
export const optional = () => html`<em>${msg("freiwillig", { id: "form.optional" })}</em>`;

/** The one field everybody fills in. */
export function emailField(signUp: SignUpController) {
  const { wrong, id, text } = faultOf(signUp, "email");
  return html`<div class="field ${wrong ? "wrong" : ""}">
    <label for="field-email">${msg("E-Mail-Adresse", { id: "form.email" })}</label>
    <p class="hint" id="hint-email">${msg("An diese Adresse schicken wir eine Bestätigung und alles Weitere.", { id: "form.email-hint" })}</p>
    ${text}
    <input class="box" id="field-email" name="email" type="email" autocomplete="email" required dir="ltr" maxlength=${LIMITS.email} aria-invalid=${wrong || nothing} aria-describedby=${`hint-email ${id}`.trim()} .value=${signUp.draft.email} @input=${typed(signUp, "email")}>
  </div>`;
}

/** Names, organisation and role, folded away: they are nobody's duty. */
export function optionalFields(signUp: SignUpController) {
  const field = (name: TextField, label: string, autocomplete: string, max: number) => {
    const { wrong, id, text } = faultOf(signUp, name);
    return html`<div class="field ${wrong ? "wrong" : ""}">
      <label for="field-${name}">${label} ${optional()}</label>${text}
      <input class="box" id="field-${name}" name=${name} autocomplete=${autocomplete} maxlength=${max} aria-invalid=${wrong || nothing} aria-describedby=${id || nothing} .value=${signUp.draft[name]} @input=${typed(signUp, name)}>
    </div>`;
  };
  const wrong = signUp.faults.some((fault) => /^(givenName|familyName|organisation|role)$/.test(fault.field));
  return html`<details class="fold" ?open=${wrong || nothing}>
    <summary class="action">${msg("Freiwillige Angaben", { id: "form.optional-fields" })}</summary>
    <div class="pair">
      ${field("givenName", msg("Vorname", { id: "form.given-name" }), "given-name", LIMITS.name)}
      ${field("familyName", msg("Nachname", { id: "form.family-name" }), "family-name", LIMITS.name)}
      ${field("organisation", msg("Organisation", { id: "form.organisation" }), "organization", LIMITS.organisation)}
      ${field("role", msg("Funktion", { id: "form.role" }), "organization-title", LIMITS.role)}
    </div>
  </details>`;
}

/** A wish for a topic, kept apart from the person. */
export function wishField(signUp: SignUpController) {
  const { wrong, id, text } = faultOf(signUp, "wish");
  return html`<div class="field ${wrong ? "wrong" : ""}">
    <label for="field-wish">${msg("Welches Thema wünschen Sie sich?", { id: "form.wish" })} ${optional()}</label>
    <p class="hint" id="hint-wish">${msg("Höchstens 300 Zeichen, bitte ohne Namen oder persönliche Angaben. Wir speichern den Wunsch getrennt von Ihrer Anmeldung.", { id: "form.wish-hint" })}</p>
    ${text}
    <textarea class="box" id="field-wish" name="wish" rows="3" maxlength=${LIMITS.wish} aria-invalid=${wrong || nothing} aria-describedby=${`hint-wish ${id}`.trim()} .value=${signUp.draft.wish} @input=${typed(signUp, "wish")}></textarea>
  </div>`;
}

const typed = (signUp: SignUpController, name: TextField) => (event: Event) =>
  signUp.type(() => {
    signUp.draft[name] = (event.target as HTMLInputElement).value;
  });
