/** @jsxImportSource hono/jsx */
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  Empty,
  FileField,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  PrimaryButton,
  Section,
  SelectField,
} from "../parts/index.ts";
import { registrationRooms } from "../registrations/registration-rooms.ts";
import { sessionOptions } from "./session-options.ts";

/** What is read in. */
export type ImportKind = "registrants" | "attendance";

interface ImportsPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  /** Sessions that people can still be registered for. */
  open: SessionItem[];
  /** Sessions that somebody can have attended. */
  begun: SessionItem[];
  /** Where something was refused: which form, and what. */
  refused: { kind: ImportKind; state: FormState } | null;
  done: string | null;
}

/** Two files that can be read in; each shows first what it would do. */
export const ImportsPage = ({ frame, series, open, begun, refused, done }: ImportsPageProps) => {
  const stateOf = (kind: ImportKind) => (refused?.kind === kind ? refused.state : { values: {}, errors: [] });
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={msg("Einlesen", { id: "reg-room-imports" })}
      lead={msg("Sie sehen zuerst, was geschehen würde. Gespeichert wird erst, wenn Sie es sagen.", {
        id: "exchange-import-lead",
      })}
      sub={registrationRooms(series.slug, "imports")}
      done={done}
      faulty={refused !== null}
    >
      <Section
        title={msg("Personen", { id: "exchange-people" })}
        lead={msg(
          "Eine Tabelle als CSV mit einer Spalte E-Mail, dazu nach Wunsch Vorname, Nachname, Organisation, Funktion. Jede Person bekommt eine E-Mail und ist angemeldet, sobald sie bestätigt.",
          { id: "exchange-people-lead" },
        )}
      >
        <ImportForm kind="registrants" series={series} sessions={open} state={stateOf("registrants")} />
      </Section>
      <Section
        title={msg("Teilnahme", { id: "exchange-attendance" })}
        lead={msg("Der Bericht über Teilnehmende aus Zoom als CSV. Wer über unseren Link kam, ist schon gezählt.", {
          id: "exchange-attendance-lead",
        })}
      >
        <ImportForm kind="attendance" series={series} sessions={begun} state={stateOf("attendance")} />
      </Section>
    </AdminPage>
  );
};

interface ImportFormProps {
  kind: ImportKind;
  series: DeskSeries;
  sessions: SessionItem[];
  state: FormState;
}

const ImportForm = ({ kind, series, sessions, state }: ImportFormProps) => {
  if (sessions.length === 0) {
    return <Empty>{msg("Dafür gibt es gerade keinen Termin.", { id: "exchange-no-session" })}</Empty>;
  }
  const session = `session-${kind}`;
  const file = `file-${kind}`;
  return (
    <Form action={adminPaths.desk(series.slug, "imports", kind)} withFile>
      <FormErrors
        state={state}
        labels={{
          [session]: { label: msg("Termin", { id: "exchange-session" }), kind: "choice" },
          [file]: { label: msg("Datei", { id: "exchange-file" }), kind: "file" },
        }}
      />
      <SelectField
        field={session}
        label={msg("Termin", { id: "exchange-session" })}
        state={state}
        options={sessionOptions(sessions, series)}
        required
      />
      <FileField
        field={file}
        label={msg("Datei", { id: "exchange-file" })}
        hint={msg("Höchstens 1 MB.", { id: "exchange-file-hint" })}
        state={state}
        accept=".csv,text/csv,text/plain"
        required
      />
      <FormActions>
        <PrimaryButton>{msg("Ansehen, was geschehen würde", { id: "exchange-preview" })}</PrimaryButton>
      </FormActions>
    </Form>
  );
};
