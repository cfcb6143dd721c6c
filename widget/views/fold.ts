import { html } from "lit";

/** Folds away what a narrow column has no room for; a wider one shows it open and without the summary. */
export const fold = (look: string, summary: unknown, content: unknown) =>
  html`<details class="more"><summary class="action ${look}">${summary}</summary>${content}</details>`;
