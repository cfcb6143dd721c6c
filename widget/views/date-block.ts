import { html, nothing } from "lit/html.js";
import type { InstantWords } from "../../worker/contract/instant-words.ts";
import type { Locale } from "../../worker/contract/locales.ts";

/** Weekday, day numeral and month of a session; part of its heading, so that one stop reads date and title. */
export function dateBlock(locale: Locale, instant: string, words: InstantWords, weekday = words.weekdayShort) {
  // Of our languages only German, plain or easy, writes the day as an ordinal ("10.").
  const point = locale.startsWith("de") ? html`<i>.</i>` : nothing;
  return html`<time class="date" datetime=${instant}><span class="weekday">${weekday}<span class="vh">, </span></span><span class="day">${words.dayOfMonth}${point}</span> <span class="month">${words.month}</span></time><span class="vh">: </span>`;
}
