import * as v from "valibot";
import { LOCALES } from "./locales.ts";

/** Controls, bidi overrides and halves of characters: they reach no header, no list and no page (S-14). */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const hasControls = (text: string) => CONTROLS.test(text);

/** One line that an organiser typed: trimmed, NFC, never empty. Lengths are UTF-16 units. */
export const organiserLine = (max: number) =>
  v.pipe(
    v.string("invalid"),
    v.normalize("NFC"),
    v.trim(),
    v.nonEmpty("required"),
    v.maxLength(max, "too-long"),
    v.check((text) => !hasControls(text), "invalid"),
  );

/** Several lines: breaks and tabs may stand. */
export const organiserText = (max: number) =>
  v.pipe(
    v.string("invalid"),
    v.transform((text) => text.replace(/\r\n?/g, "\n")),
    v.normalize("NFC"),
    v.trim(),
    v.nonEmpty("required"),
    v.maxLength(max, "too-long"),
    v.check((text) => !hasControls(text.replace(/[\n\t]/g, "")), "invalid"),
  );

type Text = v.GenericSchema<string, string>;

/** A text by language, one language at least; the languages are those that pages and mails speak. */
export const localText = (of: Text) =>
  v.pipe(
    v.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, v.optional(of)]))),
    v.check((map) => Object.values(map).some(Boolean), "required"),
    v.transform((map) => map as Record<string, string>),
  );

/** The same, or none. */
export const optionalLocalText = (of: Text) => v.optional(v.nullable(localText(of)), null);

/** An instant, in any offset; kept in UTC with milliseconds. */
export const instant = v.pipe(
  v.string("invalid"),
  v.isoTimestamp("invalid"),
  v.transform((text) => new Date(text).toISOString()),
);

/** An address of the web that pages may link to. */
export const webUrl = v.pipe(
  v.string("invalid"),
  v.trim(),
  v.nonEmpty("required"),
  v.maxLength(2000, "too-long"),
  v.url("invalid"),
  v.startsWith("https://", "invalid"),
);
