import { msg, str } from "../../../localization.ts";
import type { FieldKind } from "../parts/organiser-faults.ts";
import { countRows } from "./session-form-values.ts";

type Labels = Record<string, string | { label: string; kind: FieldKind }>;

/** What each field of the form is called, in its order: for the summary of faults and for conflicts. */
export function sessionLabels(values: Record<string, string>): Labels {
  const labels: Labels = {
    title: msg("Titel", { id: "admin-session-title" }),
    summary: msg("Worum es geht", { id: "admin-session-summary" }),
    day: { label: msg("Tag", { id: "admin-day" }), kind: "date" },
    start: { label: msg("Beginn", { id: "admin-start" }), kind: "time" },
    end: { label: msg("Ende", { id: "admin-end" }), kind: "time" },
    closesDay: { label: msg("Anmeldung bis, Tag", { id: "admin-closes-day" }), kind: "date" },
    closesTime: { label: msg("Anmeldung bis, Uhrzeit", { id: "admin-closes-time" }), kind: "time" },
    "place.kind": { label: msg("Ort", { id: "admin-place" }), kind: "choice" },
    "place.platform": msg("Name der Plattform", { id: "admin-platform" }),
    "place.name": msg("Haus", { id: "admin-house" }),
    "place.address": msg("Anschrift", { id: "admin-address" }),
    capacity: { label: msg("Plätze", { id: "admin-capacity" }), kind: "number" },
    level: { label: msg("Niveau", { id: "admin-level" }), kind: "choice" },
  };
  for (let row = 0; row < countRows(values, "speakers", ".id"); row++) {
    labels[`speakers.${row}.id`] = msg(str`Vortragende ${row + 1}`, { id: "admin-speaker-number" });
    labels[`speakers.${row}.released`] = msg(str`Vortragende ${row + 1}: freigegeben`, { id: "admin-released-number" });
  }
  for (let row = 0; row < countRows(values, "agenda", ".title"); row++) {
    const number = row + 1;
    labels[`agenda.${row}.time`] = {
      label: msg(str`Ablauf ${number}: Uhrzeit`, { id: "admin-agenda-time-number" }),
      kind: "time",
    };
    labels[`agenda.${row}.kind`] = {
      label: msg(str`Ablauf ${number}: Art`, { id: "admin-agenda-kind-number" }),
      kind: "choice",
    };
    labels[`agenda.${row}.title`] = msg(str`Ablauf ${number}: Titel`, { id: "admin-agenda-title-number" });
    labels[`agenda.${row}.speakerIds`] = msg(str`Ablauf ${number}: Vortragende`, {
      id: "admin-agenda-speaker-number",
    });
  }
  labels.meetingUrl = { label: msg("Adresse der Videokonferenz", { id: "admin-meeting" }), kind: "url" };
  labels.meetingAccess = msg("Zugangsdaten", { id: "admin-access" });
  return labels;
}
