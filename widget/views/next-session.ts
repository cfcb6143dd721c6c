import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";
import { course } from "./course.ts";
import { dateBlock } from "./date-block.ts";
import { details, more } from "./more.ts";
import { people } from "./people.ts";
import { sessionStatus } from "./session-status.ts";
import { levelText, ownTime, placeText, timeRange } from "./session-words.ts";
import { signUpAction } from "./sign-up-action.ts";

/** The next session, large: the date is the picture. */
export function nextSession(session: Session, context: ViewContext) {
  const { comma, dates, heading, locale, openAt, turn } = context;
  const { id, url, startsAt, title, summary, langs, level } = session;
  const name = title
    ? html`<span class="title" lang=${langs.title ?? nothing}>${title}</span>`
    : html`<span class="title open">${topicFollows()}</span>`;
  return html`<article class="next" part="next">
    <p class="label">${msg("Nächster Termin", { id: "next.label" })}</p>
    ${turn(() => heading(1, "", html`${dateBlock(locale, startsAt, dates(startsAt), dates(startsAt).weekday)}${name}`))}
    ${turn(
      () => html`<ul class="facts" role="list">
      <li><b class="time">${timeRange(session, comma, dates)}</b> <span class="muted">${dates(startsAt).zone}</span>${ownTime(session, context)}</li>
      <li>${placeText(session)}</li>
      ${level ? html`<li class="level">${dots(level)}${levelText(level)}</li>` : nothing}
    </ul>`,
    )}
    ${summary ? html`<p class="summary text" lang=${langs.summary ?? nothing}>${summary}</p>` : nothing}
    ${
      openAt === id
        ? context.form()
        : html`${turn(
            () =>
              html`<div class="act">${signUpAction(session, context, "button")}${more(id, msg("In den Kalender", { id: "details.calendar" }), url, context)}${sessionStatus(session, context)}</div>`,
          )}${details(session, context, true)}`
    }
    ${turn(() => people(session, context))}${turn(() => course(session, context), true)}
  </article>`;
}

/** Stands in for a title that is not decided. */
export const topicFollows = (): string => msg("Das Thema geben wir noch bekannt", { id: "session.topic-follows" });

const LEVELS = ["beginner", "intermediate", "advanced"];
const dots = (level: string) =>
  html`<span class="dots" aria-hidden="true">${LEVELS.map((_, at) => html`<i class=${at <= LEVELS.indexOf(level) ? "on" : ""}></i>`)}</span>`;
