/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { FieldFault } from "../../contract/codes.ts";
import { msg } from "../../localization.ts";
import { controlId, describeFault, findFault } from "./field-faults.ts";

/** What was typed, by field path, and what was wrong with it. */
export interface FormState {
  values: Record<string, string>;
  errors: FieldFault[];
}

/** Puts a fault into words; visitors and organisers are told different things. */
export type DescribeFault = (fault: FieldFault) => string;

/** Says that a field may stay empty. */
export const Optional = () => <span class="kern-label__optional"> {msg("freiwillig", { id: "optional" })}</span>;

interface FaultProps {
  id: string;
  fault: FieldFault | undefined;
  describe?: DescribeFault;
}

/** What is wrong with a field, right above it. */
export const Fault = ({ id, fault, describe = describeFault }: FaultProps) =>
  fault ? (
    <p class="kern-error" id={id}>
      <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span class="kern-body">{describe(fault)}</span>
    </p>
  ) : null;

/** What every control carries, whatever its kind. */
export interface ControlAttributes {
  id: string;
  name: string;
  required: boolean | undefined;
  "aria-describedby": string | undefined;
  "aria-invalid": "true" | undefined;
}

/** What a field says of itself before its control is drawn. */
export interface FieldProps {
  field: string;
  label: string;
  state: FormState;
  hint?: string;
  required?: boolean;
  lang?: string;
  describe?: DescribeFault;
}

interface FieldFrameProps extends FieldProps {
  /** Stands beside the label instead of "freiwillig". */
  note?: Child;
  /** Stands under the control and is read with it. */
  after?: Child;
  control: (attributes: ControlAttributes, fault: FieldFault | undefined) => Child;
}

/** Label, hint, error, control, in the order in which they are read. */
export const Field = (props: FieldFrameProps) => {
  const { field, label, state, hint, required = false, lang, describe, note, after, control } = props;
  const id = controlId(field);
  const fault = findFault(state.errors, field);
  const described = [hint && `${id}-hint`, fault && `${id}-error`, after && `${id}-after`].filter(Boolean).join(" ");
  const attributes: ControlAttributes = {
    id,
    name: field,
    required: required || undefined,
    "aria-describedby": described || undefined,
    "aria-invalid": fault ? "true" : undefined,
  };
  return (
    <div class={fault ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
      <label class="kern-label" for={id}>
        <span lang={lang}>{label}</span>
        {note ?? (!required && <Optional />)}
      </label>
      {hint && (
        <p class="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`${id}-error`} fault={fault} describe={describe} />
      {control(attributes, fault)}
      {after && (
        <p class="pg-muted pg-field-after" id={`${id}-after`}>
          {after}
        </p>
      )}
    </div>
  );
};
