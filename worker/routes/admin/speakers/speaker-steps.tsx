/** @jsxImportSource hono/jsx */
import type { SpeakerItem } from "../../../actions/read-speakers.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { KEPT_DAYS } from "../../../contract/limits.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { listOffered } from "../../../rules/languages.ts";
import {
  type AdminFrame,
  AdminPage,
  Confirm,
  Form,
  FormActions,
  Notice,
  PrimaryButton,
  SelectField,
  TextLink,
} from "../parts/index.ts";
import { nameLanguage } from "../parts/language-name.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";

interface StepProps {
  frame: AdminFrame;
  series: DeskSeries;
  speaker: SpeakerItem;
}

const addressOf = ({ series, speaker }: StepProps, ...step: string[]) =>
  adminPaths.desk(series.slug, "speakers", speaker.id, ...step);

/** Asks before the link to the own bio is mailed: to whom, in which language. */
export const SendLinkPage = (props: StepProps) => {
  const { frame, series, speaker } = props;
  const { name, email } = speaker;
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Link zur Vorstellung schicken", { id: "speaker-send-link" })}
      back={{ href: addressOf(props), label: name }}
      sub={sessionRooms(series.slug, "speakers")}
    >
      <div class="pg-prose">
        <p>
          {msg(str`Die E-Mail geht an ${email ?? ""}.`, { id: "speaker-link-to" })}{" "}
          {msg(
            str`Mit dem Link ändert ${name} die eigene Vorstellung und stimmt der Veröffentlichung zu. Er gilt ${KEPT_DAYS.bioLink} Tage. Ein früherer Link wird ungültig.`,
            { id: "speaker-link-text" },
          )}
        </p>
      </div>
      <div class="pg-after">
        <Form action={addressOf(props, "link")}>
          <SelectField
            field="locale"
            label={msg("Sprache der E-Mail", { id: "speaker-link-language" })}
            state={{ values: { locale: series.lang }, errors: [] }}
            options={listOffered(series).map((locale) => ({ value: locale, label: nameLanguage(locale) }))}
            required
          />
          <FormActions>
            <PrimaryButton>{msg("An eine Person senden", { id: "speaker-link-button" })}</PrimaryButton>
            <TextLink href={addressOf(props)}>{msg("Zurück", { id: "speaker-step-back" })}</TextLink>
          </FormActions>
        </Form>
      </div>
    </AdminPage>
  );
};

/** Asks before a speaker is deleted for good. */
export const DeleteSpeakerPage = (props: StepProps & { isNeeded: boolean }) => {
  const { frame, series, speaker, isNeeded } = props;
  const title = msg("Person löschen", { id: "speaker-delete" });
  const { name } = speaker;
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={title}
      back={{ href: addressOf(props), label: name }}
      sub={sessionRooms(series.slug, "speakers")}
    >
      {isNeeded || speaker.sessions.length > 0 ? (
        <Notice kind="warning" title={msg("Diese Person steht noch in einem Termin", { id: "speaker-needed" })}>
          <p>
            {msg("Nehmen Sie sie dort zuerst heraus. Sofort unsichtbar wird sie mit „Sofort überall entfernen“.", {
              id: "speaker-needed-text",
            })}
          </p>
        </Notice>
      ) : (
        <Confirm
          title={msg(str`${name} endgültig löschen?`, { id: "speaker-delete-ask" })}
          text={msg(
            "Gelöscht werden Vorstellung, Bild, E-Mail-Adresse und verschickte Links. Zurückholen lässt sich das nicht.",
            {
              id: "speaker-delete-text",
            },
          )}
          action={addressOf(props, "delete")}
          button={msg("Endgültig löschen", { id: "speaker-delete-button" })}
          danger
          back={{ href: addressOf(props), label: msg("Zurück", { id: "speaker-step-back" }) }}
        />
      )}
    </AdminPage>
  );
};
