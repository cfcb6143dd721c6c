/** @jsxImportSource hono/jsx */

import { LIMITS } from "../../../contract/limits.ts";
import { LOCALES } from "../../../contract/locales.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  CheckField,
  Choices,
  FieldRow,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  LocalField,
  PrimaryButton,
  SelectField,
  TextField,
} from "../parts/index.ts";
import { nameLanguage } from "../parts/language-name.ts";
import { HostFields, LanguageFields } from "./series-form-rows.tsx";
import { seriesLabels } from "./series-form-values.ts";
import { GenderField } from "./series-gender-field.tsx";
import { settingsAddress } from "./settings-page.tsx";

interface SeriesFormProps {
  series: DeskSeries;
  state: FormState;
  /** What the edit begins with. */
  edition: number;
}

/** All that is kept of a series: what visitors read first, what the law asks for, who may see it. */
export const SeriesForm = ({ series, state, edition }: SeriesFormProps) => {
  const locales = series.languages;
  return (
    <Form action={settingsAddress(series.slug, "series")}>
      <FormErrors state={state} labels={seriesLabels(state.values)} />
      <HiddenField name="edition" value={String(edition)} />
      <LocalField
        field="title"
        label={msg("Name der Reihe", { id: "set-title" })}
        state={state}
        locales={locales}
        maxlength={200}
        required
      />
      <LocalField
        field="summary"
        label={msg("Worum es in der Reihe geht", { id: "set-summary" })}
        hint={msg("Zwei bis drei Sätze. Sie stehen über der Liste der Termine.", { id: "set-summary-hint" })}
        state={state}
        locales={locales}
        rows={4}
        maxlength={1500}
        required
      />
      <FieldRow>
        <TextField
          field="contact.name"
          label={msg("Ansprechperson", { id: "set-contact-name" })}
          state={state}
          maxlength={200}
          required
        />
        <TextField
          field="contact.email"
          label={msg("E-Mail-Adresse für Fragen", { id: "set-contact-email" })}
          state={state}
          type="email"
          maxlength={LIMITS.email}
          required
        />
      </FieldRow>
      <HostFields state={state} />
      <TextField
        field="image.url"
        label={msg("Adresse des Bildes", { id: "set-image" })}
        hint={msg("Erscheint auf unserer Seite und auf Partnerseiten, die Bilder zeigen.", { id: "set-image-hint" })}
        state={state}
        type="url"
        maxlength={2000}
      />
      <LocalField
        field="image.alt"
        label={msg("Was auf dem Bild zu sehen ist", { id: "set-image-alt" })}
        hint={msg("Nötig, sobald es ein Bild gibt: für alle, die es nicht sehen.", { id: "set-image-alt-hint" })}
        state={state}
        locales={locales}
        maxlength={500}
      />
      <LegalFields state={state} locales={locales} />
      <FieldRow>
        <SelectField
          field="lang"
          label={msg("Sprache der Reihe", { id: "set-lang" })}
          hint={msg("Sie steht, wo ein Text in einer anderen fehlt.", { id: "set-lang-hint" })}
          state={state}
          options={LOCALES.map((locale) => ({ value: locale, label: nameLanguage(locale) }))}
          required
        />
        <SelectField
          field="timeZone"
          label={msg("Zeitzone", { id: "set-time-zone" })}
          hint={msg("In ihr stehen alle Uhrzeiten.", { id: "set-time-zone-hint" })}
          state={state}
          options={listTimeZones(state.values.timeZone).map((zone) => ({ value: zone, label: zone }))}
          required
        />
      </FieldRow>
      <LanguageFields state={state} />
      <GenderField state={state} />
      <VisibilityFields state={state} />
      <FormActions>
        <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
      </FormActions>
    </Form>
  );
};

const LegalFields = ({ state, locales }: { state: FormState; locales: string[] }) => (
  <>
    <TextField
      field="controllers"
      label={msg("Verantwortliche Stellen", { id: "set-controllers" })}
      hint={msg(
        "Wer für die Daten verantwortlich ist, jede Stelle in einer Zeile. Steht in den Hinweisen zum Datenschutz und in jedem Nachweis einer Einwilligung.",
        { id: "set-controllers-hint" },
      )}
      state={state}
      rows={3}
      maxlength={5000}
      required
    />
    <LocalField
      field="recipients"
      label={msg("Wer Daten erhält", { id: "set-recipients" })}
      hint={msg(
        "Betrieb, E-Mail-Versand, Videokonferenz: jeder Empfänger in einer Zeile. Steht in den Hinweisen zum Datenschutz.",
        { id: "set-recipients-hint" },
      )}
      state={state}
      locales={locales}
      rows={3}
      maxlength={5000}
    />
    <FieldRow>
      <TextField
        field="privacyUrl"
        label={msg("Adresse Ihrer Datenschutzhinweise", { id: "set-privacy" })}
        hint={msg("Leer: unsere Seite mit den Angaben von hier.", { id: "set-privacy-hint" })}
        state={state}
        type="url"
        maxlength={2000}
      />
      <TextField
        field="imprintUrl"
        label={msg("Adresse Ihres Impressums", { id: "set-imprint-url" })}
        hint={msg("Leer: unsere Seite mit dem Text darunter.", { id: "set-imprint-url-hint" })}
        state={state}
        type="url"
        maxlength={2000}
      />
    </FieldRow>
    <LocalField
      field="imprint"
      label={msg("Text des Impressums", { id: "set-imprint" })}
      state={state}
      locales={locales}
      rows={5}
      maxlength={5000}
    />
  </>
);

const VisibilityFields = ({ state }: { state: FormState }) => (
  <>
    <Choices
      field="embedding"
      legend={msg("Wo die Reihe eingebunden werden darf", { id: "set-embedding" })}
      state={state}
      chosen={state.values.embedding ?? "anywhere"}
      options={[
        { value: "anywhere", label: msg("Auf jeder Seite", { id: "set-embedding-anywhere" }) },
        {
          value: "partners",
          label: msg("Nur auf erlaubten Partnerseiten. Von anderen kommt keine Anmeldung an", {
            id: "set-embedding-partners",
          }),
        },
      ]}
      required
    />
    <CheckField
      field="open"
      label={msg("Öffentlich zu sehen", { id: "set-open" })}
      hint={msg("Ohne Haken sehen nur Sie die Reihe, und niemand kann sich anmelden.", { id: "set-open-hint" })}
      state={state}
    />
  </>
);

/** Zones of the tz database; the one that is set stands among them, whatever it is called today. */
function listTimeZones(chosen: string | undefined): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...(chosen ? [chosen] : [])])].sort();
}
