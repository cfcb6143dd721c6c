import { html, nothing } from "lit/html.js";
import type { ViewContext } from "./context.ts";

/** Weekday, day numeral and month of a session; part of its heading, so that one stop reads date and title. */
export function dateBlock({ dates }: ViewContext, iso: string, weekday: "long" | "short") {
  const block = dates.block(iso, weekday);
  const point = block.point ? html`<i>${block.point}</i>` : nothing;
  return html`<time class="date" datetime=${iso}><span class="weekday">${block.weekday}<span class="vh">, </span></span><span class="day">${block.day}${point}</span> <span class="month">${block.month}</span></time><span class="vh">: </span>`;
}
