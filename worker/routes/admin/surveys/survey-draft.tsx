/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { SurveyDetail } from "../../../actions/read-surveys.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { KEPT_DAYS } from "../../../contract/limits.ts";
import { SURVEY_LIMITS } from "../../../contract/survey-edit.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { figureRooms } from "../figures/figure-rooms.ts";
import {
  type AdminFrame,
  AdminPage,
  DateField,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  LinkButton,
  LocalField,
  PrimaryButton,
  Section,
  State,
  TextLink,
} from "../parts/index.ts";
import { listRows, surveyLabels } from "./survey-form-values.ts";
import { QuestionRow } from "./survey-question-row.tsx";
import { sayAsked, wordSurveyPhase } from "./survey-words.ts";

interface SurveyDraftPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  survey: SurveyDetail;
  state: FormState;
  done: string | null;
  conflict?: Child;
}

/** A draft to edit: its words, its end, its questions row by row. */
export const SurveyDraftPage = ({ frame, series, survey, state, done, conflict }: SurveyDraftPageProps) => {
  const { kind, word } = wordSurveyPhase(survey.phase);
  return (
    <AdminPage
      frame={frame}
      room="figures"
      title={msg("Umfrage bearbeiten", { id: "survey-edit" })}
      lead={
        <>
          <State kind={kind}>{word}</State>
          <br />
          {sayAsked(survey, series)}
        </>
      }
      back={{ href: adminPaths.desk(series.slug, "surveys"), label: msg("Alle Umfragen", { id: "survey-back" }) }}
      sub={figureRooms(series.slug, "surveys")}
      done={done}
      faulty={state.errors.length > 0}
    >
      {conflict}
      <SurveyForm series={series} survey={survey} state={state} />
      <NextSteps series={series} survey={survey} />
    </AdminPage>
  );
};

type FormProps = Pick<SurveyDraftPageProps, "series" | "survey" | "state">;

const SurveyForm = ({ series, survey, state }: FormProps) => {
  const locales = series.languages;
  return (
    <Form action={adminPaths.desk(series.slug, "surveys", survey.id)}>
      <FormErrors state={state} labels={surveyLabels(state.values)} />
      <HiddenField name="edition" value={String(survey.edition)} />
      <LocalField
        field="title"
        label={msg("Überschrift", { id: "survey-title" })}
        state={state}
        locales={locales}
        maxlength={SURVEY_LIMITS.title}
        required
      />
      <LocalField
        field="intro"
        label={msg("Einleitung", { id: "survey-intro" })}
        hint={msg("Steht in der E-Mail und über den Fragen.", { id: "survey-intro-hint" })}
        state={state}
        locales={locales}
        rows={3}
        maxlength={SURVEY_LIMITS.intro}
      />
      <DateField
        field="closesOn"
        label={msg("Offen bis", { id: "survey-closes-on" })}
        hint={msg(str`Ohne Angabe schließt die Umfrage ${KEPT_DAYS.survey} Tage nach dem Öffnen.`, {
          id: "survey-closes-hint",
        })}
        state={state}
      />
      <fieldset class="kern-fieldset ad-rows">
        <legend class="pg-h3">{msg("Fragen", { id: "survey-questions" })}</legend>
        <p class="kern-hint">
          {msg("Eine Frage ohne Wortlaut entfällt. Beantworten muss man keine.", { id: "survey-questions-hint" })}
        </p>
        {listRows(state.values).map((row) => (
          <QuestionRow row={row} state={state} locales={locales} />
        ))}
      </fieldset>
      <FormActions>
        <PrimaryButton>{msg("Entwurf speichern", { id: "survey-save" })}</PrimaryButton>
      </FormActions>
    </Form>
  );
};

/** What becomes of a draft, each on a page of its own that asks. */
const NextSteps = ({ series, survey }: { series: DeskSeries; survey: SurveyDetail }) => {
  const here = (step: string) => adminPaths.desk(series.slug, "surveys", survey.id, step);
  return (
    <Section
      title={msg("Wie es weitergeht", { id: "survey-next" })}
      lead={msg("Geöffnet wird der gespeicherte Stand. Danach lassen sich die Fragen nicht mehr ändern.", {
        id: "survey-next-lead",
      })}
    >
      <div class="ad-row">
        <LinkButton href={here("open")}>{msg("Umfrage öffnen", { id: "survey-open" })}</LinkButton>
        <TextLink href={here("delete")}>{msg("Entwurf löschen", { id: "survey-delete" })}</TextLink>
      </div>
    </Section>
  );
};
