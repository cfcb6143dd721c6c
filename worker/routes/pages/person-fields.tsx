/** @jsxImportSource hono/jsx */
import { LIMITS } from "../../contract/limits.ts";
import { msg } from "../../localization.ts";
import { type FormState, TextField } from "./fields.tsx";

/** What a person may tell of themselves: at the sign-up, and to be corrected afterwards. */
export const PersonFields = ({ state }: { state: FormState }) => (
  <div class="pg-cols">
    <TextField
      field="givenName"
      label={msg("Vorname", { id: "given-name" })}
      state={state}
      maxlength={LIMITS.name}
      autocomplete="given-name"
    />
    <TextField
      field="familyName"
      label={msg("Nachname", { id: "family-name" })}
      state={state}
      maxlength={LIMITS.name}
      autocomplete="family-name"
    />
    <TextField
      field="organisation"
      label={msg("Organisation", { id: "organisation" })}
      state={state}
      maxlength={LIMITS.organisation}
      autocomplete="organization"
    />
    <TextField
      field="role"
      label={msg("Funktion", { id: "role" })}
      state={state}
      maxlength={LIMITS.role}
      autocomplete="organization-title"
    />
  </div>
);
