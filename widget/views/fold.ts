import { html } from "lit/html.js";

/** Folds away what a narrow column has no room for; a wider one shows it open, without the summary that named it. */
export const fold = (look: string, summary: string, content: unknown) =>
  html`<details class="more" aria-label=${summary}><summary class="action ${look}">${summary}</summary>${content}</details>`;
