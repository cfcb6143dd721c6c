/** @jsxImportSource hono/jsx */
import type { ImportPreview } from "../../../actions/exchange/import-registrants.ts";
import type { AttendanceMatch, AttendancePreview } from "../../../actions/exchange/match-attendance.ts";
import type { ImportRow } from "../../../actions/exchange/read-import.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { sayPeople } from "../count-words.ts";
import {
  type AdminFrame,
  AdminPage,
  CheckList,
  describeOrganiserFault,
  Form,
  FormActions,
  HiddenField,
  Numbers,
  PrimaryButton,
  Section,
  State,
  type StateKind,
  Table,
  TextLink,
} from "../parts/index.ts";

interface PreviewProps {
  frame: AdminFrame;
  series: DeskSeries;
  session: string;
}

const backTo = (series: DeskSeries) => adminPaths.desk(series.slug, "imports");

/** What an import would do, row by row. The file travels along, so that nothing of it is stored before the button. */
export const ImportPreviewPage = ({ frame, series, session, preview }: PreviewProps & { preview: ImportPreview }) => {
  const count = (fate: ImportRow["fate"]) => preview.rows.filter((row) => row.fate === fate).length;
  const fresh = count("new");
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={msg("Was geschehen würde", { id: "exchange-preview-title" })}
      back={{ href: backTo(series), label: msg("Andere Datei", { id: "exchange-other-file" }) }}
    >
      <Numbers
        items={[
          { value: fresh, label: msg("neu", { id: "exchange-new" }) },
          { value: count("already-registered"), label: msg("schon dabei", { id: "exchange-known" }) },
          { value: count("repeated-in-file"), label: msg("doppelt in der Datei", { id: "exchange-repeated" }) },
          { value: count("invalid"), label: msg("nicht lesbar", { id: "exchange-invalid" }) },
        ]}
      />
      {fresh > 0 && (
        <Form action={adminPaths.desk(series.slug, "imports", "registrants", "apply")}>
          <HiddenField name="session" value={session} />
          <HiddenField name="text" value={preview.text} />
          <FormActions>
            <PrimaryButton>
              {msg(str`${sayPeople(fresh)} einlesen und um Bestätigung bitten`, { id: "exchange-apply" })}
            </PrimaryButton>
            <TextLink href={backTo(series)}>{msg("Nichts einlesen", { id: "exchange-not" })}</TextLink>
          </FormActions>
        </Form>
      )}
      <Section title={msg("Zeile für Zeile", { id: "exchange-rows" })}>
        <Table
          caption={msg("Zeile für Zeile", { id: "exchange-rows" })}
          columns={[
            { label: msg("Zeile", { id: "exchange-row" }), numeric: true },
            { label: msg("E-Mail", { id: "export-email" }) },
            { label: msg("Name", { id: "exchange-name" }) },
            { label: msg("Organisation", { id: "export-organisation" }) },
            { label: msg("Was geschieht", { id: "exchange-fate" }) },
          ]}
          rows={preview.rows.map((row) => ({
            key: String(row.number),
            head: 1,
            cells: [
              row.number,
              row.fields.email ?? "",
              [row.fields.givenName, row.fields.familyName].filter(Boolean).join(" "),
              row.fields.organisation ?? "",
              <Fate row={row} />,
            ],
          }))}
          empty={<p>{msg("Die Datei hat keine Zeilen.", { id: "exchange-no-rows" })}</p>}
        />
      </Section>
    </AdminPage>
  );
};

const Fate = ({ row }: { row: ImportRow }) => {
  const [kind, word] = wordFate(row);
  return <State kind={kind}>{word}</State>;
};

function wordFate(row: ImportRow): [StateKind, string] {
  switch (row.fate) {
    case "new":
      return ["good", msg("wird um Bestätigung gebeten", { id: "exchange-fate-new" })];
    case "already-registered":
      return ["neutral", msg("bleibt, wie es ist: schon angemeldet oder storniert", { id: "exchange-fate-known" })];
    case "repeated-in-file":
      return ["neutral", msg("steht weiter oben schon", { id: "exchange-fate-repeated" })];
    case "invalid": {
      const [fault] = row.errors;
      const words = fault ? `${nameField(fault.field)}: ${describeOrganiserFault(fault, kindOf(fault.field))}` : "";
      return ["bad", words];
    }
  }
}

const kindOf = (field: string) => (field === "email" ? "email" : "text");

function nameField(field: string): string {
  switch (field) {
    case "email":
      return msg("E-Mail", { id: "export-email" });
    case "givenName":
      return msg("Vorname", { id: "export-given-name" });
    case "familyName":
      return msg("Nachname", { id: "export-family-name" });
    case "organisation":
      return msg("Organisation", { id: "export-organisation" });
    default:
      return msg("Funktion", { id: "export-role" });
  }
}

/** Who of the report is who: by address ticked, by name alone for the organiser to decide (G-07). */
export const AttendancePreviewPage = (props: PreviewProps & { preview: AttendancePreview }) => {
  const { frame, series, session, preview } = props;
  const fresh = preview.matched.filter(({ attendedAt }) => attendedAt === null);
  const known = preview.matched.length - fresh.length;
  const suggested = preview.suggested.filter(({ attendedAt }) => attendedAt === null);
  const state = { values: {}, errors: [] };
  const option = (match: AttendanceMatch) => ({ value: match.choice, label: sayMatch(match) });
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={msg("Wer dabei war", { id: "exchange-who" })}
      back={{ href: backTo(series), label: msg("Andere Datei", { id: "exchange-other-file" }) }}
    >
      <Numbers
        items={[
          { value: fresh.length, label: msg("an der Adresse erkannt", { id: "exchange-by-address" }) },
          { value: known, label: msg("waren schon gezählt", { id: "exchange-counted" }) },
          { value: suggested.length, label: msg("vielleicht, am Namen", { id: "exchange-by-name" }) },
          { value: preview.unmatched.length, label: msg("nicht erkannt", { id: "exchange-unmatched" }) },
        ]}
      />
      {fresh.length + suggested.length > 0 && (
        <Form action={adminPaths.desk(series.slug, "imports", "attendance", "apply")}>
          <HiddenField name="session" value={session} />
          {fresh.length > 0 && (
            <CheckList
              field="choice"
              legend={msg("An der Adresse erkannt", { id: "exchange-by-address-legend" })}
              state={state}
              options={fresh.map(option)}
              chosen={fresh.map(({ choice }) => choice)}
            />
          )}
          {suggested.length > 0 && (
            <CheckList
              field="choice"
              legend={msg("Gleicher Name, bitte selbst entscheiden", { id: "exchange-by-name-legend" })}
              state={state}
              options={suggested.map(option)}
              chosen={[]}
            />
          )}
          <FormActions>
            <PrimaryButton>{msg("Als anwesend vermerken", { id: "exchange-note" })}</PrimaryButton>
            <TextLink href={backTo(series)}>{msg("Nichts einlesen", { id: "exchange-not" })}</TextLink>
          </FormActions>
        </Form>
      )}
      {preview.unmatched.length > 0 && (
        <Section title={msg("Nicht erkannt", { id: "exchange-unmatched-title" })}>
          <ul class="pg-bullets">
            {preview.unmatched.map(({ reportedName, email }) => (
              <li dir="auto">{[reportedName, email].filter(Boolean).join(", ")}</li>
            ))}
          </ul>
        </Section>
      )}
    </AdminPage>
  );
};

const sayMatch = ({ reportedName, email, minutes }: AttendanceMatch): string =>
  msg(str`${reportedName}, ${email}, ${minutes} Minuten`, { id: "exchange-match" });
