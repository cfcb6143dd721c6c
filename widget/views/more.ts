import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";

/** What opens more about a session, or the archive, in place; the hosted page where that part cannot be had. */
export function more(at: string, text: unknown, url: string, { extras }: ViewContext) {
  if (extras.failed) return html`<a class="action" part="link" href=${url}>${text}</a>`;
  const toggle = async () => (await extras.load())?.toggle(at);
  return html`<button class="action" part="link" type="button" id="more-${at}" aria-expanded=${Boolean(extras.it?.isOpen(at))} @click=${toggle}>${text}</button>`;
}

/** What was opened about a session. */
export const details = (session: Session, context: ViewContext, isStage?: boolean): unknown =>
  context.extras.it?.details(session, context, isStage) ?? nothing;
