import { msg } from "@lit/localize";
import { html } from "lit/html.js";
import { loading } from "./loading.ts";

/** What stands there before the list and after a failure: the host's own words, else a link to the hosted page. */
export function fallback(hostedUrl: string, failed: boolean, retry: () => void) {
  return html`<slot><p><a href=${hostedUrl}>${msg("Termine und Anmeldung", { id: "fallback.link" })}</a></p></slot>${
    failed
      ? html`<p class="trouble">${failedText()}<br><button class="action" type="button" @click=${retry}>${msg("Erneut versuchen", { id: "fallback.retry" })}</button></p>`
      : loading
  }`;
}

/** What screen readers are told of the failure as well. */
export const failedText = (): string => msg("Die Termine lassen sich gerade nicht laden.", { id: "fallback.failed" });
