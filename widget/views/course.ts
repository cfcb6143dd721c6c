import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { ViewContext } from "./context.ts";
import { fold } from "./fold.ts";

/** The course of a session: times, what happens, and who speaks; accent dots mark the inputs. */
export function course({ agenda, speakers, endsAt }: Session, { dates, heading, names }: ViewContext) {
  if (!agenda.length) return nothing;
  const cast = (ids: string[]) => names(speakers.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const title = msg("So verläuft der Termin", { id: "course.heading" });
  // Lying down, a part is as wide as it is long. Set by the CSSOM, as strict policies refuse `style="…"`.
  const length = (at: number) => Date.parse(agenda[at + 1]?.startsAt ?? endsAt) - Date.parse(agenda[at]!.startsAt);
  const parts = html`<ol class="course" role="list">${agenda.map(
    (item, at) =>
      html`<li class=${item.kind} .style=${`flex-grow:${length(at)}`}><time datetime=${item.startsAt}>${dates(item.startsAt).time}</time><span lang=${item.langs.title ?? nothing}>${item.title}${
        item.speakerIds.length ? html`<small>${cast(item.speakerIds)}</small>` : nothing
      }</span></li>`,
  )}</ol>`;
  return html`<section class="part">${heading(2, "h", title)}${fold("strong", title, parts)}</section>`;
}
