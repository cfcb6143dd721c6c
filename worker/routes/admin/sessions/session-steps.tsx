/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay, formatSpan } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { sayPeople } from "../count-words.ts";
import {
  type AdminFrame,
  AdminPage,
  CheckField,
  Confirm,
  DateField,
  FieldRow,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  Notice,
  PrimaryButton,
  TextLink,
  TimeField,
} from "../parts/index.ts";
import { titleOf } from "./session-words.ts";

interface StepProps {
  frame: AdminFrame;
  series: DeskSeries;
  session: SessionItem;
}

const addressOf = ({ series, session }: Omit<StepProps, "frame">, ...step: string[]) =>
  adminPaths.desk(series.slug, "sessions", session.id, ...step);

const StepPage = ({ title, children, ...props }: StepProps & { title: string; faulty?: boolean; children?: Child }) => (
  <AdminPage
    frame={props.frame}
    room="sessions"
    title={title}
    lead={`${titleOf(props.session, props.series.lang)}. ${formatSpan(props.session, props.series.timeZone)}`}
    back={{ href: addressOf(props), label: msg("Zum Termin", { id: "admin-to-session" }) }}
    faulty={props.faulty}
  >
    {children}
  </AdminPage>
);

/** Asks before a session becomes public, and whether the list is told. */
export const PublishPage = ({ people, ...props }: StepProps & { people: number }) => (
  <StepPage {...props} title={msg("Termin veröffentlichen", { id: "admin-publish" })}>
    <Form action={addressOf(props, "publish")}>
      <p>
        {msg("Danach steht der Termin auf allen Partnerseiten, und man kann sich anmelden.", {
          id: "admin-publish-text",
        })}
      </p>
      <CheckField
        field="tellsList"
        label={msg(str`Den Verteiler benachrichtigen: ${sayPeople(people)}`, { id: "admin-tell-list" })}
        hint={msg("Die Nachricht geht zwei Minuten später hinaus. Bis dahin können Sie sie anhalten.", {
          id: "admin-publish-tell-hint",
        })}
        state={{ values: { tellsList: people > 0 ? "1" : "" }, errors: [] }}
      />
      <FormActions>
        <PrimaryButton>{msg("Jetzt veröffentlichen", { id: "admin-publish-now" })}</PrimaryButton>
        <TextLink href={addressOf(props)}>{msg("Noch nicht", { id: "admin-not-yet" })}</TextLink>
      </FormActions>
    </Form>
  </StepPage>
);

/** A new time: places stay, everybody is told. */
export const MovePage = ({ state, people, ...props }: StepProps & { state: FormState; people: number }) => (
  <StepPage {...props} title={msg("Termin verlegen", { id: "admin-move" })} faulty={state.errors.length > 0}>
    <Form action={addressOf(props, "move")}>
      <FormErrors
        state={state}
        labels={{
          day: { label: msg("Tag", { id: "admin-day" }), kind: "date" },
          start: { label: msg("Beginn", { id: "admin-start" }), kind: "time" },
          end: { label: msg("Ende", { id: "admin-end" }), kind: "time" },
        }}
      />
      <p>
        {msg(
          "Alle Plätze bleiben. Wer angemeldet ist, bekommt eine E-Mail mit der neuen Zeit und kann mit einem Klick zurücktreten. Der Ablauf wandert mit.",
          { id: "admin-move-text" },
        )}
      </p>
      <FieldRow>
        <DateField field="day" label={msg("Tag", { id: "admin-day" })} state={state} required />
        <TimeField field="start" label={msg("Beginn", { id: "admin-start" })} state={state} required />
        <TimeField field="end" label={msg("Ende", { id: "admin-end" })} state={state} required />
      </FieldRow>
      <FormActions>
        <PrimaryButton>
          {msg(str`Verlegen und ${sayPeople(people)} benachrichtigen`, { id: "admin-move-tell" })}
        </PrimaryButton>
        <TextLink href={addressOf(props)}>{msg("Nicht verlegen", { id: "admin-move-not" })}</TextLink>
      </FormActions>
    </Form>
  </StepPage>
);

/** Asks before a session is cancelled: it cannot be taken back. */
export const CancelPage = ({ people, ...props }: StepProps & { people: number }) => (
  <StepPage {...props} title={msg("Termin absagen", { id: "admin-cancel" })}>
    <Confirm
      title={msg(str`Den Termin am ${formatDay(props.session.startsAt, props.series.timeZone)} wirklich absagen?`, {
        id: "admin-cancel-sure",
      })}
      text={msg(
        "Das lässt sich nicht zurücknehmen. Alle, die einen Platz haben oder darauf warten, bekommen eine E-Mail. In Kalendern wird der Termin gestrichen.",
        { id: "admin-cancel-text" },
      )}
      action={addressOf(props, "cancel")}
      button={msg(str`Absagen und ${sayPeople(people)} benachrichtigen`, { id: "admin-cancel-tell" })}
      danger
      back={{ href: addressOf(props), label: msg("Nicht absagen", { id: "admin-cancel-not" }) }}
    />
  </StepPage>
);

/** Asks before a draft is deleted. */
export const DeleteDraftPage = ({ isNeeded, ...props }: StepProps & { isNeeded: boolean }) => (
  <StepPage {...props} title={msg("Entwurf löschen", { id: "admin-delete-draft" })}>
    {isNeeded && (
      <Notice kind="danger" title={msg("Dieser Termin wird noch gebraucht", { id: "admin-still-needed" })}>
        {msg("Es gibt Anmeldungen oder einen Wunsch dazu. Löschen Sie diese Verbindung zuerst.", {
          id: "admin-still-needed-text",
        })}
      </Notice>
    )}
    <Confirm
      title={msg("Diesen Entwurf wirklich löschen?", { id: "admin-delete-draft-sure" })}
      text={msg("Er war nie öffentlich. Gelöscht ist er für immer.", { id: "admin-delete-draft-text" })}
      action={addressOf(props, "delete")}
      button={msg("Löschen", { id: "admin-delete" })}
      danger
      back={{ href: addressOf(props), label: msg("Behalten", { id: "admin-keep" }) }}
    />
  </StepPage>
);
