import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { ViewContext } from "./context.ts";

/** Who stands behind the series, whom to ask, and the addresses every form must name. */
export function footer({ answer: { series }, feedUrl, hostedUrl, privacyUrl, imprintUrl }: ViewContext) {
  const { organisers, contact } = series;
  const named = (role: string, term: string) => {
    const found = organisers.filter((organiser) => organiser.role === role);
    return found.length
      ? html`<div><dt>${term}</dt>${found.map(({ name, url }) => html`<dd>${url ? html`<a href=${url}>${name}</a>` : name}</dd>`)}</div>`
      : nothing;
  };
  const link = (url: string, text: string) =>
    url ? html`<li><a class="action" href=${url}>${text}</a></li>` : nothing;
  return html`<div class="foot" part="footer">
    <dl class="orgs">
      ${named("organiser", msg("Veranstaltet von", { id: "footer.organisers" }))}
      ${named("partner", msg("In Partnerschaft mit", { id: "footer.partners" }))}
      ${
        contact.email
          ? html`<div><dt>${msg("Fragen, Ideen, Anregungen?", { id: "footer.contact" })}</dt><dd>${contact.name}${contact.name ? html`<br>` : nothing}<a href="mailto:${contact.email}"><bdi>${contact.email}</bdi></a></dd></div>`
          : nothing
      }
    </dl>
    <ul class="links" role="list">
      ${link(feedUrl, msg("Kalender abonnieren", { id: "footer.calendar" }))}
      ${link(hostedUrl, msg("Seite der Reihe", { id: "footer.hosted" }))}
      ${link(privacyUrl, msg("Datenschutz", { id: "footer.privacy" }))}
      ${link(imprintUrl, msg("Impressum", { id: "footer.imprint" }))}
    </ul>
  </div>`;
}
