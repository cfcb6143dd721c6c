/** @jsxImportSource hono/jsx */
import type { Series } from "../../../contract/series-answer.ts";
import { msg, str } from "../../../localization.ts";
import { webAddress } from "../web-address.ts";

/** What Art. 13 GDPR wants said before the button: who, for what, who else, how long, which rights. */
export const CollectionNotice = ({ series }: { series: Series }) => {
  const { controllers, recipients, retentionDays } = series.notice;
  return (
    <section class="pg-notice" aria-labelledby="notice-heading">
      <h3 class="pg-h3" id="notice-heading">
        {msg("Was mit Ihren Angaben geschieht", { id: "notice-heading" })}
      </h3>
      <dl class="pg-facts">
        <div>
          <dt>{msg("Verantwortlich", { id: "notice-controllers" })}</dt>
          <dd>{controllers.join("; ")}</dd>
        </div>
        <div>
          <dt>{msg("Wofür", { id: "notice-purposes" })}</dt>
          <dd>
            {msg(
              "Die Anmeldung, um Ihnen die Teilnahme zu ermöglichen (Art. 6 Abs. 1 Buchst. b DSGVO). Nachrichten über künftige Termine nur mit Ihrer Einwilligung (Buchst. a). Freiwillige Angaben helfen, den Termin vorzubereiten.",
              { id: "notice-purposes-text" },
            )}
          </dd>
        </div>
        <div>
          <dt>{msg("Wer sie außerdem erhält", { id: "notice-recipients" })}</dt>
          <dd>{recipients.join("; ") || msg("Niemand", { id: "nobody" })}</dd>
        </div>
        <div>
          <dt>{msg("Wie lange", { id: "notice-retention" })}</dt>
          <dd>
            {msg(
              str`Ihre Anmeldung löschen wir ${retentionDays.registration} Tage nach dem Termin. Was Sie nicht bestätigen, löschen wir nach ${retentionDays.unconfirmed} Tagen.`,
              { id: "notice-retention-text" },
            )}
          </dd>
        </div>
        <div>
          <dt>{msg("Ihre Rechte", { id: "notice-rights" })}</dt>
          <dd>
            {msg(
              "Auskunft, Berichtigung, Löschung, Einschränkung, Übertragung, Beschwerde bei einer Aufsichtsbehörde. Eine Einwilligung können Sie jederzeit widerrufen.",
              { id: "notice-rights-text" },
            )}{" "}
            <a href={webAddress(series.privacyUrl)}>
              {msg("Ausführliche Hinweise zum Datenschutz", { id: "notice-privacy" })}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  );
};
