/** @jsxImportSource hono/jsx */
import type { MaterialItem } from "../../../actions/edit-materials.ts";
import { MATERIAL_KINDS } from "../../../contract/material-edit.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import type { FieldLabels } from "../conflicting-fields.ts";
import {
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
import { fromLocalText, toLocalText } from "../posted-form.ts";

/** What a document is called by its kind. */
export function nameKind(kind: MaterialItem["kind"]): string {
  switch (kind) {
    case "slides":
      return msg("Folien", { id: "material-slides" });
    case "recording":
      return msg("Aufzeichnung", { id: "material-recording" });
    case "text":
      return msg("Text", { id: "material-text" });
    case "other":
      return msg("Anderes", { id: "material-other" });
  }
}

/** A document as the fields of its form hold it. */
export const toMaterialValues = (material: MaterialItem): Record<string, string> => ({
  ...fromLocalText("title", material.title),
  kind: material.kind,
  url: material.url,
});

/** What the form says, as the body that the API takes too. */
export const readMaterialForm = (values: Record<string, string>) => ({
  kind: values.kind ?? "",
  title: toLocalText(values, "title") ?? {},
  url: values.url ?? "",
});

/** What the fields are called, in the order of the form. */
export const materialLabels = (): FieldLabels => ({
  title: msg("Titel", { id: "admin-session-title" }),
  kind: { label: msg("Art", { id: "admin-agenda-kind" }), kind: "choice" },
  url: { label: msg("Adresse", { id: "material-url" }), kind: "url" },
});

interface MaterialFormProps {
  series: DeskSeries;
  action: string;
  state: FormState;
  /** What the edit begins with; null for a new one. */
  edition: number | null;
}

/** A document or recording: what it is, and where it lies. */
export const MaterialForm = ({ series, action, state, edition }: MaterialFormProps) => (
  <Form action={action}>
    <FormErrors state={state} labels={materialLabels()} />
    {edition !== null && <HiddenField name="edition" value={String(edition)} />}
    <LocalField
      field="title"
      label={msg("Titel", { id: "admin-session-title" })}
      state={state}
      locales={series.languages}
      maxlength={200}
      required
    />
    <SelectField
      field="kind"
      label={msg("Art", { id: "admin-agenda-kind" })}
      state={state}
      options={MATERIAL_KINDS.map((kind) => ({ value: kind, label: nameKind(kind) }))}
      required
    />
    <TextField
      field="url"
      label={msg("Adresse", { id: "material-url" })}
      hint={msg(
        "Beginnt mit https://. Verweisen Sie auf barrierefreie Dokumente: Folien als PDF mit Struktur, Aufzeichnungen mit Untertiteln.",
        { id: "material-url-hint" },
      )}
      state={state}
      type="url"
      maxlength={2000}
      required
    />
    <FormActions>
      <PrimaryButton>
        {edition === null ? msg("Hinzufügen", { id: "material-add" }) : msg("Speichern", { id: "admin-save" })}
      </PrimaryButton>
    </FormActions>
  </Form>
);
