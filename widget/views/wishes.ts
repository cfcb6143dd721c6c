import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import { plural } from "../localization.ts";
import type { ViewContext } from "./context.ts";

/** Topics that people asked for, to read; whoever signs up can add one. */
export function wishes(context: ViewContext) {
  const { answer, heading, locale } = context;
  const { series } = answer;
  if (!answer.wishes.length) return nothing;
  return html`<section class="section">
    ${heading(1, "section-h", msg("Worüber möchten Sie sprechen?", { id: "wishes.heading" }))}
    <p class="text">${msg("Die Themen kommen aus der Runde. Nennen Sie bei der Anmeldung einen eigenen Wunsch.", { id: "wishes.lead" })}</p>
    <ul class="rows" role="list">${answer.wishes.map((wish) => {
      const { text, votes } = wish;
      const outcome = outcomeText(wish, context);
      // Published wishes are organiser text without a tag of their own: they stand in the language of the series.
      return html`<li class="wish">
        <p class="count"><b>${votes}</b> ${plural(votes, msg("Stimme | Stimmen", { id: "wishes.votes" }))}</p>
        <p><b lang=${series.lang === locale ? nothing : series.lang}>${text}</b></p>
        ${outcome ? html`<p class="meta">${outcome}</p>` : nothing}
      </li>`;
    })}</ul>
  </section>`;
}

/** What became of a wish; the day only where its session is among those shown. */
function outcomeText({ status, session }: SeriesAnswer["wishes"][number], { answer, dates }: ViewContext) {
  const found = answer.sessions.find(({ id }) => id === session);
  const day = found && dates(found.startsAt).date;
  if (status === "planned")
    return day
      ? msg(str`geplant für den ${day}`, { id: "wishes.planned" })
      : msg("geplant", { id: "wishes.planned-some-day" });
  if (status === "own-session")
    return day
      ? msg(str`eigener Termin am ${day}`, { id: "wishes.own" })
      : msg("mit eigenem Termin", { id: "wishes.own-some-day" });
  return status === "done" && msg("schon besprochen", { id: "wishes.done" });
}
