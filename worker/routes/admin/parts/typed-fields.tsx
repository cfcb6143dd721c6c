/** @jsxImportSource hono/jsx */
import { formatLongDay } from "../../../dates.ts";
import { Field, type FieldProps } from "../../pages/field.tsx";
import { inputClass, TextField as PageTextField, type TextFieldProps } from "../../pages/fields.tsx";
import { describeOrganiserFault, type FieldKind } from "./organiser-faults.ts";

const explain = (kind: FieldKind) => (fault: Parameters<typeof describeOrganiserFault>[0]) =>
  describeOrganiserFault(fault, kind);

/** One line or several; faults are worded for organisers. */
export const TextField = (props: TextFieldProps) => (
  <PageTextField {...props} describe={explain(props.type === "email" || props.type === "url" ? props.type : "text")} />
);

/** A day, `YYYY-MM-DD`, read back in words under its box. */
export const DateField = (props: FieldProps) => {
  const value = typed(props);
  return (
    <Field
      {...props}
      describe={explain("date")}
      after={sayDay(value)}
      control={(attributes, fault) => (
        <input {...attributes} class={inputClass(Boolean(fault))} type="date" value={value} max="9999-12-31" />
      )}
    />
  );
};

/** A time of day, `HH:MM`, in the time zone of the series. */
export const TimeField = (props: FieldProps) => (
  <Field
    {...props}
    describe={explain("time")}
    control={(attributes, fault) => (
      <input {...attributes} class={inputClass(Boolean(fault))} type="time" value={typed(props)} />
    )}
  />
);

/** A whole number, typed as text: browsers would drop what is no number, and here what was typed stays. */
export const NumberField = (props: FieldProps) => (
  <Field
    {...props}
    describe={explain("number")}
    control={(attributes, fault) => (
      <input
        {...attributes}
        class={`${inputClass(Boolean(fault))} ad-number`}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={20}
        value={typed(props)}
      />
    )}
  />
);

/** A file to send; a browser never fills it again, so it is chosen anew after an error. */
export const FileField = ({ accept, ...props }: FieldProps & { accept?: string }) => (
  <Field
    {...props}
    describe={explain("file")}
    control={(attributes, fault) => (
      <input {...attributes} class={inputClass(Boolean(fault))} type="file" accept={accept} />
    )}
  />
);

const typed = ({ state, field }: FieldProps): string => state.values[field] ?? "";

/** "Donnerstag, 14. Januar 2027" for a day that exists, else nothing. */
function sayDay(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const instant = new Date(`${value}T12:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(value)) return undefined;
  return formatLongDay(instant.toISOString(), "UTC");
}
