import { headerWord } from "./read-table.ts";

/** The fields of a registrant that a file may bring. */
export type ImportField = "email" | "givenName" | "familyName" | "organisation" | "role";

/** A column of the file and the field it was taken for, null for one that is left alone. */
export interface ImportColumn {
  header: string;
  field: ImportField | null;
}

/** The words for each field, German and English, as `headerWord` writes them. */
const WORDS: Record<ImportField, string[]> = {
  email: ["email", "mail", "emailadresse", "mailadresse", "emailaddress", "useremail", "emailadressen", "emails"],
  givenName: ["vorname", "vornamen", "givenname", "givennames", "firstname", "forename", "rufname"],
  familyName: ["nachname", "nachnamen", "familienname", "zuname", "name", "familyname", "lastname", "surname"],
  organisation: [
    ...["organisation", "organization", "institution", "einrichtung", "firma", "unternehmen", "company", "kommune"],
    ...["behörde", "verwaltung", "arbeitgeber", "dienststelle", "employer", "municipality"],
  ],
  role: ["funktion", "rolle", "position", "role", "jobtitle", "title", "stelle", "amt", "aufgabe"],
};

/** What each column of a header row is for, in any order; of two columns for one field the first counts. */
export function recogniseColumns(header: string[]): ImportColumn[] {
  const taken = new Set<ImportField>();
  return header.map((cell) => {
    const word = headerWord(cell);
    const field = (Object.keys(WORDS) as ImportField[]).find((name) => WORDS[name].includes(word));
    if (!field || taken.has(field)) return { header: cell, field: null };
    taken.add(field);
    return { header: cell, field };
  });
}

/** Whether a row is the header of a list of people: one of its columns is for addresses. */
export const isImportHeader = (cells: string[]): boolean =>
  recogniseColumns(cells).some(({ field }) => field === "email");
