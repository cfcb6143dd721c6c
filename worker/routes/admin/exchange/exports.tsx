/** @jsxImportSource hono/jsx */
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  Choices,
  FormActions,
  FormErrors,
  type FormState,
  LinkButton,
  PrimaryButton,
  Section,
  SelectField,
} from "../parts/index.ts";
import { registrationRooms } from "../registrations/registration-rooms.ts";
import { sessionOptions } from "./session-options.ts";

interface ExportsPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  sessions: SessionItem[];
  state: FormState;
}

/** What can be downloaded, and for what each file is good. */
export const ExportsPage = ({ frame, series, sessions, state }: ExportsPageProps) => {
  const here = adminPaths.desk(series.slug, "exports");
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={msg("Herunterladen", { id: "reg-room-exports" })}
      lead={msg("Jeder Download steht im Protokoll. Löschen Sie die Datei, sobald Sie sie nicht mehr brauchen.", {
        id: "exchange-download-lead",
      })}
      sub={registrationRooms(series.slug, "exports")}
      faulty={state.errors.length > 0}
    >
      <Section title={msg("Anmeldungen", { id: "admin-room-registrations" })}>
        <form class="pg-form ad-form" method="get" action={`${here}/registrations`}>
          <FormErrors
            state={state}
            labels={{
              session: { label: msg("Termin", { id: "exchange-session" }), kind: "choice" },
              format: { label: msg("Format", { id: "exchange-format" }), kind: "choice" },
            }}
          />
          <SelectField
            field="session"
            label={msg("Termin", { id: "exchange-session" })}
            state={state}
            options={[
              { value: "", label: msg("alle Termine", { id: "exchange-all-sessions" }) },
              ...sessionOptions(sessions, series),
            ]}
            required
          />
          <Choices
            field="format"
            legend={msg("Format", { id: "exchange-format" })}
            state={state}
            chosen={state.values.format ?? "excel"}
            options={FORMATS.map((format) => ({ value: format, label: <FormatLabel format={format} /> }))}
            required
          />
          <FormActions>
            <PrimaryButton>{msg("Herunterladen", { id: "reg-room-exports" })}</PrimaryButton>
          </FormActions>
        </form>
      </Section>
      <Section
        title={msg("Verteiler", { id: "reg-room-subscribers" })}
        lead={msg("Wer von künftigen Terminen hören möchte und das bestätigt hat.", {
          id: "exchange-subscribers-lead",
        })}
      >
        <div class="ad-row">
          <LinkButton href={`${here}/subscribers?format=excel`}>
            {msg("Für Excel", { id: "exchange-for-excel" })}
          </LinkButton>
          <LinkButton href={`${here}/subscribers?format=json`}>
            {msg("Als JSON", { id: "exchange-as-json" })}
          </LinkButton>
        </div>
      </Section>
    </AdminPage>
  );
};

const FORMATS = ["excel", "zoom", "mail-merge", "json"] as const;

const FormatLabel = ({ format }: { format: (typeof FORMATS)[number] }) => {
  const [name, text] = describeFormat(format);
  return (
    <>
      {name}
      <small>{text}</small>
    </>
  );
};

function describeFormat(format: (typeof FORMATS)[number]): [name: string, text: string] {
  switch (format) {
    case "excel":
      return [
        msg("Excel", { id: "exchange-excel" }),
        msg("Alle Angaben in jedem Stand, als CSV, das ein deutsches Excel gleich richtig öffnet.", {
          id: "exchange-excel-text",
        }),
      ];
    case "zoom":
      return [
        msg("Zoom", { id: "exchange-zoom" }),
        msg("Bestätigte eines Termins. Zoom schickt allen, die Sie dort einlesen, selbst noch eine E-Mail.", {
          id: "exchange-zoom-text",
        }),
      ];
    case "mail-merge":
      return [
        msg("Serienbrief", { id: "exchange-mail-merge" }),
        msg("Bestätigte mit Anrede, für Word oder LibreOffice.", { id: "exchange-mail-merge-text" }),
      ];
    case "json":
      return [
        msg("JSON", { id: "exchange-json" }),
        msg("Alle Angaben für andere Programme.", { id: "exchange-json-text" }),
      ];
  }
}
