/** @jsxImportSource hono/jsx */
import type { Series, Session } from "../../../contract/series-answer.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { plural } from "../../../plural.ts";
import { inLanguage } from "../in-language.ts";
import { OutLink } from "../surroundings.tsx";
import { webAddress } from "../web-address.ts";

const DAY_MS = 86_400_000;

interface CollectionNoticeProps {
  series: Series;
  /** The next session that takes sign-ups: without a script the page cannot follow which one is chosen. */
  next: Session | undefined;
}

/** What Art. 13 GDPR wants said before the button: who, for what, who else, how long, which rights. */
export const CollectionNotice = ({ series, next }: CollectionNoticeProps) => {
  const { controllers, recipients } = series.notice;
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
          <dt>{msg("Außerhalb der EU", { id: "notice-third-countries" })}</dt>
          <dd>
            {msg("Nur mit Angemessenheitsbeschluss oder Standardvertragsklauseln (Art. 45, 46 DSGVO).", {
              id: "notice-safeguards",
            })}
          </dd>
        </div>
        <div>
          <dt>{msg("Wie lange", { id: "notice-retention" })}</dt>
          <dd>{describeRetention(series, next).join(" ")}</dd>
        </div>
        <div>
          <dt>{msg("Ihre Rechte", { id: "notice-rights" })}</dt>
          <dd>
            {msg(
              "Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit, Widerspruch, Widerruf jederzeit, Beschwerde bei einer Aufsichtsbehörde.",
              { id: "notice-rights-text" },
            )}{" "}
            <OutLink href={inLanguage(webAddress(series.privacyUrl))}>
              {msg("Ausführliche Hinweise zum Datenschutz", { id: "notice-privacy" })}
            </OutLink>
          </dd>
        </div>
      </dl>
    </section>
  );
};

function describeRetention({ notice, timeZone }: Series, next: Session | undefined): string[] {
  const { registration, unconfirmed } = notice.retentionDays;
  const erased = next && new Date(Date.parse(next.endsAt) + registration * DAY_MS).toISOString();
  const day = erased && formatDay(erased, timeZone);
  return [
    plural(
      registration,
      msg("Ihre Anmeldung löschen wir # Tag nach dem Termin. | Ihre Anmeldung löschen wir # Tage nach dem Termin.", {
        id: "notice-erased-after",
      }),
    ),
    ...(day ? [msg(str`Für den nächsten Termin ist das der ${day}.`, { id: "notice-erased-day" })] : []),
    msg("Ihre Adresse für künftige Termine behalten wir, bis Sie die Nachrichten abbestellen.", {
      id: "notice-until-unsubscribed",
    }),
    plural(
      unconfirmed,
      msg("Was Sie nicht bestätigen, löschen wir nach # Tag. | Was Sie nicht bestätigen, löschen wir nach # Tagen.", {
        id: "notice-unconfirmed",
      }),
    ),
  ];
}
