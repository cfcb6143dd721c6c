/** @jsxImportSource hono/jsx */
import { LOCALES } from "../../../contract/locales.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { FormState } from "../../pages/field.tsx";
import { controlId, findFault } from "../../pages/field-faults.ts";
import { nameLanguage } from "./language-name.ts";
import { TextField } from "./typed-fields.tsx";

interface LocalFieldProps {
  /** The path without its language: the boxes are named `title.de`, `title.en`. */
  field: string;
  label: string;
  hint?: string;
  rows?: number;
  state: FormState;
  /** BCP 47 tags of the languages, that of the series first. */
  locales: string[];
  /** Set where the language of the series must not stay empty. */
  required?: boolean;
  maxlength?: number;
}

/**
 * An organiser's text in each language: that of the series in view, the others folded until they hold something. A text
 * in a language that is not offered any more stays in view, so that saving does not lose it.
 * A fault of the whole text (`title`) is shown at the first box; the group around all carries its id.
 */
export const LocalField = (props: LocalFieldProps) => {
  const [first = currentLocale(), ...others] = [...new Set([...props.locales, ...listFilled(props)])];
  return (
    <div class="ad-local" id={controlId(props.field)}>
      <LanguageBox {...props} locale={first} isFirst />
      {others.map((locale) => (
        <FoldedBox {...props} locale={locale} />
      ))}
    </div>
  );
};

const listFilled = ({ field, state }: LocalFieldProps): string[] =>
  LOCALES.filter((locale) => state.values[`${field}.${locale}`]);

const LanguageBox = (props: LocalFieldProps & { locale: string; isFirst?: boolean }) => {
  const {
    field,
    label,
    hint,
    rows,
    state,
    locales,
    required = false,
    maxlength = 5000,
    locale,
    isFirst = false,
  } = props;
  const path = `${field}.${locale}`;
  const language = nameLanguage(locale);
  const whole = state.errors.filter((fault) => isFirst && fault.field === field);
  return (
    <TextField
      field={path}
      label={label}
      hint={isFirst ? hint : undefined}
      rows={rows}
      state={{ values: state.values, errors: [...state.errors, ...whole.map((fault) => ({ ...fault, field: path }))] }}
      required={isFirst && required}
      maxlength={maxlength}
      typedLang={locale}
      note={
        <span class="kern-label__optional">
          {" "}
          {isFirst && required ? (locales.length > 1 ? language : "") : noteOf(language, isFirst && locales.length < 2)}
        </span>
      }
    />
  );
};

const FoldedBox = (props: LocalFieldProps & { locale: string }) => {
  const { field, label, state, locale } = props;
  const path = `${field}.${locale}`;
  const open = Boolean(state.values[path]) || findFault(state.errors, path) !== undefined;
  const language = nameLanguage(locale);
  return (
    <details class="pg-fold is-quiet ad-language" open={open || undefined}>
      <summary>
        {noteOf(language, false)}
        <span class="pg-vh">: {label}</span>
      </summary>
      <LanguageBox {...props} />
    </details>
  );
};

/** "Englisch, freiwillig"; the language goes without saying where there is only one. */
function noteOf(language: string, isOnly: boolean): string {
  if (isOnly) return msg("freiwillig", { id: "optional" });
  return msg(str`${language}, freiwillig`, { id: "admin-language-optional" });
}
