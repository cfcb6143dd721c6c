import type { SeriesSettings } from "../../../actions/edit-series.ts";
import type { FieldFault } from "../../../contract/codes.ts";
import { LOCALES } from "../../../contract/locales.ts";
import { msg, str } from "../../../localization.ts";
import type { FieldLabels } from "../conflicting-fields.ts";
import { nameLanguage } from "../parts/language-name.ts";
import { fromLocalText, orNull, toLocalText } from "../posted-form.ts";
import { countRows, listRows, toLines } from "./form-rows.ts";

type Values = Record<string, string>;

/** A series as the fields of its form hold it. */
export function toSeriesValues(series: SeriesSettings): Values {
  const organisers = series.organisers.flatMap(({ name, url, logo, role }, row) => [
    [`organisers.${row}.name`, name],
    [`organisers.${row}.url`, url ?? ""],
    [`organisers.${row}.logo`, logo ?? ""],
    [`organisers.${row}.role`, role],
  ]);
  const recipients = Object.entries(series.recipients).map(([lang, lines]) => [`recipients.${lang}`, lines.join("\n")]);
  return {
    ...fromLocalText("title", series.title),
    ...fromLocalText("summary", series.summary),
    lang: series.lang,
    timeZone: series.timeZone,
    ...Object.fromEntries(series.languages.map((locale) => [`languages.${locale}`, "1"])),
    genderStyle: series.genderStyle,
    "contact.name": series.contact.name,
    "contact.email": series.contact.email,
    ...Object.fromEntries(organisers),
    "image.url": series.image?.url ?? "",
    ...fromLocalText("image.alt", series.image?.alt ?? null),
    privacyUrl: series.privacyUrl ?? "",
    imprintUrl: series.imprintUrl ?? "",
    ...fromLocalText("imprint", series.imprint),
    controllers: series.controllers.join("\n"),
    ...Object.fromEntries(recipients),
    open: series.open ? "1" : "",
    embedding: series.embedding,
  };
}

/** The posted form without the choices of rows that nothing was typed into. */
export const dropSpareRows = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => {
      const row = /^organisers\.(\d+)\.role$/.exec(field)?.[1];
      return row === undefined || isFilled(values, row);
    }),
  );

const isFilled = (values: Values, row: string): boolean =>
  ["name", "url", "logo"].some((field) => values[`organisers.${row}.${field}`]?.trim());

/** What the form sends, as the body that the API takes too; and how its faults find their fields again. */
export function readSeriesForm(values: Values) {
  const rows = listRows(values, "organisers").filter((row) => isFilled(values, row));
  const alt = toLocalText(values, "image.alt");
  const body = {
    title: toLocalText(values, "title") ?? {},
    summary: toLocalText(values, "summary") ?? {},
    lang: values.lang,
    languages: LOCALES.filter((locale) => values[`languages.${locale}`] === "1"),
    genderStyle: values.genderStyle ?? "",
    timeZone: values.timeZone ?? "",
    contact: { name: values["contact.name"] ?? "", email: values["contact.email"] ?? "" },
    organisers: rows.map((row) => ({
      name: values[`organisers.${row}.name`] ?? "",
      url: orNull(values[`organisers.${row}.url`]),
      logo: orNull(values[`organisers.${row}.logo`]),
      role: values[`organisers.${row}.role`] ?? "",
    })),
    image: values["image.url"]?.trim() || alt ? { url: values["image.url"] ?? "", alt: alt ?? {} } : null,
    privacyUrl: orNull(values.privacyUrl),
    imprintUrl: orNull(values.imprintUrl),
    imprint: toLocalText(values, "imprint"),
    controllers: toLines(values.controllers),
    recipients: Object.fromEntries(LOCALES.map((locale) => [locale, toLines(values[`recipients.${locale}`])])),
    open: values.open === "1",
    embedding: values.embedding ?? "",
  };
  const locate = (fault: FieldFault): FieldFault => ({ ...fault, field: locateField(fault.field, rows) });
  return { body, locate };
}

/** The field of the form where a fault of the body is mended. */
function locateField(path: string, rows: string[]): string {
  if (path === "organisers") return "organisers.0.name";
  if (path.startsWith("languages")) return `languages.${LOCALES[0]}`;
  const inRow = /^organisers\.(\d+)\.(\w+)$/.exec(path);
  if (inRow) return `organisers.${rows[Number(inRow[1])]}.${inRow[2]}`;
  return path.replace(/^(controllers)\.\d+$/, "$1").replace(/^(recipients\.[\w-]+)\.\d+$/, "$1");
}

/** What each field of the form is called, in its order: for the summary of faults and for conflicts. */
export function seriesLabels(values: Values): FieldLabels {
  const labels: FieldLabels = {
    title: msg("Name der Reihe", { id: "set-title" }),
    summary: msg("Worum es in der Reihe geht", { id: "set-summary" }),
    lang: { label: msg("Sprache der Reihe", { id: "set-lang" }), kind: "choice" },
    timeZone: { label: msg("Zeitzone", { id: "set-time-zone" }), kind: "choice" },
    "contact.name": msg("Ansprechperson", { id: "set-contact-name" }),
    "contact.email": { label: msg("E-Mail-Adresse für Fragen", { id: "set-contact-email" }), kind: "email" },
  };
  for (let row = 0; row < countRows(values, "organisers"); row++) {
    const number = row + 1;
    labels[`organisers.${row}.name`] = msg(str`Wer einlädt ${number}: Name`, { id: "set-host-name-number" });
    labels[`organisers.${row}.url`] = {
      label: msg(str`Wer einlädt ${number}: Internetadresse`, { id: "set-host-url-number" }),
      kind: "url",
    };
    labels[`organisers.${row}.logo`] = {
      label: msg(str`Wer einlädt ${number}: Logo`, { id: "set-host-logo-number" }),
      kind: "url",
    };
    labels[`organisers.${row}.role`] = {
      label: msg(str`Wer einlädt ${number}: Rolle`, { id: "set-host-role-number" }),
      kind: "choice",
    };
  }
  return {
    ...labels,
    "image.url": { label: msg("Adresse des Bildes", { id: "set-image" }), kind: "url" },
    "image.alt": msg("Was auf dem Bild zu sehen ist", { id: "set-image-alt" }),
    controllers: msg("Verantwortliche Stellen", { id: "set-controllers" }),
    recipients: msg("Wer Daten erhält", { id: "set-recipients" }),
    privacyUrl: { label: msg("Adresse Ihrer Datenschutzhinweise", { id: "set-privacy" }), kind: "url" },
    imprintUrl: { label: msg("Adresse Ihres Impressums", { id: "set-imprint-url" }), kind: "url" },
    imprint: msg("Text des Impressums", { id: "set-imprint" }),
    ...Object.fromEntries(
      LOCALES.map((locale) => [`languages.${locale}`, { label: nameLanguage(locale), kind: "choice" as const }]),
    ),
    genderStyle: { label: msg("Wie unsere deutschen Texte Menschen nennen", { id: "set-gender" }), kind: "choice" },
    embedding: { label: msg("Wo die Reihe eingebunden werden darf", { id: "set-embedding" }), kind: "choice" },
    open: { label: msg("Öffentlich zu sehen", { id: "set-open" }), kind: "choice" },
  };
}
