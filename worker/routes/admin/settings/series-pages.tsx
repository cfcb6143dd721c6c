/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { SeriesSettings } from "../../../actions/edit-series.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { TextField as PageTextField } from "../../pages/fields.tsx";
import {
  type AdminFrame,
  describeOrganiserFault,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  LocalField,
  PrimaryButton,
  Section,
  State,
  TextLink,
} from "../parts/index.ts";
import { SeriesForm } from "./series-form.tsx";
import { SettingsPage, settingsAddress } from "./settings-page.tsx";

interface SeriesPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  settings: SeriesSettings;
  state: FormState;
  done: string | null;
  conflict?: Child;
}

/** The series itself: its texts, its people behind it, its visibility; and the way to a new one. */
export const SeriesSettingsPage = ({ frame, series, settings, state, done, conflict }: SeriesPageProps) => (
  <SettingsPage
    frame={frame}
    place="series"
    title={msg("Einstellungen der Reihe", { id: "set-series-title" })}
    lead={
      settings.open ? (
        <State kind="good">{msg("öffentlich", { id: "set-is-open" })}</State>
      ) : (
        <State kind="waiting">{msg("noch nicht öffentlich", { id: "set-is-closed" })}</State>
      )
    }
    done={done}
    faulty={state.errors.length > 0}
  >
    {conflict}
    <SeriesForm series={series} state={state} edition={settings.edition} />
    <Section
      title={msg("Noch eine Reihe", { id: "set-copy-section" })}
      lead={msg("Eine neue Reihe übernimmt Texte, Fragen und Rollen von dieser.", { id: "set-copy-lead" })}
    >
      <TextLink href={settingsAddress(series.slug, "series", "copy")}>
        {msg("Neue Reihe nach diesem Muster", { id: "set-copy" })}
      </TextLink>
    </Section>
  </SettingsPage>
);

/** Asks for name and address of a new series, and says what it takes along. */
export const CopySeriesPage = ({ frame, series, state }: Pick<SeriesPageProps, "frame" | "series" | "state">) => (
  <SettingsPage
    frame={frame}
    place="series"
    title={msg("Neue Reihe", { id: "set-copy-title" })}
    lead={msg(
      "Sie übernimmt Texte, Impressum, Fragen, den neuesten Wortlaut der Einwilligung, erlaubte Partnerseiten und alle, die hier mitarbeiten. Termine, Anmeldungen und der Verteiler bleiben bei dieser Reihe. Öffentlich wird sie erst, wenn Sie es einstellen.",
      { id: "set-copy-text" },
    )}
    back={{ href: settingsAddress(series.slug, "series"), label: msg("Zu den Einstellungen", { id: "set-back" }) }}
    faulty={state.errors.length > 0}
  >
    <Form action={settingsAddress(series.slug, "series", "copy")}>
      <FormErrors
        state={state}
        labels={{
          title: msg("Name der Reihe", { id: "set-title" }),
          slug: { label: msg("Kurzname für die Adresse", { id: "set-slug" }), kind: "slug" },
        }}
      />
      <LocalField
        field="title"
        label={msg("Name der Reihe", { id: "set-title" })}
        state={state}
        locales={series.languages}
        maxlength={200}
        required
      />
      <PageTextField
        field="slug"
        label={msg("Kurzname für die Adresse", { id: "set-slug" })}
        hint={msg(
          "Zum Beispiel open-data-in-kommunen. Er lässt sich später nicht ändern, denn Partnerseiten tragen ihn.",
          { id: "set-slug-hint" },
        )}
        state={state}
        maxlength={60}
        autocomplete="off"
        describe={(fault) => describeOrganiserFault(fault, "slug")}
        required
      />
      <FormActions>
        <PrimaryButton>{msg("Reihe anlegen", { id: "set-copy-now" })}</PrimaryButton>
      </FormActions>
    </Form>
  </SettingsPage>
);
