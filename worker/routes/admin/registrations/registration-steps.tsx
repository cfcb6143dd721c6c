/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { RegistrationState } from "../../../actions/read-registrations.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { ProblemCode } from "../../../contract/codes.ts";
import { formatLongDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  CheckField,
  Confirm,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  PrimaryButton,
  Section,
  TextLink,
} from "../parts/index.ts";
import { wordRefused } from "./refused-words.ts";
import { registrationRooms } from "./registration-rooms.ts";
import { nameOrAddress } from "./registration-words.ts";

interface StepProps {
  frame: AdminFrame;
  series: DeskSeries;
  registration: RegistrationState;
}

const addressOf = ({ series, registration }: StepProps, step: string) =>
  adminPaths.desk(series.slug, "registrations", registration.id, step);
const backTo = ({ series, registration }: StepProps) => ({
  href: adminPaths.desk(series.slug, "people", registration.person),
  label: msg("Zurück zur Person", { id: "reg-step-back" }),
});
const dayOf = ({ series, registration }: StepProps) => formatLongDay(registration.session.startsAt, series.timeZone);

/** What the pages that ask have in common. */
const StepPage = (props: StepProps & { title: string; faulty?: boolean; children?: Child }) => (
  <AdminPage
    frame={props.frame}
    room="registrations"
    title={props.title}
    back={backTo(props)}
    sub={registrationRooms(props.series.slug, "registrations")}
    faulty={props.faulty}
  >
    {props.children}
  </AdminPage>
);

/** Asks before somebody's registration is cancelled. */
export const CancelRegistrationPage = (props: StepProps) => (
  <StepPage {...props} title={msg("Anmeldung stornieren", { id: "reg-cancel" })}>
    <Confirm
      title={nameOrAddress(props.registration)}
      text={msg(
        str`Die Anmeldung für ${dayOf(props)} wird storniert. Ein frei werdender Platz geht an die Warteliste. Die Person bekommt davon keine E-Mail. Bitte sagen Sie ihr Bescheid, wenn sie nicht selbst darum gebeten hat.`,
        { id: "reg-cancel-text" },
      )}
      action={addressOf(props, "cancel")}
      button={msg("Anmeldung stornieren", { id: "reg-cancel" })}
      danger
      back={backTo(props)}
    />
  </StepPage>
);

/** Asks before a mail goes out once more. */
export const ResendPage = (props: StepProps) => {
  const { status, email } = props.registration;
  const text =
    status === "pending"
      ? msg(
          str`Die E-Mail mit der Bitte um Bestätigung geht noch einmal an ${email}. Der Link darin bleibt derselbe.`,
          {
            id: "reg-resend-confirm-text",
          },
        )
      : msg(str`Die E-Mail zum Stand der Anmeldung für ${dayOf(props)} geht noch einmal an ${email}.`, {
          id: "reg-resend-registered-text",
        });
  return (
    <StepPage {...props} title={msg("E-Mail erneut senden", { id: "reg-resend-title" })}>
      <Confirm
        title={nameOrAddress(props.registration)}
        text={text}
        action={addressOf(props, "resend")}
        button={msg("E-Mail erneut senden", { id: "reg-resend-title" })}
        back={backTo(props)}
      />
    </StepPage>
  );
};

/** Asks before somebody who waits gets a place, and for a tick where there is no free one. */
export const MoveUpPage = ({ state, ...props }: StepProps & { state: FormState }) => {
  const { session, status } = props.registration;
  const isFull = status === "waiting" && session.capacity !== null && session.seatsTaken >= session.capacity;
  const label = msg("Über die Plätze hinaus anmelden", { id: "reg-beyond" });
  return (
    <StepPage {...props} title={msg("Nachrücken lassen", { id: "reg-move-up" })} faulty={state.errors.length > 0}>
      <Section title={nameOrAddress(props.registration)}>
        <p>
          {msg(
            str`Die Person bekommt sofort einen Platz für ${dayOf(props)}, auch wenn andere länger warten. Sie erfährt es per E-Mail.`,
            { id: "reg-move-up-text" },
          )}
        </p>
        <Form action={addressOf(props, "move-up")}>
          <FormErrors state={state} labels={{ beyond: { label, kind: "choice" } }} />
          {isFull && (
            <CheckField
              field="beyond"
              label={label}
              hint={msg(str`Alle ${session.capacity} Plätze sind vergeben.`, { id: "reg-beyond-hint" })}
              state={state}
            />
          )}
          <FormActions>
            <PrimaryButton>{msg("Platz geben", { id: "reg-move-up-button" })}</PrimaryButton>
            <TextLink href={backTo(props).href}>{backTo(props).label}</TextLink>
          </FormActions>
        </Form>
      </Section>
    </StepPage>
  );
};

/** Why a step could not be taken; nothing was changed. */
export const StepRefusedPage = ({ code, ...props }: StepProps & { code: ProblemCode }) => (
  <StepPage {...props} title={nameOrAddress(props.registration)}>
    <p class="pg-lead">{wordRefused(code)}</p>
  </StepPage>
);
