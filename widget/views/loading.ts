import { html } from "lit/html.js";

/** Calm bars in the place of the next session until the list is there; nothing to read, nothing that moves. */
export const loading = html`<div class="next bones" aria-hidden="true">
  <div>
    <p class="date"><i class="weekday"></i><i class="day"></i><i class="month"></i></p>
    <p class="title"><i></i><i></i></p>
  </div>
  <p class="facts"><i></i><i></i></p>
  <p class="summary text"><i></i><i></i><i></i></p>
</div>`;
