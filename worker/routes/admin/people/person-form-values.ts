import type { PersonItem } from "../../../actions/read-people.ts";
import { msg } from "../../../localization.ts";
import type { FieldLabels } from "../conflicting-fields.ts";

type Values = Record<string, string>;

/** A person as the fields of the form hold them. */
export const toPersonValues = ({ givenName, familyName, organisation, role }: PersonItem): Values => ({
  givenName: givenName ?? "",
  familyName: familyName ?? "",
  organisation: organisation ?? "",
  role: role ?? "",
});

/** What the form says, as the body that the API takes too. */
export const readPersonForm = ({ givenName = "", familyName = "", organisation = "", role = "" }: Values) => ({
  givenName,
  familyName,
  organisation,
  role,
});

/** What the fields are called, in the order of the form. */
export const personLabels = (): FieldLabels => ({
  givenName: msg("Vorname", { id: "given-name" }),
  familyName: msg("Nachname", { id: "family-name" }),
  organisation: msg("Organisation", { id: "organisation" }),
  role: msg("Funktion", { id: "role" }),
});
