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

/** Says that a field may stay empty. */
export const Optional = () => <span class="kern-label__optional"> {msg("freiwillig", { id: "optional" })}</span>;

/** What is wrong with a field, right above it. */
export const Fault = ({ id, fault }: { id: string; fault: FieldFault | undefined }) =>
  fault ? (
    <p class="kern-error" id={id}>
      <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span class="kern-body">{describeFault(fault)}</span>
    </p>
  ) : null;

interface TextFieldProps {
  field: string;
  label: string;
  state: FormState;
  maxlength: number;
  hint?: string;
  required?: boolean;
  type?: "text" | "email";
  autocomplete?: string;
  rows?: number;
  lang?: string;
}

/** One line or several, with label, hint, error and what was typed before. */
export const TextField = (props: TextFieldProps) => {
  const { field, label, state, maxlength, hint, required = false, type = "text", autocomplete, rows, lang } = props;
  const id = controlId(field);
  const fault = findFault(state.errors, field);
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const shared = {
    class: fault ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input",
    id,
    name: field,
    maxlength,
    required: required || undefined,
    "aria-describedby": described,
    "aria-invalid": fault ? ("true" as const) : undefined,
  };
  const value = state.values[field] ?? "";
  return (
    <div class={fault ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
      <label class="kern-label" for={id}>
        <span lang={lang}>{label}</span>
        {!required && <Optional />}
      </label>
      {hint && (
        <p class="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`${id}-error`} fault={fault} />
      {rows ? (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input
          {...shared}
          type={type}
          autocomplete={autocomplete}
          value={value}
          dir={type === "email" ? "ltr" : "auto"}
        />
      )}
    </div>
  );
};

interface ChoicesProps {
  field: string;
  legend: string;
  state: FormState;
  options: { value: string; label: Child; lang?: string }[];
  chosen: string;
  required?: boolean;
  lang?: string;
}

/** One of several: radio buttons under a question. The first carries the id that the error summary leads to. */
export const Choices = ({ field, legend, state, options, chosen, required = false, lang }: ChoicesProps) => {
  const id = controlId(field);
  const fault = findFault(state.errors, field);
  return (
    <fieldset
      class={fault ? "kern-fieldset kern-fieldset--error" : "kern-fieldset"}
      aria-describedby={fault ? `${id}-error` : undefined}
    >
      <legend class="kern-label">
        <span lang={lang}>{legend}</span>
        {!required && <Optional />}
      </legend>
      <div class="kern-fieldset__body">
        <Fault id={`${id}-error`} fault={fault} />
        {options.map((option, index) => {
          const own = index === 0 ? id : `${id}-${index}`;
          return (
            <div class="kern-form-check">
              <input
                class="kern-form-check__radio"
                type="radio"
                name={field}
                id={own}
                value={option.value}
                checked={option.value === chosen}
              />
              <label class="kern-label" for={own} lang={option.lang}>
                {option.label}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};
