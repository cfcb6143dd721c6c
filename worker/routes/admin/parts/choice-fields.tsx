/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { FieldFault } from "../../../contract/codes.ts";
import { Fault, Field, type FieldProps, type FormState } from "../../pages/field.tsx";
import { controlId, findFault } from "../../pages/field-faults.ts";
import { type ChoicesProps, Choices as PageChoices } from "../../pages/fields.tsx";
import { describeOrganiserFault } from "./organiser-faults.ts";

const explain = (fault: FieldFault) => describeOrganiserFault(fault, "choice");

/** One of several, all in view; faults are worded for organisers. */
export const Choices = (props: ChoicesProps) => <PageChoices {...props} describe={explain} />;

interface SelectFieldProps extends FieldProps {
  options: { value: string; label: string; lang?: string }[];
}

/** One of many, folded away. */
export const SelectField = ({ options, ...props }: SelectFieldProps) => (
  <Field
    {...props}
    describe={explain}
    control={(attributes, fault) => (
      <div class="kern-form-input__select-wrapper">
        <select
          {...attributes}
          class={fault ? "kern-form-input__select kern-form-input__select--error" : "kern-form-input__select"}
        >
          {options.map(({ value, label, lang }) => (
            <option value={value} lang={lang} selected={value === props.state.values[props.field] || undefined}>
              {label}
            </option>
          ))}
        </select>
      </div>
    )}
  />
);

interface CheckFieldProps {
  field: string;
  label: Child;
  hint?: string;
  state: FormState;
  /** What is sent where it is ticked. */
  value?: string;
}

/** One box to tick; it is ticked where the state holds any value for it. */
export const CheckField = ({ field, label, hint, state, value = "1" }: CheckFieldProps) => {
  const id = controlId(field);
  const fault = findFault(state.errors, field);
  return (
    <div class={fault ? "ad-check kern-fieldset kern-fieldset--error" : "ad-check"}>
      <Fault id={`${id}-error`} fault={fault} describe={explain} />
      <Box
        {...{ id, name: field, value, label }}
        checked={Boolean(state.values[field])}
        described={describedBy(id, hint, fault)}
      />
      {hint && (
        <p class="kern-hint ad-check-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};

interface CheckListProps {
  field: string;
  legend: string;
  hint?: string;
  state: FormState;
  options: { value: string; label: Child; lang?: string }[];
  /** The values that are ticked. */
  chosen: string[];
}

/** Any of several. All boxes carry the same name; the first has the id that the error summary leads to. */
export const CheckList = ({ field, legend, hint, state, options, chosen }: CheckListProps) => {
  const id = controlId(field);
  const fault = findFault(state.errors, field);
  return (
    <fieldset
      class={fault ? "kern-fieldset kern-fieldset--error" : "kern-fieldset"}
      aria-describedby={describedBy(id, hint, fault)}
    >
      <legend class="kern-label">{legend}</legend>
      {hint && (
        <p class="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="kern-fieldset__body">
        <Fault id={`${id}-error`} fault={fault} describe={explain} />
        {options.map(({ value, label, lang }, index) => (
          <Box
            {...{ name: field, value, label, lang }}
            id={index === 0 ? id : `${id}-${index}`}
            checked={chosen.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
};

interface BoxProps {
  id: string;
  name: string;
  value: string;
  label: Child;
  lang?: string;
  checked: boolean;
  described?: string;
}

const Box = ({ id, name, value, label, lang, checked, described }: BoxProps) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__checkbox"
      type="checkbox"
      {...{ id, name, value, checked }}
      aria-describedby={described}
    />
    <label class="kern-label" for={id} lang={lang}>
      {label}
    </label>
  </div>
);

const describedBy = (id: string, hint: string | undefined, fault: FieldFault | undefined): string | undefined =>
  [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(" ") || undefined;
