/** @jsxImportSource hono/jsx */
import type { ConsentWordings } from "../../../actions/add-consent-wording.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  Confirm,
  Empty,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  LinkButton,
  LocalField,
  PrimaryButton,
  Section,
  State,
  Table,
} from "../parts/index.ts";
import { SettingsPage, settingsAddress } from "./settings-page.tsx";

interface PageProps {
  frame: AdminFrame;
  series: DeskSeries;
}

const nameLanguage = (locale: string): string =>
  new Intl.DisplayNames([currentLocale()], { type: "language" }).of(locale) ?? locale;

/** Every wording of the consent to hear of future sessions, and how many people live by each (L-04). */
export const ConsentListPage = ({
  frame,
  series,
  wordings,
  done,
}: PageProps & { wordings: ConsentWordings["items"]; done: string | null }) => (
  <SettingsPage
    frame={frame}
    place="consents"
    title={msg("Einwilligung für künftige Termine", { id: "set-consents-title" })}
    lead={msg("Jeder Wortlaut, den jemand gesehen hat, bleibt Wort für Wort nachweisbar.", { id: "set-consents-lead" })}
    done={done}
  >
    <p class="pg-after">
      <LinkButton primary href={settingsAddress(series.slug, "consents", "new")}>
        {msg("Neuer Wortlaut", { id: "set-wording-new" })}
      </LinkButton>
    </p>
    <Section title={msg("Alle Fassungen", { id: "set-wordings" })}>
      <Table
        caption={msg("Alle Fassungen", { id: "set-wordings" })}
        columns={[
          { label: msg("Seit", { id: "set-wording-since" }) },
          { label: msg("Wortlaut", { id: "set-wording" }) },
          { label: msg("Sprache", { id: "set-wording-lang" }) },
          { label: msg("Im Formular", { id: "set-wording-shown" }) },
          { label: msg("Gültige Einwilligungen", { id: "set-wording-count" }), numeric: true },
        ]}
        rows={wordings.map((one) => ({
          key: one.version,
          cells: [
            formatDay(one.createdAt, series.timeZone),
            <span class="pg-pre" lang={one.lang}>
              {one.wording}
            </span>,
            nameLanguage(one.lang),
            one.current ? (
              <State kind="good">{msg("ja", { id: "set-yes" })}</State>
            ) : (
              <State kind="neutral">{msg("früher", { id: "set-former" })}</State>
            ),
            new Intl.NumberFormat(currentLocale()).format(one.consents),
          ],
        }))}
        empty={
          <Empty>
            {msg("Noch gibt es keinen Wortlaut. Solange fragt das Formular nicht nach einer Einwilligung.", {
              id: "set-wordings-none",
            })}
          </Empty>
        }
      />
    </Section>
  </SettingsPage>
);

const back = (slug: string) => ({
  href: settingsAddress(slug, "consents"),
  label: msg("Alle Fassungen", { id: "set-wordings" }),
});

/** A new wording, begun with the one that is shown. */
export const NewWordingPage = ({ frame, series, state }: PageProps & { state: FormState }) => (
  <SettingsPage
    frame={frame}
    place="consents"
    title={msg("Neuer Wortlaut", { id: "set-wording-new" })}
    lead={msg(
      "Er muss sagen, wozu jemand einwilligt, dass es freiwillig ist und wie man es beendet. Im Zweifel fragen Sie Ihre Datenschutzbeauftragten.",
      { id: "set-wording-lead" },
    )}
    back={back(series.slug)}
    faulty={state.errors.length > 0}
  >
    <Form action={settingsAddress(series.slug, "consents", "new")}>
      <FormErrors state={state} labels={{ wording: msg("Wortlaut", { id: "set-wording" }) }} />
      <LocalField
        field="wording"
        label={msg("Wortlaut", { id: "set-wording" })}
        hint={msg("Eine Sprache, in der sich nichts ändert, behält ihre Fassung.", { id: "set-wording-hint" })}
        state={state}
        locales={series.languages}
        rows={5}
        maxlength={2000}
        required
      />
      <FormActions>
        <PrimaryButton>{msg("Weiter zur Prüfung", { id: "set-wording-check" })}</PrimaryButton>
      </FormActions>
    </Form>
  </SettingsPage>
);

interface ConfirmWordingProps extends PageProps {
  fresh: { lang: string; text: string }[];
  /** Everything that was typed, sent along by the button. */
  values: Record<string, string>;
  /** Consents that live by what is replaced. */
  consents: number;
}

/** Asks before a wording is replaced: a version is for good. */
export const ConfirmWordingPage = ({ frame, series, fresh, values, consents }: ConfirmWordingProps) => (
  <SettingsPage
    frame={frame}
    place="consents"
    title={msg("Neuer Wortlaut", { id: "set-wording-new" })}
    back={back(series.slug)}
  >
    <Confirm
      title={msg("Diesen Wortlaut ab jetzt zeigen?", { id: "set-wording-sure" })}
      text={
        <>
          {fresh.map(({ lang, text }) => (
            <blockquote class="pg-pre" lang={lang}>
              {text}
            </blockquote>
          ))}
          <p>
            {msg(
              "Eine Fassung lässt sich nicht mehr ändern und nicht löschen. Frühere Einwilligungen bleiben gültig, so wie sie gegeben wurden:",
              { id: "set-wording-sure-text" },
            )}{" "}
            {new Intl.NumberFormat(currentLocale()).format(consents)}.
          </p>
        </>
      }
      action={settingsAddress(series.slug, "consents", "new")}
      button={msg("Wortlaut festlegen", { id: "set-wording-now" })}
      fields={{ ...values, sure: "1" }}
      back={{ href: settingsAddress(series.slug, "consents"), label: msg("Nichts ändern", { id: "set-wording-not" }) }}
    />
  </SettingsPage>
);
