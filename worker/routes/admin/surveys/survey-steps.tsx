/** @jsxImportSource hono/jsx */
import type { SurveyDetail } from "../../../actions/read-surveys.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { sayPeople } from "../count-words.ts";
import { figureRooms } from "../figures/figure-rooms.ts";
import { type AdminFrame, AdminPage, Confirm, Empty, TextLink } from "../parts/index.ts";
import { sayAsked, wordText } from "./survey-words.ts";

interface StepProps {
  frame: AdminFrame;
  series: DeskSeries;
  survey: SurveyDetail;
}

const addressOf = ({ series, survey }: StepProps, ...step: string[]) =>
  adminPaths.desk(series.slug, "surveys", survey.id, ...step);
const backTo = (props: StepProps) => ({
  href: addressOf(props),
  label: msg("Zurück zur Umfrage", { id: "survey-step-back" }),
});
const pageOf = (props: StepProps) => ({
  frame: props.frame,
  room: "figures" as const,
  back: backTo(props),
  sub: figureRooms(props.series.slug, "surveys"),
});

/** Asks before a survey is opened, and says how many get a mail. */
export const OpenSurveyPage = (props: StepProps & { people: number }) => {
  const { series, survey, people } = props;
  const title = msg("Umfrage öffnen", { id: "survey-open" });
  const back = backTo(props);
  if (people === 0) {
    return (
      <AdminPage {...pageOf(props)} title={title}>
        <Empty action={<TextLink href={back.href}>{back.label}</TextLink>}>
          {survey.session
            ? msg("Von diesem Termin ist noch nicht bekannt, wer da war. Tragen Sie zuerst die Teilnahme ein.", {
                id: "survey-open-nobody",
              })
            : msg("Zurzeit steht niemand im Verteiler, dem wir schreiben dürfen.", { id: "survey-open-nobody-list" })}
        </Empty>
      </AdminPage>
    );
  }
  const whom = sayPeople(people);
  return (
    <AdminPage {...pageOf(props)} title={title}>
      <Confirm
        title={wordText(survey.title, series)}
        text={
          <>
            <p>{sayAsked(survey, series)}.</p>
            <p>
              {msg(
                str`Eine E-Mail mit einem eigenen Link geht an ${whom}. Der Versand beginnt nach zwei Minuten und lässt sich bis dahin anhalten. Die Fragen können Sie danach nicht mehr ändern.`,
                { id: "survey-open-text" },
              )}
            </p>
          </>
        }
        action={addressOf(props, "open")}
        fields={{ edition: String(survey.edition) }}
        button={msg(str`Öffnen und an ${whom} senden`, { id: "survey-open-button" })}
        back={back}
      />
    </AdminPage>
  );
};

/** Asks before a survey is closed. */
export const CloseSurveyPage = (props: StepProps) => (
  <AdminPage {...pageOf(props)} title={msg("Umfrage schließen", { id: "survey-close" })}>
    <Confirm
      title={wordText(props.survey.title, props.series)}
      text={msg(
        "Danach nimmt sie keine Antworten mehr an, und Sie sehen die Ergebnisse. Noch nicht verschickte E-Mails werden zurückgenommen. Wieder öffnen lässt sie sich nicht.",
        { id: "survey-close-text" },
      )}
      action={addressOf(props, "close")}
      button={msg("Umfrage schließen", { id: "survey-close" })}
      danger
      back={backTo(props)}
    />
  </AdminPage>
);

/** Asks before a draft is deleted for good. */
export const DeleteSurveyPage = (props: StepProps) => (
  <AdminPage {...pageOf(props)} title={msg("Entwurf löschen", { id: "survey-delete" })}>
    <Confirm
      title={wordText(props.survey.title, props.series)}
      text={msg("Gelöscht werden der Entwurf und seine Fragen. Zurückholen lässt sich das nicht.", {
        id: "survey-delete-text",
      })}
      action={addressOf(props, "delete")}
      button={msg("Endgültig löschen", { id: "speaker-delete-button" })}
      danger
      back={backTo(props)}
    />
  </AdminPage>
);
