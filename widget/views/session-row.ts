import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";
import { dateBlock } from "./date-block.ts";
import { details, more } from "./more.ts";
import { topicFollows } from "./next-session.ts";
import { sessionStatus } from "./session-status.ts";
import { ownTime, placeText, timeRange } from "./session-words.ts";
import { signUpAction } from "./sign-up-action.ts";

/** A further session as one row: date, title, facts, status, one action. */
export function sessionRow(session: Session, context: ViewContext) {
  const { comma, dates, heading, locale, names } = context;
  const { id, url, title, langs, startsAt, speakers, status } = session;
  const name = title
    ? html`<span class="row-title" lang=${langs.title ?? nothing}>${title}</span>`
    : html`<span class="row-title open">${topicFollows()}</span>`;
  const cast = names(speakers.map(({ name }) => name));
  const suffix = html`<span class="vh"> ${msg(str`zum ${dates(startsAt).day}`, { id: "row.for-date" })}</span>`;
  return html`<li><article class="row ${status}" part="row">
    ${heading(2, "", html`${dateBlock(locale, startsAt, dates(startsAt))}${name}`)}
    <p class="meta">${timeRange(session, comma, dates)}. ${placeText(session)}${cast ? html`. ${msg(str`Mit ${cast}`, { id: "session.cast" })}` : nothing}${ownTime(session, context)}</p>
    <div class="row-status">${sessionStatus(session, context)}</div>
    <div class="row-do">${signUpAction(session, context, "action strong")}</div>
    <div class="row-more">${more(id, html`${msg("Einzelheiten", { id: "row.more" })}${suffix}`, url, context)}</div>
    ${details(session, context)}
  </article>${context.openAt === id ? context.form() : nothing}</li>`;
}
