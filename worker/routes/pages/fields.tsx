/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { type DescribeFault, Fault, Field, type FieldProps, type FormState, Optional } from "./field.tsx";
import { controlId, findFault } from "./field-faults.ts";

export { Fault, type FormState, Optional } from "./field.tsx";

/** What a text field says and takes. */
export interface TextFieldProps extends FieldProps {
  maxlength: number;
  type?: "text" | "email" | "url" | "search";
  autocomplete?: string;
  rows?: number;
  /** Stands beside the label instead of "freiwillig". */
  note?: Child;
  /** The language of what is typed, where it is not that of the page. */
  typedLang?: string;
}

/** One line or several, with label, hint, error and what was typed before. */
export const TextField = (props: TextFieldProps) => {
  const { maxlength, type = "text", autocomplete, rows, typedLang, ...frame } = props;
  const value = props.state.values[props.field] ?? "";
  return (
    <Field
      {...frame}
      control={(attributes, fault) => {
        const shared = { ...attributes, class: inputClass(Boolean(fault)), maxlength, lang: typedLang };
        return rows ? (
          <textarea {...shared} rows={rows} dir={typedLang && "auto"}>
            {value}
          </textarea>
        ) : (
          <input
            {...shared}
            type={type}
            autocomplete={autocomplete}
            value={value}
            dir={type === "email" || type === "url" ? "ltr" : "auto"}
          />
        );
      }}
    />
  );
};

/** KERN's box for typing, marked where something is wrong with it. */
export const inputClass = (faulty: boolean): string =>
  faulty ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input";

/** A question with its answers to choose from. */
export interface ChoicesProps {
  field: string;
  legend: string;
  state: FormState;
  options: { value: string; label: Child; lang?: string }[];
  chosen: string;
  required?: boolean;
  lang?: string;
  hint?: string;
  describe?: DescribeFault;
}

/** One of several: radio buttons under a question. The first carries the id that the error summary leads to. */
export const Choices = (props: ChoicesProps) => {
  const { field, legend, state, options, chosen, required = false, lang, hint, describe } = props;
  const id = controlId(field);
  const fault = findFault(state.errors, field);
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      class={fault ? "kern-fieldset kern-fieldset--error" : "kern-fieldset"}
      aria-describedby={described || undefined}
    >
      <legend class="kern-label">
        <span lang={lang}>{legend}</span>
        {!required && <Optional />}
      </legend>
      {hint && (
        <p class="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="kern-fieldset__body">
        <Fault id={`${id}-error`} fault={fault} describe={describe} />
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
