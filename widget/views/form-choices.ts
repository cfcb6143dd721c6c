import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { SignUpController } from "../state/signup-controller.ts";
import { FUTURE, type ViewContext } from "./context.ts";
import { takesSignUps } from "./session-words.ts";

/** What to sign up for: one of the open sessions, or only future dates. */
export function choices(signUp: SignUpController, { answer, comma, dates }: ViewContext) {
  const open = answer.sessions.filter(takesSignUps);
  if (!open.length && signUp.draft.target === FUTURE) return nothing;
  const option = (value: string, strong: string, rest: unknown, small: unknown) => html`<label class="choice">
    <input type="radio" name="session" id="field-session-${value}" value=${value} .checked=${signUp.draft.target === value} @change=${() =>
      signUp.type(() => {
        signUp.draft.target = value;
      })}><span><b>${strong}</b>${rest} <small>${small}</small></span></label>`;
  return html`<fieldset>
    <legend>${msg("Wofür möchten Sie sich anmelden?", { id: "form.choose" })}</legend>
    <div class="choices">
      ${open.map((session) => {
        const waiting = session.signUp === "waiting";
        return option(
          session.id,
          dates(session.startsAt).date,
          waiting
            ? html`${comma}${msg("Warteliste", { id: "form.waiting-list" })}`
            : html`${comma}${dates(session.startsAt).time}`,
          waiting
            ? msg("Ausgebucht. Sie rücken nach, sobald ein Platz frei wird.", { id: "form.waiting-hint" })
            : html`<span lang=${session.langs.title ?? nothing}>${session.title ?? msg("Das Thema geben wir noch bekannt", { id: "session.topic-follows" })}</span>`,
        );
      })}
      ${
        answer.consents.length
          ? option(
              FUTURE,
              msg("Nur künftige Termine", { id: "form.only-future" }),
              nothing,
              msg("Sie erfahren per E-Mail, wann und worüber die Runde als Nächstes spricht.", {
                id: "form.future-hint",
              }),
            )
          : nothing
      }
    </div>
  </fieldset>`;
}
