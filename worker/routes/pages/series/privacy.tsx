/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { KEPT_DAYS } from "../../../contract/limits.ts";
import { paths } from "../../../contract/paths.ts";
import type { Series } from "../../../contract/series-answer.ts";
import { msg, str } from "../../../localization.ts";
import { plural } from "../../../plural.ts";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { ContactLink } from "./contact.tsx";

/** The privacy notice of a series, made from the same facts that the deletion and the form read (Art. 13 GDPR, L-12). */
export const PrivacyPage = ({ series }: { series: Series }) => {
  const title = msg("Hinweise zum Datenschutz", { id: "privacy-title" });
  const { controllers, recipients } = series.notice;
  return (
    <Page title={title} series={series} slim>
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead">
        {msg(str`Sie gelten für die Seiten, die Anmeldung und die E-Mails der Reihe „${series.title}“.`, {
          id: "privacy-scope",
        })}
      </p>
      <Part title={msg("Verantwortlich", { id: "notice-controllers" })}>
        <List lines={controllers} />
        <p>
          {msg("Fragen zum Datenschutz beantwortet:", { id: "privacy-contact" })} <bdi>{series.contact.name}</bdi>,{" "}
          <ContactLink contact={series.contact} />
        </p>
      </Part>
      <Part title={msg("Zwecke und Rechtsgrundlagen", { id: "privacy-purposes" })}>
        <List
          lines={[
            msg(
              "Teilnahme an einem Termin: E-Mail-Adresse und gewählter Termin, um Ihren Platz zu verwalten und Ihnen Zugang und Änderungen mitzuteilen (Art. 6 Abs. 1 Buchst. b DSGVO).",
              { id: "privacy-purpose-session" },
            ),
            msg(
              "Zahl der Teilnehmenden: Beim ersten Öffnen des Zugangs zu einem Online-Termin vermerken wir Ihre Teilnahme (Art. 6 Abs. 1 Buchst. f DSGVO).",
              { id: "privacy-purpose-attendance" },
            ),
            msg(
              "Nachrichten über künftige Termine: E-Mail-Adresse und der Nachweis Ihrer Einwilligung (Art. 6 Abs. 1 Buchst. a und Art. 7 Abs. 1 DSGVO).",
              { id: "privacy-purpose-list" },
            ),
            msg(
              "Freiwillige Angaben wie Name, Organisation und Vorkenntnisse: um den Termin vorzubereiten. Themenwünsche speichern wir getrennt von Ihrer Anmeldung.",
              { id: "privacy-purpose-optional" },
            ),
            msg(
              "Schutz vor Missbrauch: ein mit Tagesschlüssel gebildetes Kennzeichen Ihres Netzes, höchstens 24 Stunden (Art. 6 Abs. 1 Buchst. f DSGVO). Die IP-Adresse selbst speichern wir nicht.",
              { id: "privacy-purpose-abuse" },
            ),
          ]}
        />
        <p>
          {msg(
            "Nötig ist allein die E-Mail-Adresse: ohne sie können wir Sie nicht anmelden. Eine automatisierte Entscheidung im Sinne des Art. 22 DSGVO findet nicht statt.",
            { id: "privacy-duty" },
          )}
        </p>
      </Part>
      <Part title={msg("Wer die Angaben erhält", { id: "privacy-recipients" })}>
        {recipients.length > 0 ? <List lines={recipients} /> : <p>{msg("Niemand", { id: "nobody" })}</p>}
        <p>
          {msg(
            "Verarbeitet ein Dienst Angaben außerhalb der Europäischen Union, geschieht das nur auf Grundlage eines Angemessenheitsbeschlusses oder der Standardvertragsklauseln (Art. 45 und 46 DSGVO).",
            { id: "privacy-third-countries" },
          )}
        </p>
      </Part>
      <Retention series={series} />
      <Rights slug={series.slug} />
      <Part title={msg("Cookies und Speicher", { id: "privacy-storage" })}>
        <p>
          {msg(
            "Wir setzen keine Cookies, speichern nichts auf Ihrem Gerät und messen weder Öffnen noch Anklicken unserer E-Mails.",
            { id: "privacy-storage-text" },
          )}
        </p>
      </Part>
    </Page>
  );
};

const Part = ({ title, children }: { title: string; children?: Child }) => (
  <section class="pg-sec pg-prose">
    <h2 class="pg-h2">{title}</h2>
    {children}
  </section>
);

const List = ({ lines }: { lines: string[] }) => (
  <ul class="pg-bullets">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);

const Retention = ({ series }: { series: Series }) => {
  const { unconfirmed, registration } = series.notice.retentionDays;
  return (
    <Part title={msg("Wie lange wir speichern", { id: "privacy-retention" })}>
      <List
        lines={[
          plural(
            unconfirmed,
            msg("Anmeldungen, die niemand bestätigt: # Tag. | Anmeldungen, die niemand bestätigt: # Tage.", {
              id: "privacy-retention-unconfirmed",
            }),
          ),
          plural(
            registration,
            msg(
              "Bestätigte Anmeldungen und die Angaben dazu: bis # Tag nach dem Ende des Termins. | Bestätigte Anmeldungen und die Angaben dazu: bis # Tage nach dem Ende des Termins.",
              { id: "privacy-retention-registration" },
            ),
          ),
          plural(
            KEPT_DAYS.waiting,
            msg(
              "Plätze auf der Warteliste, aus denen nichts wurde: bis # Tag nach dem Ende des Termins. | Plätze auf der Warteliste, aus denen nichts wurde: bis # Tage nach dem Ende des Termins.",
              { id: "privacy-retention-waiting" },
            ),
          ),
          plural(
            KEPT_DAYS.endedSubscription,
            msg(
              "Adressen für künftige Termine: bis Sie sich abmelden und noch # Tag danach. So lange antwortet der Abmeldelink weiter. | Adressen für künftige Termine: bis Sie sich abmelden und noch # Tage danach. So lange antwortet der Abmeldelink weiter.",
              { id: "privacy-retention-subscription" },
            ),
          ),
          msg(
            "Der Nachweis einer Einwilligung: danach gesperrt und ohne lesbare Adresse, bis zum Ende des dritten Jahres nach dem Widerruf (Art. 17 Abs. 3 Buchst. e DSGVO).",
            { id: "privacy-retention-proof" },
          ),
          msg(
            "Sicherungen: Der Datenbankdienst kann den Stand der letzten 30 Tage wiederherstellen. So lange kann Gelöschtes dort noch enthalten sein.",
            { id: "privacy-retention-restore" },
          ),
          plural(
            KEPT_DAYS.erasure,
            msg(
              "Damit wir Gelöschtes nach einer Wiederherstellung erneut löschen, merken wir uns # Tag lang einen Prüfwert der Adresse. | Damit wir Gelöschtes nach einer Wiederherstellung erneut löschen, merken wir uns # Tage lang einen Prüfwert der Adresse.",
              { id: "privacy-retention-check" },
            ),
          ),
        ]}
      />
    </Part>
  );
};

const Rights = ({ slug }: { slug: string }) => (
  <Part title={msg("Ihre Rechte", { id: "notice-rights" })}>
    <List
      lines={[
        msg(
          "Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Übertragung Ihrer Angaben (Art. 15 bis 20 DSGVO).",
          { id: "privacy-rights" },
        ),
        msg("Widerspruch gegen eine Verarbeitung aus berechtigtem Interesse (Art. 21 DSGVO).", {
          id: "privacy-objection",
        }),
        msg("Widerruf einer Einwilligung, jederzeit und ohne Gründe. Was bis dahin geschah, bleibt rechtmäßig.", {
          id: "privacy-withdrawal",
        }),
        msg(
          "Beschwerde bei einer Datenschutz-Aufsichtsbehörde, etwa an Ihrem Wohnort oder am Sitz der Verantwortlichen (Art. 77 DSGVO).",
          { id: "privacy-complaint" },
        ),
      ]}
    />
    <p>
      {msg("Das meiste davon erledigen Sie selbst auf Ihrer eigenen Seite. Den Link dazu schicken wir Ihnen:", {
        id: "privacy-own-page",
      })}{" "}
      <a href={inLanguage(paths.sendMyLink(slug))}>{msg("Meine Anmeldung", { id: "send-link-title" })}</a>
    </p>
  </Part>
);
