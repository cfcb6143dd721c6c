/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { PersonItem } from "../../../actions/read-people.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { ProblemCode } from "../../../contract/codes.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, AdminPage, Confirm } from "../parts/index.ts";
import { wordRefused } from "../registrations/refused-words.ts";
import { registrationRooms } from "../registrations/registration-rooms.ts";
import { nameOrAddress } from "../registrations/registration-words.ts";

interface StepProps {
  frame: AdminFrame;
  series: DeskSeries;
  person: PersonItem;
}

const addressOf = ({ series, person }: StepProps, ...step: string[]) =>
  adminPaths.desk(series.slug, "people", person.id, ...step);
const backTo = (props: StepProps) => ({
  href: addressOf(props),
  label: msg("Zurück zur Person", { id: "reg-step-back" }),
});

/** What the pages that ask have in common. */
const StepPage = (props: StepProps & { title: string; children?: Child }) => (
  <AdminPage
    frame={props.frame}
    room="registrations"
    title={props.title}
    back={backTo(props)}
    sub={registrationRooms(props.series.slug, "registrations")}
  >
    {props.children}
  </AdminPage>
);

/** Asks before the link to own data is mailed. */
export const SendPersonLinkPage = (props: StepProps) => (
  <StepPage {...props} title={msg("Link zu den eigenen Daten senden", { id: "reg-send-link" })}>
    <Confirm
      title={nameOrAddress(props.person)}
      text={msg(
        str`An ${props.person.email} geht eine E-Mail mit einem Link. Er öffnet einen Tag lang die eigenen Daten, auch zum Herunterladen und Löschen.`,
        { id: "reg-send-link-text" },
      )}
      action={addressOf(props, "link")}
      button={msg("Link senden", { id: "reg-send-link-button" })}
      back={backTo(props)}
    />
  </StepPage>
);

/** Asks before a subscription is ended for somebody who asked for it. */
export const UnsubscribePersonPage = (props: StepProps) => (
  <StepPage {...props} title={msg("Aus dem Verteiler austragen", { id: "reg-unsubscribe" })}>
    <Confirm
      title={nameOrAddress(props.person)}
      text={msg(
        "Die Person hört sofort nichts mehr von künftigen Terminen. Anmeldungen bleiben. Wieder eintragen kann sie sich nur selbst. Der Nachweis der Einwilligung bleibt so lange, wie das Gesetz es verlangt.",
        { id: "reg-unsubscribe-text" },
      )}
      action={addressOf(props, "unsubscribe")}
      button={msg("Austragen", { id: "reg-unsubscribe-button" })}
      danger
      back={backTo(props)}
    />
  </StepPage>
);

/** Asks before a person is erased for good. */
export const ErasePersonPage = (props: StepProps) => {
  const count = props.person.registrations.length;
  return (
    <StepPage {...props} title={msg("Person löschen", { id: "reg-erase" })}>
      <Confirm
        title={nameOrAddress(props.person)}
        text={
          <>
            <p>
              {msg(
                str`Gelöscht werden alle Angaben, alle Anmeldungen (${count}), der Eintrag im Verteiler und die Antworten. Frei werdende Plätze gehen an die Warteliste. Zurückholen lässt sich das nicht.`,
                { id: "reg-erase-text" },
              )}
            </p>
            <p>
              {msg(
                "Gab es eine Einwilligung, bleibt allein ihr Nachweis, ohne Namen und Adresse. Wer die Adresse bestätigt hat, bekommt eine letzte E-Mail darüber.",
                { id: "reg-erase-proof" },
              )}
            </p>
          </>
        }
        action={addressOf(props, "erase")}
        button={msg("Endgültig löschen", { id: "speaker-delete-button" })}
        danger
        back={backTo(props)}
      />
    </StepPage>
  );
};

/** Why a step could not be taken; nothing was changed. */
export const PersonRefusedPage = ({ code, ...props }: StepProps & { code: ProblemCode }) => (
  <StepPage {...props} title={nameOrAddress(props.person)}>
    <p class="pg-lead">{wordRefused(code)}</p>
  </StepPage>
);
