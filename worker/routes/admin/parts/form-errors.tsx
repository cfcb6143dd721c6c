/** @jsxImportSource hono/jsx */
import { msg } from "../../../localization.ts";
import { Alert } from "../../pages/error-summary.tsx";
import type { FormState } from "../../pages/field.tsx";
import { controlId } from "../../pages/field-faults.ts";
import { describeOrganiserFault, type FieldKind } from "./organiser-faults.ts";

interface FormErrorsProps {
  state: FormState;
  /** What each field is called, by its path and in the order of the form; a field inside another finds the outer one. */
  labels: Record<string, string | { label: string; kind: FieldKind }>;
}

/** All faults of a form before its first field, each named and leading to its field. */
export const FormErrors = ({ state, labels }: FormErrorsProps) => {
  if (state.errors.length === 0) return null;
  const fields = Object.keys(labels);
  const faults = state.errors
    .map((fault) => ({ fault, field: findLabelled(fault.field, labels) }))
    .sort((one, other) => place(one.field, fields) - place(other.field, fields));
  return (
    <Alert title={msg("Bitte sehen Sie sich diese Angaben noch einmal an", { id: "errors-heading" })}>
      <ul class="pg-faults">
        {faults.map(({ fault, field }) => {
          const named = field === null ? undefined : labels[field];
          const { label, kind } = typeof named === "string" ? { label: named, kind: undefined } : (named ?? {});
          const words = describeOrganiserFault(fault, kind);
          return (
            <li>
              <a href={`#${controlId(fault.field)}`}>{label === undefined ? words : `${label}: ${words}`}</a>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
};

/** The labelled field that a fault belongs to: `title.de` for itself, else `title`. */
function findLabelled(field: string, labels: FormErrorsProps["labels"]): string | null {
  if (Object.hasOwn(labels, field)) return field;
  const end = field.lastIndexOf(".");
  return end < 0 ? null : findLabelled(field.slice(0, end), labels);
}

/** What no field shows comes last. */
const place = (field: string | null, fields: string[]): number =>
  field === null ? fields.length : fields.indexOf(field);
