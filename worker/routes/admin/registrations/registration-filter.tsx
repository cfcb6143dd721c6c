/** @jsxImportSource hono/jsx */
import { type RegistrationQuery, UNKNOWN_PARTNER } from "../../../actions/read-registrations.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { formatDay } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { FilterBar, SelectField, TextField } from "../parts/index.ts";
import { titleOf } from "../sessions/session-words.ts";
import { wordOrigin, wordStatus } from "./registration-words.ts";

/** The word of the address for all sessions. */
export const ALL_SESSIONS = "all";
const STATUSES = ["confirmed", "offered", "waiting", "pending", "cancelled"] as const;

interface RegistrationFilterProps {
  here: string;
  series: DeskSeries;
  query: RegistrationQuery;
  /** The session that is shown; null for all. */
  session: SessionItem | null;
  sessions: SessionItem[];
  partners: string[];
  publicUrl: string;
}

/** Which registrations are shown: session, search, status, site. */
export const RegistrationFilter = (props: RegistrationFilterProps) => {
  const { here, series, query, session, sessions, partners, publicUrl } = props;
  const values = {
    session: session?.id ?? ALL_SESSIONS,
    search: query.search ?? "",
    status: query.status ?? "",
    partner: query.partner ?? "",
  };
  const state = { values, errors: [] };
  const all = { value: "", label: msg("alle", { id: "reg-filter-all" }) };
  return (
    <FilterBar action={here} submit={msg("Anwenden", { id: "reg-filter-apply" })}>
      <SelectField
        field="session"
        label={msg("Termin", { id: "reg-session" })}
        state={state}
        required
        options={[
          ...sessions.map((one) => ({
            value: one.id,
            label: `${formatDay(one.startsAt, series.timeZone)}: ${titleOf(one, series.lang)}`,
          })),
          { value: ALL_SESSIONS, label: msg("alle Termine", { id: "reg-all-sessions" }) },
        ]}
      />
      <TextField
        field="search"
        type="search"
        label={msg("Suche", { id: "reg-search" })}
        state={state}
        maxlength={LIMITS.email}
        required
      />
      <SelectField
        field="status"
        label={msg("Stand", { id: "reg-status" })}
        state={state}
        required
        options={[all, ...STATUSES.map((status) => ({ value: status, label: wordStatus(status).word }))]}
      />
      {partners.length > 0 && (
        <SelectField
          field="partner"
          label={msg("Herkunft", { id: "reg-origin" })}
          state={state}
          required
          options={[
            all,
            ...partners.map((partner) => ({ value: partner, label: wordOrigin(partner, publicUrl) })),
            { value: UNKNOWN_PARTNER, label: msg("unbekannt", { id: "reg-origin-unknown" }) },
          ]}
        />
      )}
    </FilterBar>
  );
};
