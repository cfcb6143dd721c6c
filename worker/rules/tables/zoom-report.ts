import { headerWord, type TableRow } from "./read-table.ts";

/** Somebody in Zoom's report, all their joins together. */
export interface ZoomParticipant {
  /** As Zoom shows it. */
  name: string;
  /** Null for a guest: Zoom tells addresses of signed-in people only (G-07). */
  email: string | null;
  /** The first join as the report writes it, null where it has no such column. */
  joinedAt: string | null;
  minutes: number;
}

interface Columns {
  name: number;
  email: number;
  joined: number;
  minutes: number;
  waitingRoom: number;
}

/** Columns count from the name on: before it the report may repeat figures of the meeting, its host's address too. */
function findColumns(cells: string[]): Columns | null {
  const words = cells.map(headerWord);
  const name = words.findIndex((word) => /^(name|teilnehmer|benutzername|username|participant)/.test(word));
  const from = (pattern: RegExp) => words.findIndex((word, index) => index > name && pattern.test(word));
  const found = {
    name,
    email: from(/e?mail/),
    joined: from(/join|beitritt|beigetreten|teilnahmebeginn/),
    minutes: from(/duration|dauer/),
    waitingRoom: from(/waitingroom|warteraum/),
  };
  return name >= 0 && found.minutes + found.joined + found.email > -3 ? found : null;
}

/** Whether a row is the header of the participants, German or English. */
export const isZoomHeader = (cells: string[]): boolean => findColumns(cells) !== null;

/** The participants of the report, each once: by address, guests by name. Who only waited outside is left out. */
export function gatherParticipants(header: string[], rows: TableRow[]): ZoomParticipant[] {
  const columns = findColumns(header);
  if (!columns) return [];
  const people = new Map<string, ZoomParticipant>();
  for (const { cells } of rows) {
    const cell = (column: number) => (column < 0 ? "" : (cells[column] ?? "").trim());
    const [name, email, joined] = [cell(columns.name), cell(columns.email), cell(columns.joined)];
    if (/^(yes|ja)$/i.test(cell(columns.waitingRoom)) || !(name || email)) continue;
    const key = (email || name).normalize("NFC").toLowerCase();
    const known = people.get(key);
    const minutes = Number.parseInt(cell(columns.minutes), 10) || 0;
    if (known) {
      known.minutes += minutes;
      if (joined && (!known.joinedAt || sortable(joined) < sortable(known.joinedAt))) known.joinedAt = joined;
    } else people.set(key, { name, email: email || null, joinedAt: joined || null, minutes });
  }
  return [...people.values()];
}

/** A time of one report, so that it sorts: within one day its hour decides, noon and midnight by their marks. */
function sortable(time: string): string {
  const [, hour = "0", rest = "", half = ""] = /(\d{1,2})(:\d{2}(?::\d{2})?)\s*([AP]M)?$/i.exec(time) ?? [];
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return String(hours).padStart(2, "0") + rest;
}

/** The names to try for a participant: as shown, without and within the brackets of `Name (Original Name)`. */
export function listNames(name: string): string[] {
  const [, shown = "", original = ""] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(name) ?? [];
  return [name, shown, original].map(tidyName).filter(Boolean);
}

const tidyName = (name: string): string => name.normalize("NFC").trim().replace(/\s+/g, " ");

/** A name for comparison: NFC, small letters, single spaces. */
export const foldName = (name: string): string => tidyName(name).toLowerCase();
