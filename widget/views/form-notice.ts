import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { plural } from "../localization.ts";
import type { ViewContext } from "./context.ts";

const DAY_MS = 86_400_000;

/** What Article 13 GDPR asks to be said before the button. */
export function notice({ answer, dates, heading, names, privacyUrl }: ViewContext, target: string) {
  const { notice: facts } = answer.series;
  const { unconfirmed, registration } = facts.retentionDays;
  const session = answer.sessions.find(({ id }) => id === target);
  const item = (term: string, text: unknown) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
  const erased = session && dates(new Date(Date.parse(session.endsAt) + registration * DAY_MS).toISOString()).date;
  return html`<div class="note">
    ${heading(3, "h", msg("Was mit Ihren Angaben geschieht", { id: "notice.heading" }))}
    <dl>
      ${item(msg("Verantwortlich", { id: "notice.controllers" }), names(facts.controllers))}
      ${item(
        msg("Wofür", { id: "notice.purposes" }),
        msg(
          "Für Ihre Teilnahme auf Ihre Anfrage (Art. 6 Abs. 1 b DSGVO), für Nachrichten über künftige Termine mit Ihrer Einwilligung (Buchstabe a).",
          { id: "notice.purpose" },
        ),
      )}
      ${facts.recipients.length ? item(msg("Wer sie erhält", { id: "notice.recipients" }), names(facts.recipients)) : nothing}
      ${item(
        msg("Außerhalb der EU", { id: "notice.third-countries" }),
        msg("Nur mit Angemessenheitsbeschluss oder Standardvertragsklauseln (Art. 45, 46 DSGVO).", {
          id: "notice.safeguards",
        }),
      )}
      ${item(
        msg("Wie lange", { id: "notice.retention" }),
        html`${
          erased
            ? msg(str`Ihre Anmeldung löschen wir am ${erased}.`, { id: "notice.erased" })
            : msg("Ihre Adresse behalten wir, bis Sie die Nachrichten abbestellen.", {
                id: "notice.until-unsubscribed",
              })
        } ${plural(
          unconfirmed,
          msg(
            "Was Sie nicht bestätigen, löschen wir nach # Tag. | Was Sie nicht bestätigen, löschen wir nach # Tagen.",
            {
              id: "notice.unconfirmed",
            },
          ),
        )}`,
      )}
      ${item(
        msg("Ihre Rechte", { id: "notice.rights" }),
        html`${msg("Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit, Widerspruch, Widerruf jederzeit, Beschwerde bei einer Aufsichtsbehörde.", { id: "notice.rights-list" })} <a href=${privacyUrl} target="_blank" rel="noopener">${msg("Datenschutzhinweise (neues Fenster)", { id: "notice.privacy" })}</a>`,
      )}
    </dl>
  </div>`;
}
