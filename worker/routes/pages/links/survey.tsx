/** @jsxImportSource hono/jsx */
import type { SurveyPage as OpenedSurvey } from "../../../actions/answer-survey.ts";
import type { FieldFault } from "../../../contract/codes.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { paths } from "../../../contract/paths.ts";
import { formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { Worded } from "../../../rules/local-text.ts";
import { Alert } from "../error-summary.tsx";
import type { FormState } from "../field.tsx";
import { controlId, describeFault } from "../field-faults.ts";
import { Choices, TextField } from "../fields.tsx";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { linkedFrame } from "../page-language.ts";

interface SurveyPageProps {
  page: OpenedSurvey;
  action: string;
  state: FormState;
  /** It was answered just now. */
  done?: boolean;
}

type Question = OpenedSurvey["questions"][number];

/** A few questions; who answers them is kept nowhere. */
export const SurveyPage = (props: SurveyPageProps) => {
  const { page, state, done = false } = props;
  if (page.state !== "open") return <OverPage page={page} done={done} />;
  const { title } = page;
  const name = state.errors.length > 0 ? msg(str`Fehler: ${title.text}`, { id: "title-error" }) : title.text;
  return (
    <Page title={name} series={linkedFrame(page)} slim>
      <h1 class="pg-h1" lang={langOf(page, title)}>
        {title.text}
      </h1>
      {page.intro && (
        <p class="pg-lead pg-breaks" lang={langOf(page, page.intro)}>
          {page.intro.text}
        </p>
      )}
      <div class="pg-prose pg-after">
        <p>
          {msg(
            "Wir speichern nur die Antworten und den Tag: keinen Namen, keine Adresse und nicht, welche Antworten zusammengehören. Zu Ihrem Link merken wir uns allein, dass er benutzt wurde.",
            { id: "survey-page-anonymous" },
          )}
        </p>
        <p>
          {msg(
            str`Jede Frage ist freiwillig. Antworten können Sie einmal, bis ${formatMoment(page.closesAt, page.series.timeZone)}.`,
            { id: "survey-page-once" },
          )}
        </p>
      </div>
      <div class="pg-after">
        <SurveyForm {...props} />
      </div>
    </Page>
  );
};

const SurveyForm = ({ page, action, state }: SurveyPageProps) => (
  <form class="pg-form" method="post" action={action} novalidate>
    <SurveyErrors page={page} errors={state.errors} />
    {page.questions.map((question) => (
      <SurveyQuestion page={page} question={question} state={state} />
    ))}
    <div class="pg-submit">
      <button type="submit" class="kern-btn kern-btn--primary">
        <span class="kern-label">{msg("Antworten senden", { id: "survey-page-send" })}</span>
      </button>
      <p class="pg-muted">
        {msg("Danach lassen sich die Antworten nicht mehr ändern, weil niemand weiß, welche Ihre sind.", {
          id: "survey-page-final",
        })}
      </p>
    </div>
  </form>
);

interface QuestionProps {
  page: OpenedSurvey;
  question: Question;
  state: FormState;
}

const SurveyQuestion = ({ page, question, state }: QuestionProps) => {
  const field = `answers.${question.id}`;
  const lang = langOf(page, question.label);
  if (question.kind === "text") {
    return (
      <TextField
        field={field}
        label={question.label.text}
        lang={lang}
        hint={msg("Bitte nennen Sie keine Namen, auch nicht Ihren.", { id: "survey-page-no-names" })}
        state={state}
        rows={4}
        maxlength={LIMITS.answer}
        describe={describeSurveyFault}
      />
    );
  }
  return (
    <Choices
      field={field}
      legend={question.label.text}
      lang={lang}
      state={state}
      chosen={state.values[field] ?? ""}
      options={question.options.map(({ value, label }) => ({ value, label: label.text, lang: langOf(page, label) }))}
      describe={describeSurveyFault}
    />
  );
};

const SurveyErrors = ({ page, errors }: { page: OpenedSurvey; errors: FieldFault[] }) => {
  if (errors.length === 0) return null;
  return (
    <Alert title={msg("Bitte sehen Sie sich diese Angaben noch einmal an", { id: "errors-heading" })}>
      <ul class="pg-faults">
        {errors.map((fault) => {
          const question = page.questions.find(({ id }) => fault.field === `answers.${id}`);
          return (
            <li>
              <a href={`#${controlId(fault.field)}`}>
                {question && fault.code !== "required" && (
                  <span lang={langOf(page, question.label)}>{nameQuestion(question.label.text)} </span>
                )}
                {describeSurveyFault(fault)}
              </a>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
};

/** A question stands before its fault as it ends: with a mark of its own, or with a colon. */
const nameQuestion = (label: string): string => (/[?!.:…]$/.test(label) ? label : `${label}:`);

/** Nothing at all is the only thing that is missing here; own words may begin as they like. */
function describeSurveyFault(fault: FieldFault): string {
  if (fault.code === "required") {
    return msg("Bitte beantworten Sie mindestens eine Frage.", { id: "survey-page-nothing" });
  }
  if (fault.code === "invalid") {
    return msg("Hier sind Zeichen dabei, die wir nicht speichern können. Bitte tippen Sie den Text neu.", {
      id: "survey-page-invalid",
    });
  }
  return describeFault(fault);
}

const OverPage = ({ page, done }: { page: OpenedSurvey; done: boolean }) => {
  const [title, text] = wordOver(page.state, done);
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      <div role={done ? "status" : undefined}>
        <h1 class="pg-h1 pg-done" tabindex={done ? -1 : undefined} autofocus={done || undefined}>
          {title}
        </h1>
        <p class="pg-lead">{text}</p>
      </div>
      <p class="pg-after">
        <a class="pg-act" href={inLanguage(paths.hosted(page.series.slug))}>
          {msg("Zu den Terminen", { id: "page-to-sessions" })}
        </a>
      </p>
    </Page>
  );
};

function wordOver(state: OpenedSurvey["state"], done: boolean): [title: string, text: string] {
  if (done) {
    return [
      msg("Danke für Ihre Antworten", { id: "survey-page-thanks" }),
      msg("Sie sind gespeichert, ohne dass jemand sieht, dass sie von Ihnen sind.", { id: "survey-page-thanks-text" }),
    ];
  }
  if (state === "answered") {
    return [
      msg("Diese Umfrage haben Sie schon beantwortet", { id: "survey-page-answered" }),
      msg("Mit jedem Link geht das einmal. Danke, dass Sie dabei waren.", { id: "survey-page-answered-text" }),
    ];
  }
  return [
    msg("Diese Umfrage ist geschlossen", { id: "survey-page-closed" }),
    msg("Sie nimmt keine Antworten mehr an. Danke für Ihr Interesse.", { id: "survey-page-closed-text" }),
  ];
}

const langOf = ({ locale }: OpenedSurvey, { lang }: Worded): string | undefined => (lang === locale ? undefined : lang);
