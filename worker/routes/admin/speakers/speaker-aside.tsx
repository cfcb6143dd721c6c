/** @jsxImportSource hono/jsx */
import type { SpeakerItem } from "../../../actions/read-speakers.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { wordIn } from "../../../rules/local-text.ts";
import { ActionButton, Item, ItemList, LinkButton, Section, TextLink } from "../parts/index.ts";
import { wordAppearance } from "./speaker-words.ts";

interface AsideProps {
  series: DeskSeries;
  speaker: SpeakerItem;
}

/** What is done with a speaker besides editing: shown where, asked by link, taken down. */
export const SpeakerAside = ({ series, speaker }: AsideProps) => (
  <>
    <Takedown series={series} speaker={speaker} />
    <OwnBio series={series} speaker={speaker} />
    <Appearances series={series} speaker={speaker} />
  </>
);

const Takedown = ({ series, speaker }: AsideProps) => (
  <Section
    title={msg("Sichtbarkeit", { id: "speaker-visibility" })}
    lead={
      speaker.hidden
        ? msg("Diese Person erscheint zurzeit nirgends, auch nicht in freigegebenen Terminen.", {
            id: "speaker-hidden-text",
          })
        : msg(
            "Gilt sofort und für alle Termine: auf unseren Seiten, bei Partnern, in E-Mails und Schnittstellen. Was Browser sich gemerkt haben, verschwindet in höchstens fünf Minuten.",
            {
              id: "speaker-hide-text",
            },
          )
    }
  >
    <ActionButton
      action={adminPaths.desk(series.slug, "speakers", speaker.id, "hidden")}
      fields={{ hidden: speaker.hidden ? "0" : "1" }}
      look={speaker.hidden ? "secondary" : "danger"}
    >
      {speaker.hidden
        ? msg("Wieder zeigen", { id: "speaker-show" })
        : msg("Sofort überall entfernen", { id: "speaker-hide" })}
    </ActionButton>
    {speaker.hidden && !speaker.agreedAt && (
      <p class="pg-muted ad-small">
        {msg("Beachten Sie: Eine Zustimmung liegt nicht vor.", { id: "speaker-show-warning" })}
      </p>
    )}
  </Section>
);

const OwnBio = ({ series, speaker }: AsideProps) => {
  const here = adminPaths.desk(series.slug, "speakers", speaker.id, "link");
  const until = speaker.bioLink?.expiresAt ? formatMoment(speaker.bioLink.expiresAt, series.timeZone) : null;
  return (
    <Section
      title={msg("Selbst bearbeiten", { id: "speaker-own" })}
      lead={
        speaker.email
          ? msg("Die Person prüft ihre Vorstellung, ändert sie und stimmt der Veröffentlichung zu.", {
              id: "speaker-own-text",
            })
          : msg("Tragen Sie zuerst eine E-Mail-Adresse ein und speichern Sie.", { id: "speaker-own-no-email" })
      }
    >
      {until && (
        <p class="ad-small">{msg(str`Ein Link ist verschickt und gilt bis ${until}.`, { id: "speaker-link-until" })}</p>
      )}
      {speaker.email && (
        <p>
          <LinkButton href={here}>{msg("Link zur Vorstellung schicken", { id: "speaker-send-link" })}</LinkButton>
        </p>
      )}
      {until && (
        <form method="post" action={`${here}/end`}>
          <button class="ad-link" type="submit">
            {msg("Link sperren", { id: "speaker-end-link" })}
          </button>
        </form>
      )}
    </Section>
  );
};

const Appearances = ({ series, speaker }: AsideProps) => (
  <Section title={msg("Spricht in", { id: "speaker-sessions" })}>
    {speaker.sessions.length > 0 ? (
      <ItemList>
        {speaker.sessions.map((session) => (
          <Item
            title={
              wordIn(session.title, currentLocale(), series.lang)?.text ??
              msg("Thema folgt", { id: "admin-topic-follows" })
            }
            href={adminPaths.desk(series.slug, "sessions", session.id)}
            text={wordAppearance(session, series.timeZone)}
          />
        ))}
      </ItemList>
    ) : (
      <>
        <p class="pg-muted">
          {msg("In keinem Termin. Eintragen können Sie die Person im Termin.", { id: "speaker-sessions-none" })}
        </p>
        <p>
          <TextLink href={adminPaths.desk(series.slug, "speakers", speaker.id, "delete")}>
            {msg("Person löschen", { id: "speaker-delete" })}
          </TextLink>
        </p>
      </>
    )}
  </Section>
);
