import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { findConsent } from "../state/draft.ts";
import { type SignUpController, sendingText } from "../state/signup-controller.ts";
import { FUTURE, type ViewContext } from "./context.ts";
import { alert } from "./form-alert.ts";
import { choices } from "./form-choices.ts";
import { emailField, optional, optionalFields, wishField } from "./form-fields.ts";
import { notice } from "./form-notice.ts";
import { questions } from "./form-questions.ts";

/** The form in place. `novalidate`, since our own messages say how to mend a field. */
export function formView(signUp: SignUpController, context: ViewContext) {
  const { draft } = signUp;
  const sending = signUp.step === "sending";
  const submit = (event: Event) => {
    event.preventDefault();
    signUp.send(context);
  };
  return html`<form class="form" part="form" novalidate aria-labelledby="form-heading" @submit=${submit}>
    <div>${context.heading(2, "section-h", headingText(signUp, context), "form-heading")}
    <p class="muted">${msg("Nur die E-Mail-Adresse ist nötig.", { id: "form.only-email" })}</p></div>
    ${alert(signUp, context)}
    ${choices(signUp, context)}
    ${emailField(signUp)}
    ${questions(signUp, context)}
    ${wishField(signUp)}
    ${optionalFields(signUp)}
    ${consent(signUp, context)}
    ${notice(context, draft.target)}
    <div class="vh" aria-hidden="true"><input name="trap" tabindex="-1" autocomplete="off" .value=${draft.trap} @input=${(
      event: Event,
    ) => {
      draft.trap = (event.target as HTMLInputElement).value;
    }}></div>
    <div class="submit act">
      <button class="button" part="button" type="submit" aria-disabled=${sending}>${msg("Anmeldung absenden", { id: "form.submit" })}</button>
      ${context.view === "form" || sending ? nothing : html`<button class="action" type="button" @click=${signUp.close}>${msg("Abbrechen", { id: "form.cancel" })}</button>`}
      <p class="hint">${sending ? sendingText() : msg("Sie erhalten gleich eine E-Mail. Erst mit der Bestätigung darin gilt Ihre Anmeldung.", { id: "form.what-next" })}</p>
    </div>
  </form>`;
}

function headingText({ draft }: SignUpController, { answer, dates }: ViewContext) {
  if (draft.target === FUTURE) return msg("Über künftige Termine informieren lassen", { id: "form.heading-future" });
  const session = answer.sessions.find(({ id }) => id === draft.target);
  if (!session) return msg("Anmelden", { id: "session.sign-up" });
  const day = dates(session.startsAt).day;
  return session.signUp === "waiting"
    ? msg(str`Warteliste für den ${day}`, { id: "form.heading-waiting" })
    : msg(str`Anmeldung für den ${day}`, { id: "form.heading" });
}

function consent(signUp: SignUpController, { answer }: ViewContext) {
  const found = findConsent(answer);
  if (!found) return nothing;
  const { wording, langs } = found;
  const title = msg("Auf dem Laufenden bleiben", { id: "form.consent" });
  // Whoever chose "only future dates" has said it: the choice's wording is the recorded consent, no box repeats it.
  if (signUp.draft.target === FUTURE) {
    return html`<div id="field-consent" tabindex="-1"><p class="legend">${title}</p><p lang=${langs.wording ?? nothing}>${wording}</p></div>`;
  }
  const tick = (event: Event) =>
    signUp.type(() => {
      signUp.draft.subscribe = (event.target as HTMLInputElement).checked;
    });
  return html`<fieldset><legend>${title} ${optional()}</legend>
    <div class="choices"><label class="choice"><input type="checkbox" id="field-consent" name="subscribe" .checked=${signUp.draft.subscribe} @change=${tick}><span lang=${langs.wording ?? nothing}>${wording}</span></label></div>
  </fieldset>`;
}
