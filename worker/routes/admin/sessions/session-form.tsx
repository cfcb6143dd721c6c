/** @jsxImportSource hono/jsx */
import { LEVELS } from "../../../contract/session-edit.ts";
import { formatSpan } from "../../../dates.ts";
import type { SpeakerName } from "../../../db/speakers.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { describeLevel } from "../../pages/session-words.ts";
import {
  Choices,
  DateField,
  FieldRow,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  LocalField,
  NumberField,
  PrimaryButton,
  SecondaryButton,
  SelectField,
  TextField,
  TimeField,
} from "../parts/index.ts";
import { AgendaFields, SpeakerFields } from "./session-form-rows.tsx";
import { sessionLabels } from "./session-labels.ts";

export interface SessionFormProps {
  series: DeskSeries;
  action: string;
  state: FormState;
  speakers: SpeakerName[];
  /** What the edit begins with; null for a new session. */
  edition: number | null;
  /** Set once it is published: its time changes by moving it. */
  fixedTime: { startsAt: string; endsAt: string } | null;
}

/** All that is kept of a session, in the order in which visitors read it. */
export const SessionForm = ({ series, action, state, speakers, edition, fixedTime }: SessionFormProps) => {
  const labels = sessionLabels(state.values);
  const locales = series.languages;
  return (
    <Form action={action}>
      <FormErrors state={state} labels={labels} />
      {edition !== null && <HiddenField name="edition" value={String(edition)} />}
      <LocalField
        field="title"
        label={msg("Titel", { id: "admin-session-title" })}
        hint={msg("Bleibt das Feld leer, steht dort: „Das Thema geben wir noch bekannt“.", { id: "admin-title-hint" })}
        state={state}
        locales={locales}
        maxlength={200}
      />
      <LocalField
        field="summary"
        label={msg("Worum es geht", { id: "admin-session-summary" })}
        hint={msg("Zwei bis drei Sätze.", { id: "admin-summary-hint" })}
        state={state}
        locales={locales}
        rows={4}
        maxlength={1500}
      />
      <TimeFields state={state} fixedTime={fixedTime} timeZone={series.timeZone} />
      <PlaceFields state={state} />
      <FieldRow>
        <NumberField
          field="capacity"
          label={msg("Plätze", { id: "admin-capacity" })}
          hint={msg("Danach beginnt die Warteliste. Leer: ohne Grenze.", { id: "admin-capacity-hint" })}
          state={state}
        />
        <SelectField
          field="level"
          label={msg("Niveau", { id: "admin-level" })}
          state={state}
          options={[
            { value: "", label: msg("keine Angabe", { id: "admin-level-none" }) },
            ...LEVELS.map((level) => ({ value: level, label: describeLevel(level) })),
          ]}
        />
      </FieldRow>
      <SpeakerFields state={state} speakers={speakers} series={series} />
      <AgendaFields state={state} speakers={speakers} locales={locales} />
      <MeetingFields state={state} />
      <FormActions>
        {fixedTime ? (
          <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
        ) : (
          <>
            <PrimaryButton name="next" value="publish">
              {msg("Speichern und veröffentlichen", { id: "admin-save-publish" })}
            </PrimaryButton>
            <SecondaryButton>{msg("Entwurf speichern", { id: "admin-save-draft" })}</SecondaryButton>
          </>
        )}
      </FormActions>
    </Form>
  );
};

type TimeProps = { state: FormState; fixedTime: SessionFormProps["fixedTime"]; timeZone: string };

const TimeFields = ({ state, fixedTime, timeZone }: TimeProps) => (
  <>
    {fixedTime ? (
      <div>
        <p class="kern-label">{msg("Zeit", { id: "admin-time" })}</p>
        <p>{formatSpan(fixedTime, timeZone)}</p>
        {["day", "start", "end"].map((name) => (
          <HiddenField name={name} value={state.values[name] ?? ""} />
        ))}
      </div>
    ) : (
      <FieldRow>
        <DateField field="day" label={msg("Tag", { id: "admin-day" })} state={state} required />
        <TimeField field="start" label={msg("Beginn", { id: "admin-start" })} state={state} required />
        <TimeField field="end" label={msg("Ende", { id: "admin-end" })} state={state} required />
      </FieldRow>
    )}
    <FieldRow>
      <DateField
        field="closesDay"
        label={msg("Anmeldung bis, Tag", { id: "admin-closes-day" })}
        hint={msg("Leer: bis zum Beginn.", { id: "admin-closes-hint" })}
        state={state}
      />
      <TimeField field="closesTime" label={msg("Anmeldung bis, Uhrzeit", { id: "admin-closes-time" })} state={state} />
    </FieldRow>
  </>
);

const PlaceFields = ({ state }: { state: FormState }) => (
  <>
    <Choices
      field="place.kind"
      legend={msg("Ort", { id: "admin-place" })}
      state={state}
      chosen={state.values["place.kind"] ?? "online"}
      options={[
        { value: "online", label: msg("Online", { id: "admin-place-online" }) },
        { value: "onsite", label: msg("Vor Ort", { id: "admin-place-onsite" }) },
      ]}
      required
    />
    <div class="ad-online">
      <TextField
        field="place.platform"
        label={msg("Name der Plattform", { id: "admin-platform" })}
        state={state}
        maxlength={100}
      />
    </div>
    <div class="ad-onsite">
      <FieldRow>
        <TextField field="place.name" label={msg("Haus", { id: "admin-house" })} state={state} maxlength={200} />
        <TextField
          field="place.address"
          label={msg("Anschrift", { id: "admin-address" })}
          state={state}
          maxlength={300}
        />
      </FieldRow>
    </div>
  </>
);

const MeetingFields = ({ state }: { state: FormState }) => {
  const hosts = msg(
    "Erscheint nie öffentlich. Wer bestätigt ist, bekommt einen Tag und eine Stunde vorher von selbst einen Link zur Teilnahme.",
    { id: "admin-meeting-hint" },
  );
  return (
    <>
      <TextField
        field="meetingUrl"
        label={msg("Adresse der Videokonferenz", { id: "admin-meeting" })}
        hint={hosts}
        state={state}
        type="url"
        maxlength={2000}
      />
      <TextField
        field="meetingAccess"
        label={msg("Zugangsdaten", { id: "admin-access" })}
        hint={msg("Nummer, Kenncode, Einwahl per Telefon. Steht nur auf der Seite zur Teilnahme.", {
          id: "admin-access-hint",
        })}
        state={state}
        rows={3}
        maxlength={2000}
      />
    </>
  );
};
