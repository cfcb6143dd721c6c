/** @jsxImportSource hono/jsx */
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { figureRooms } from "../figures/figure-rooms.ts";
import {
  type AdminFrame,
  AdminPage,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  PrimaryButton,
  SelectField,
} from "../parts/index.ts";
import { titleOf } from "../sessions/session-words.ts";

interface NewSurveyPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  /** The latest, those that took place. */
  sessions: SessionItem[];
  state: FormState;
}

/** The value of the whole list, where a session could be chosen. */
export const TO_LIST = "list";

/** Asks whom a new survey is for; its questions are ready-made and can be edited then. */
export const NewSurveyPage = ({ frame, series, sessions, state }: NewSurveyPageProps) => {
  const here = adminPaths.desk(series.slug, "surveys");
  const label = msg("Wen möchten Sie fragen?", { id: "survey-whom" });
  return (
    <AdminPage
      frame={frame}
      room="figures"
      title={msg("Neue Umfrage", { id: "survey-new" })}
      lead={msg("Sie beginnen mit fertigen Fragen und können alle ändern. Verschickt wird noch nichts.", {
        id: "survey-new-lead",
      })}
      back={{ href: here, label: msg("Alle Umfragen", { id: "survey-back" }) }}
      sub={figureRooms(series.slug, "surveys")}
      faulty={state.errors.length > 0}
    >
      <Form action={`${here}/new`}>
        <FormErrors state={state} labels={{ session: { label, kind: "choice" } }} />
        <SelectField
          field="session"
          label={label}
          hint={msg("Zu einem Termin werden die gefragt, die wirklich da waren.", { id: "survey-whom-hint" })}
          state={state}
          options={[
            ...sessions.map((session) => ({
              value: session.id,
              label: `${formatDay(session.startsAt, series.timeZone)}: ${titleOf(session, series.lang)}`,
            })),
            { value: TO_LIST, label: msg("alle, die künftige Termine erfahren möchten", { id: "survey-whom-list" }) },
          ]}
          required
        />
        <FormActions>
          <PrimaryButton>{msg("Entwurf anlegen", { id: "survey-new-button" })}</PrimaryButton>
        </FormActions>
      </Form>
    </AdminPage>
  );
};
