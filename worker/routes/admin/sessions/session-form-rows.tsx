/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../../contract/admin-paths.ts";
import { AGENDA_KINDS } from "../../../contract/session-edit.ts";
import type { SpeakerName } from "../../../db/speakers.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { CheckField, FieldRow, type FormState, LocalField, SelectField, TextLink, TimeField } from "../parts/index.ts";
import { countRows } from "./session-form-values.ts";

type RowsProps = { state: FormState; speakers: SpeakerName[] };

const rows = (count: number) => Array.from({ length: count }, (_, row) => row);
const chooseSpeaker = (speakers: SpeakerName[]) => [
  { value: "", label: msg("niemand", { id: "admin-nobody" }) },
  ...speakers.map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name}, ${organisation}` : name,
  })),
];

/** Who speaks, in the order of the page, each released by itself. */
export const SpeakerFields = ({ state, speakers, series }: RowsProps & { series: DeskSeries }) => (
  <fieldset class="kern-fieldset ad-rows">
    <legend class="pg-h3">{msg("Vortragende", { id: "admin-speakers" })}</legend>
    <p class="kern-hint">
      {msg("In dieser Reihenfolge. Gezeigt wird nur, wer freigegeben ist.", { id: "admin-speakers-hint" })}
    </p>
    {rows(countRows(state.values, "speakers", ".id")).map((row) => (
      <div class="ad-row-of-two">
        <SelectField
          field={`speakers.${row}.id`}
          label={msg(str`Vortragende ${row + 1}`, { id: "admin-speaker-number" })}
          state={state}
          options={chooseSpeaker(speakers)}
        />
        <CheckField
          field={`speakers.${row}.released`}
          label={
            <>
              {msg("freigegeben", { id: "admin-released" })}
              <span class="pg-vh">
                {", "}
                {msg(str`Vortragende ${row + 1}`, { id: "admin-speaker-number" })}
              </span>
            </>
          }
          state={state}
        />
      </div>
    ))}
    <p>
      <TextLink href={adminPaths.desk(series.slug, "speakers", "new")}>
        {msg("Neue Person anlegen", { id: "admin-speaker-new" })}
      </TextLink>
    </p>
  </fieldset>
);

/** What happens when, folded: most sessions have the course of the last. */
export const AgendaFields = ({ state, speakers, locales }: RowsProps & { locales: string[] }) => (
  <details class="pg-fold" open={state.errors.some(({ field }) => field.startsWith("agenda")) || undefined}>
    <summary>{msg("Ablauf", { id: "admin-agenda" })}</summary>
    <div class="pg-form ad-rows">
      <p class="kern-hint">
        {msg("Eine Zeile ohne Titel entfällt. Mehr leere Zeilen erscheinen nach dem Speichern.", {
          id: "admin-agenda-hint",
        })}
      </p>
      {rows(countRows(state.values, "agenda", ".title")).map((row) => (
        <fieldset class="kern-fieldset ad-agenda-row">
          <legend class="pg-vh">{msg(str`Ablauf ${row + 1}`, { id: "admin-agenda-number" })}</legend>
          <FieldRow>
            <TimeField field={`agenda.${row}.time`} label={msg("Uhrzeit", { id: "admin-clock" })} state={state} />
            <SelectField
              field={`agenda.${row}.kind`}
              label={msg("Art", { id: "admin-agenda-kind" })}
              state={state}
              options={AGENDA_KINDS.map((kind) => ({ value: kind, label: nameKind(kind) }))}
            />
            <SelectField
              field={`agenda.${row}.speakerIds`}
              label={msg("Wer", { id: "admin-agenda-who" })}
              state={state}
              options={withSeveral(state.values[`agenda.${row}.speakerIds`] ?? "", speakers)}
            />
          </FieldRow>
          <LocalField
            field={`agenda.${row}.title`}
            label={msg("Was geschieht", { id: "admin-agenda-title" })}
            state={state}
            locales={locales}
            maxlength={200}
          />
        </fieldset>
      ))}
    </div>
  </details>
);

/** An item with several speakers keeps them, though one alone can be chosen here. */
function withSeveral(ids: string, speakers: SpeakerName[]) {
  if (!ids.includes(" ")) return chooseSpeaker(speakers);
  const names = ids.split(" ").map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id);
  return [...chooseSpeaker(speakers), { value: ids, label: names.join(", ") }];
}

function nameKind(kind: (typeof AGENDA_KINDS)[number]): string {
  switch (kind) {
    case "networking":
      return msg("Ankommen", { id: "admin-kind-networking" });
    case "input":
      return msg("Beitrag", { id: "admin-kind-input" });
    case "discussion":
      return msg("Gespräch", { id: "admin-kind-discussion" });
    case "other":
      return msg("Anderes", { id: "admin-kind-other" });
  }
}
