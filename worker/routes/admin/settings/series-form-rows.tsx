/** @jsxImportSource hono/jsx */
import { LOCALES, REVIEWED } from "../../../contract/locales.ts";
import { ORGANISER_KINDS } from "../../../contract/series-edit.ts";
import { msg, str } from "../../../localization.ts";
import { CheckField, FieldRow, type FormState, SelectField, TextField } from "../parts/index.ts";
import { nameLanguage } from "../parts/language-name.ts";
import { countRows } from "./form-rows.ts";

/** Who stands behind a series, in the order of the page. */
export const HostFields = ({ state }: { state: FormState }) => (
  <fieldset class="kern-fieldset ad-rows">
    <legend class="pg-h3">{msg("Wer einlädt", { id: "set-hosts" })}</legend>
    <p class="kern-hint">
      {msg("In dieser Reihenfolge. Eine Zeile ohne Namen entfällt, leere erscheinen nach dem Speichern wieder.", {
        id: "set-hosts-hint",
      })}
    </p>
    {Array.from({ length: countRows(state.values, "organisers") }, (_, row) => (
      <fieldset class="kern-fieldset ad-agenda-row">
        <legend class="pg-vh">{msg(str`Wer einlädt ${row + 1}`, { id: "set-host-number" })}</legend>
        <FieldRow>
          <TextField
            field={`organisers.${row}.name`}
            label={msg("Name", { id: "set-host-name" })}
            state={state}
            maxlength={200}
          />
          <SelectField
            field={`organisers.${row}.role`}
            label={msg("Rolle", { id: "set-host-role" })}
            state={state}
            options={ORGANISER_KINDS.map((kind) => ({ value: kind, label: nameKind(kind) }))}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            field={`organisers.${row}.url`}
            label={msg("Internetadresse", { id: "set-host-url" })}
            state={state}
            type="url"
            maxlength={2000}
          />
          <TextField
            field={`organisers.${row}.logo`}
            label={msg("Adresse des Logos", { id: "set-host-logo" })}
            state={state}
            type="url"
            maxlength={2000}
          />
        </FieldRow>
      </fieldset>
    ))}
  </fieldset>
);

function nameKind(kind: (typeof ORGANISER_KINDS)[number]): string {
  switch (kind) {
    case "organiser":
      return msg("lädt ein", { id: "set-host-organiser" });
    case "partner":
      return msg("in Zusammenarbeit mit", { id: "set-host-partner" });
  }
}

/** The languages that visitors may choose. Ours in a language that nobody reviewed is a draft, and says so. */
export const LanguageFields = ({ state }: { state: FormState }) => (
  <fieldset class="kern-fieldset ad-rows">
    <legend class="pg-h3">{msg("Sprachen für Besuchende", { id: "set-languages" })}</legend>
    <p class="kern-hint">
      {msg(
        "In diesen Sprachen stehen Seiten und E-Mails zur Wahl, immer auch in der Sprache der Reihe. Eigene Texte geben Sie in jeder dieser Sprachen selbst ein.",
        { id: "set-languages-hint" },
      )}
    </p>
    {LOCALES.map((locale) => (
      <CheckField
        field={`languages.${locale}`}
        label={nameLanguage(locale)}
        hint={REVIEWED.includes(locale) ? undefined : msg("Entwurf, nicht geprüft", { id: "set-language-draft" })}
        state={state}
      />
    ))}
  </fieldset>
);
