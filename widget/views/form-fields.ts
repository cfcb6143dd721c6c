import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { LIMITS } from "../../worker/contract/limits.ts";
import { faultText } from "../problem-text.ts";
import type { SignUpController } from "../state/signup-controller.ts";

/** One line or several lines to type in, with what ties label, hint and error to it. */
export interface TextField {
  field: string;
  label: unknown;
  hint?: string;
  max: number;
  autocomplete: string;
  required?: boolean;
  value: string;
  set(text: string): void;
}

/** The sentence that says how to mend a field, and its id for `aria-describedby`. */
export function faultOf({ faults }: SignUpController, field: string) {
  const fault = faults.find((found) => found.field === field);
  const id = `error-${field}`;
  return fault
    ? { look: "wrong", id, text: html`<p class="error" id=${id}>${faultText(field, fault.code)}</p>` }
    : { look: "", id: "", text: nothing };
}

/** The word that marks every field one may leave out (A-07). */
export const optional = () => html`<em>${msg("freiwillig", { id: "form.optional" })}</em>`;

/** Draws a text field; the wish has several lines, the address its own keyboard. */
export function textField(signUp: SignUpController, { field, label, hint, max, autocomplete, ...text }: TextField) {
  const { look, id, text: error } = faultOf(signUp, field);
  const key = `field-${field}`;
  const invalid = Boolean(id) || nothing;
  const described = [hint && `hint-${field}`, id].filter(Boolean).join(" ") || nothing;
  const input = (event: Event) => signUp.type(() => text.set((event.target as HTMLInputElement).value));
  return html`<div class="field ${look}" part="field">
    <label for=${key}>${label} ${text.required ? nothing : optional()}</label>
    ${hint ? html`<p class="hint" id="hint-${field}">${hint}</p>` : nothing}
    ${error}
    ${
      field === "wish"
        ? html`<textarea class="box" id=${key} name=${field} rows="3" maxlength=${max} aria-invalid=${invalid} aria-describedby=${described} .value=${text.value} @input=${input} @focus=${reveal}></textarea>`
        : html`<input class="box" id=${key} name=${field} type=${field === "email" ? field : "text"} autocomplete=${autocomplete} required=${text.required ? "" : nothing} maxlength=${max} aria-invalid=${invalid} aria-describedby=${described} .value=${text.value} @input=${input}>`
    }
  </div>`;
}

/** Chromium shows the caret of a textarea and forgets its scroll margin: a sticky header would lie over it (A-04). */
function reveal({ target }: Event): void {
  const field = target as HTMLElement;
  // Under a pressed pointer nothing may move.
  if (!field.matches(":active")) field.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** What our own fields are called; questions have a label of their own. */
export const fieldLabels = () => ({
  email: msg("E-Mail-Adresse", { id: "form.email" }),
  wish: msg("Welches Thema wünschen Sie sich?", { id: "form.wish" }),
  givenName: msg("Vorname", { id: "form.given-name" }),
  familyName: msg("Nachname", { id: "form.family-name" }),
  organisation: msg("Organisation", { id: "form.organisation" }),
  role: msg("Funktion", { id: "form.role" }),
});

const draftField = (
  signUp: SignUpController,
  field: keyof ReturnType<typeof fieldLabels>,
  autocomplete: string,
  max: number,
  hint?: string,
) =>
  textField(signUp, {
    field,
    label: fieldLabels()[field],
    hint,
    max,
    autocomplete,
    required: field === "email",
    value: signUp.draft[field],
    set: (text) => {
      signUp.draft[field] = text;
    },
  });

/** The one field everybody fills in. */
export const emailField = (signUp: SignUpController) =>
  draftField(
    signUp,
    "email",
    "email",
    LIMITS.email,
    msg("An diese Adresse schicken wir eine Bestätigung und alles Weitere.", { id: "form.email-hint" }),
  );

/** A wish for a topic, kept apart from the person. */
export const wishField = (signUp: SignUpController) =>
  draftField(
    signUp,
    "wish",
    "off",
    LIMITS.wish,
    msg(
      "Höchstens 300 Zeichen, bitte ohne Namen oder persönliche Angaben. Wir speichern den Wunsch getrennt von Ihrer Anmeldung.",
      { id: "form.wish-hint" },
    ),
  );

/** Names, organisation and role, folded away: they are nobody's duty. */
export function optionalFields(signUp: SignUpController) {
  const names = ["givenName", "familyName", "organisation", "role"];
  const wrong = signUp.faults.some(({ field }) => names.includes(field));
  return html`<details open=${wrong ? "" : nothing}>
    <summary class="action">${msg("Freiwillige Angaben", { id: "form.optional-fields" })}</summary>
    <div class="pair">
      ${draftField(signUp, "givenName", "given-name", LIMITS.name)}
      ${draftField(signUp, "familyName", "family-name", LIMITS.name)}
      ${draftField(signUp, "organisation", "organization", LIMITS.organisation)}
      ${draftField(signUp, "role", "organization-title", LIMITS.role)}
    </div>
  </details>`;
}
