import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import { FUTURE, type ViewContext } from "./context.ts";
import { signUpText, takesSignUps } from "./session-words.ts";

/** What opens the form of a session: a button, or the way to the hosted page. Nothing where no sign-up is possible. */
export function signUpAction(session: Session, context: ViewContext, look: string) {
  if (!takesSignUps(session) || context.openAt === session.id) return nothing;
  const suffix = html`<span class="vh"> ${msg(str`für den ${context.dates(session.startsAt).day}`, { id: "session.for-date" })}</span>`;
  return action(session.id, context, look, html`${signUpText(session)}${suffix}`);
}

/** The way to hear of future dates without choosing one. */
export function futureAction(context: ViewContext, look: string, text: string) {
  return context.answer.consents.length && context.openAt !== FUTURE ? action(FUTURE, context, look, text) : nothing;
}

function action(at: string, { offer, open, hostedUrl }: ViewContext, look: string, content: unknown) {
  if (offer === "none") return nothing;
  return offer === "link"
    ? html`<a class=${look} part="button" id="open-${at}" href=${hostedUrl}>${content}</a>`
    : html`<button class=${look} part="button" type="button" id="open-${at}" @click=${() => open(at)}>${content}</button>`;
}
