/** @jsxImportSource hono/jsx */
import type { PersonItem } from "../../../actions/read-people.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { ActionButton, Facts, LinkButton, Section, State, Table, TextLink } from "../parts/index.ts";
import { describeSubscription, nameMail, wordAnswer, wordMail, wordOf } from "./person-words.ts";

interface PartProps {
  series: DeskSeries;
  person: PersonItem;
}

/** Whether a person hears of future dates, and the way to end it. */
export const PersonSubscription = ({ series, person }: PartProps) => (
  <Section title={msg("Verteiler", { id: "reg-room-subscribers" })}>
    <p>{describeSubscription(person, series)}</p>
    {person.subscription?.status === "confirmed" && (
      <p>
        <TextLink href={adminPaths.desk(series.slug, "people", person.id, "unsubscribe")}>
          {msg("Aus dem Verteiler austragen", { id: "reg-unsubscribe" })}
        </TextLink>
      </p>
    )}
  </Section>
);

/** What a person answered in the form; nothing where nothing was asked. */
export const PersonAnswers = ({ series, person }: PartProps) =>
  person.answers.length === 0 ? null : (
    <Section title={msg("Antworten im Formular", { id: "reg-answers" })}>
      <Facts
        items={person.answers.map((answer) => ({
          term: wordOf(answer.question, series.lang),
          value: wordAnswer(answer, series.lang),
        }))}
      />
    </Section>
  );

/** What was mailed to a person, and what of it did not arrive. */
export const PersonMails = ({ series, person }: PartProps) => (
  <Section
    title={msg("E-Mails an diese Person", { id: "reg-mails" })}
    lead={msg("Was vor mehr als 90 Tagen versandt wurde, ist hier nicht mehr verzeichnet.", { id: "reg-mails-lead" })}
  >
    <Table
      caption={msg("E-Mails an diese Person", { id: "reg-mails" })}
      columns={[
        { label: msg("E-Mail", { id: "reg-mail" }) },
        { label: msg("Stand", { id: "reg-status" }) },
        { label: msg("Wann", { id: "reg-mail-at" }) },
      ]}
      empty={<p class="pg-muted">{msg("Noch ging nichts hinaus.", { id: "reg-mails-none" })}</p>}
      rows={person.mails.map((mail, index) => {
        const { kind, word } = wordMail(mail);
        return {
          key: String(index),
          cells: [
            nameMail(mail.kind),
            <>
              <State kind={kind}>{word}</State>
              {mail.reason && (
                <>
                  <br />
                  <span class="pg-muted">{mail.reason}</span>
                </>
              )}
            </>,
            formatMoment(mail.at, series.timeZone),
          ],
        };
      })}
    />
  </Section>
);

/** What a person may ask for: to see, to take along, to be forgotten. */
export const PersonRights = ({ series, person }: PartProps) => {
  const here = (step: string) => adminPaths.desk(series.slug, "people", person.id, step);
  return (
    <Section
      title={msg("Auskunft, Nachweis und Löschung", { id: "reg-rights" })}
      lead={msg(
        "Wünsche und Antworten auf Umfragen fehlen hier, denn sie werden ohne Verbindung zur Person gespeichert.",
        { id: "reg-rights-lead" },
      )}
    >
      <div class="ad-row">
        {person.confirmedAt && (
          <LinkButton href={here("link")}>
            {msg("Link zu den eigenen Daten senden", { id: "reg-send-link" })}
          </LinkButton>
        )}
        <LinkButton href={here("data")}>{msg("Alle Angaben herunterladen", { id: "reg-download" })}</LinkButton>
        <ActionButton
          action={adminPaths.desk(series.slug, "subscribers", "proof")}
          fields={{ email: person.email, person: person.id }}
        >
          {msg("Nachweis der Einwilligung", { id: "reg-proof" })}
        </ActionButton>
      </div>
      <p>
        <TextLink href={here("erase")}>{msg("Person löschen", { id: "reg-erase" })}</TextLink>
      </p>
    </Section>
  );
};
