import type { FieldKind } from "./parts/organiser-faults.ts";

/** What the fields of a form are called, by their path. */
export type FieldLabels = Record<string, string | { label: string; kind: FieldKind }>;

type Values = Record<string, string>;

/** What was typed and what somebody else saved meanwhile, where they differ, in the order of the form. */
export function listConflicts(labels: FieldLabels, typed: Values, saved: Values) {
  const fields = [...new Set([...Object.keys(saved), ...Object.keys(typed)])];
  return fields
    .filter((field) => (saved[field] ?? "") !== (typed[field] ?? ""))
    .flatMap((field) => {
      const label = findLabel(labels, field);
      return label ? [{ label, mine: typed[field] ?? "", saved: saved[field] ?? "" }] : [];
    });
}

/** `title.en` is the English of `title`. */
function findLabel(labels: FieldLabels, field: string): string | null {
  const found = labels[field] ?? labels[field.replace(/\.[a-z]{2}$/, "")];
  if (!found) return null;
  const label = typeof found === "string" ? found : found.label;
  return labels[field] ? label : `${label} (${field.slice(-2)})`;
}
