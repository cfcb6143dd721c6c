/** @jsxImportSource hono/jsx */
import { SPEAKER_LIMITS } from "../../../contract/speaker-edit.ts";
import { msg } from "../../../localization.ts";
import { CheckField, FileField, type FormState, LocalField, TextField } from "../parts/index.ts";

interface SpeakerFieldsProps {
  state: FormState;
  /** Languages of texts, that of the series first. */
  locales: string[];
  /** Where the present portrait can be looked at; null where there is none. */
  photoSrc: string | null;
}

/** What is public of a speaker, in the order in which visitors read it: for organisers and for the speaker. */
export const SpeakerFields = ({ state, locales, photoSrc }: SpeakerFieldsProps) => (
  <>
    <TextField
      field="name"
      label={msg("Name", { id: "speaker-name" })}
      hint={msg("Mit Titel, so wie der Name erscheinen soll.", { id: "speaker-name-hint" })}
      state={state}
      maxlength={SPEAKER_LIMITS.name}
      required
    />
    <LocalField
      field="role"
      label={msg("Funktion", { id: "role" })}
      state={state}
      locales={locales}
      maxlength={SPEAKER_LIMITS.role}
    />
    <TextField
      field="organisation"
      label={msg("Organisation", { id: "organisation" })}
      state={state}
      maxlength={SPEAKER_LIMITS.organisation}
    />
    <LocalField
      field="bio"
      label={msg("Vorstellung", { id: "speaker-bio" })}
      hint={msg("Zwei bis drei Sätze.", { id: "admin-summary-hint" })}
      state={state}
      locales={locales}
      rows={4}
      maxlength={SPEAKER_LIMITS.bio}
    />
    {photoSrc && (
      <figure class="pg-photo">
        <img src={photoSrc} alt={msg("Das jetzige Bild", { id: "speaker-photo-now" })} width="144" height="144" />
      </figure>
    )}
    <FileField
      field="photo"
      label={photoSrc ? msg("Anderes Bild", { id: "speaker-photo-other" }) : msg("Bild", { id: "speaker-photo" })}
      hint={msg("JPEG, PNG oder WebP bis 400 kB. Angaben zu Aufnahmeort und Kamera entfernen wir aus der Datei.", {
        id: "speaker-photo-hint",
      })}
      state={state}
      accept="image/jpeg,image/png,image/webp"
    />
    <LocalField
      field="photoAlt"
      label={msg("Was auf dem Bild zu sehen ist", { id: "speaker-photo-alt" })}
      hint={msg("Für alle, die das Bild nicht sehen können. Mit einem Bild ist diese Angabe nötig.", {
        id: "speaker-photo-alt-hint",
      })}
      state={state}
      locales={locales}
      maxlength={SPEAKER_LIMITS.photoAlt}
    />
    {photoSrc && (
      <CheckField field="removePhoto" label={msg("Bild entfernen", { id: "speaker-photo-remove" })} state={state} />
    )}
  </>
);
