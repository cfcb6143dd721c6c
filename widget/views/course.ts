import { msg, str } from "@lit/localize";
import { html, nothing } from "lit";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";

/** The course of a session: times, what happens, and who speaks; accent dots mark the inputs. */
export function course({ agenda, startsAt, endsAt, speakers }: Session, { dates, heading }: ViewContext) {
  if (!agenda.length) return nothing;
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  const names = (ids: string[]) => dates.list(speakers.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const title =
    minutes <= 180
      ? msg(str`So verlaufen die ${minutes} Minuten`, { id: "course.heading-minutes" })
      : msg("So verläuft der Tag", { id: "course.heading-day" });
  return html`<section class="part">
    ${heading(2, "h", title)}
    <ol class="course" role="list">${agenda.map(
      (item) =>
        html`<li class=${item.kind}><time datetime=${item.startsAt}>${dates.time(item.startsAt)}</time><span lang=${item.langs.title ?? nothing}>${item.title}${
          item.speakerIds.length ? html`<small>${names(item.speakerIds)}</small>` : nothing
        }</span></li>`,
    )}</ol>
  </section>`;
}
