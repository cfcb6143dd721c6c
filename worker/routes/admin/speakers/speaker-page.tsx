/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { SpeakerItem } from "../../../actions/read-speakers.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  Columns,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  PrimaryButton,
  State,
  TextField,
} from "../parts/index.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";
import { SpeakerAside } from "./speaker-aside.tsx";
import { SpeakerFields } from "./speaker-fields.tsx";
import { speakerLabels } from "./speaker-form-values.ts";
import { wordStanding } from "./speaker-words.ts";

interface SpeakerPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  /** Null for a new one. */
  speaker: SpeakerItem | null;
  state: FormState;
  done: string | null;
  conflict?: Child;
}

/** A speaker to edit; beside it where they speak, their agreement, and the way to take them down. */
export const SpeakerPage = ({ frame, series, speaker, state, done, conflict }: SpeakerPageProps) => {
  const form = <SpeakerForm series={series} speaker={speaker} state={state} />;
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={speaker ? speaker.name : msg("Neue Person", { id: "speaker-new" })}
      lead={speaker && <Standing speaker={speaker} series={series} />}
      back={{
        href: adminPaths.desk(series.slug, "speakers"),
        label: msg("Alle Vortragenden", { id: "speaker-back" }),
      }}
      sub={sessionRooms(series.slug, "speakers")}
      done={done}
      faulty={state.errors.length > 0}
    >
      {conflict}
      {speaker ? <Columns main={form} aside={<SpeakerAside series={series} speaker={speaker} />} /> : form}
    </AdminPage>
  );
};

const Standing = ({ speaker, series }: { speaker: SpeakerItem; series: DeskSeries }) => {
  const { kind, word } = wordStanding(speaker, series.timeZone);
  return <State kind={kind}>{word}</State>;
};

const SpeakerForm = ({ series, speaker, state }: Pick<SpeakerPageProps, "series" | "speaker" | "state">) => {
  const here = adminPaths.desk(series.slug, "speakers", speaker?.id ?? "new");
  return (
    <Form action={here} withFile>
      <FormErrors state={state} labels={speakerLabels()} />
      {speaker && <HiddenField name="edition" value={String(speaker.edition)} />}
      <SpeakerFields
        state={state}
        locales={series.languages}
        photoSrc={speaker?.photoUrl ? photoSrc(here, speaker.photoUrl) : null}
      />
      <TextField
        field="email"
        label={msg("E-Mail-Adresse", { id: "email" })}
        hint={msg(
          "Erscheint nie öffentlich. Dorthin geht der Link, mit dem die Person ihre Vorstellung selbst ändert.",
          {
            id: "speaker-email-hint",
          },
        )}
        state={state}
        type="email"
        maxlength={LIMITS.email}
      />
      <FormActions>
        <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
      </FormActions>
    </Form>
  );
};

/** Portraits of ours are looked at through the desk, since they may not be public; the rest where they are. */
const photoSrc = (here: string, url: string): string | null => (url.startsWith("/photos/") ? `${here}/photo` : null);
