import { msg } from "@lit/localize";
import { html, nothing } from "lit";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";

/** The course of a session: times, what happens, and who speaks; accent dots mark the inputs. */
export function course({ agenda, speakers }: Session, { dates, heading }: ViewContext) {
  if (!agenda.length) return nothing;
  const names = (ids: string[]) => dates.list(speakers.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  return html`<section class="part">
    ${heading(2, "h", msg("So verläuft der Termin", { id: "course.heading" }))}
    <ol class="course" role="list">${agenda.map(
      (item) =>
        html`<li class=${item.kind}><time datetime=${item.startsAt}>${dates.time(item.startsAt)}</time><span lang=${item.langs.title ?? nothing}>${item.title}${
          item.speakerIds.length ? html`<small>${names(item.speakerIds)}</small>` : nothing
        }</span></li>`,
    )}</ol>
  </section>`;
}
