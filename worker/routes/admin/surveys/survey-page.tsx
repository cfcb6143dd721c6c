/** @jsxImportSource hono/jsx */
import type { QuestionResult, SurveyDetail, SurveyResults } from "../../../actions/read-surveys.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { DistributionFigure } from "../figures/distribution-figure.tsx";
import { figureRooms } from "../figures/figure-rooms.ts";
import { saySmall } from "../figures/plot-words.ts";
import { type AdminFrame, AdminPage, LinkButton, Numbers, Section, State } from "../parts/index.ts";
import { sayAsked, wordSurveyPhase, wordText } from "./survey-words.ts";

interface SurveyPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  survey: SurveyDetail;
  results: SurveyResults;
  done: string | null;
}

/** A survey that was opened: how many answered, and once it is closed, what. */
export const SurveyPage = ({ frame, series, survey, results, done }: SurveyPageProps) => {
  const { kind, word } = wordSurveyPhase(survey.phase);
  return (
    <AdminPage
      frame={frame}
      room="figures"
      title={wordText(survey.title, series)}
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
    >
      <Numbers
        items={[
          { value: saySmall(results.asked), label: msg("gefragt", { id: "survey-asked" }) },
          { value: saySmall(results.answered), label: msg("geantwortet", { id: "survey-answered" }) },
        ]}
      />
      {results.questions ? (
        results.questions.map((question) => (
          <ResultSection {...{ question, series }} showsWords={frame.role !== "viewer"} />
        ))
      ) : (
        <Underway frame={frame} series={series} survey={survey} />
      )}
    </AdminPage>
  );
};

/** Nothing of the answers yet: who looks before and after one could tell it from the others. */
const Underway = ({ frame, series, survey }: Pick<SurveyPageProps, "frame" | "series" | "survey">) => {
  const until = survey.closesAt ? formatMoment(survey.closesAt, series.timeZone) : "";
  return (
    <>
      <Section
        title={msg("Die Umfrage läuft", { id: "survey-underway" })}
        lead={msg(
          str`Sie nimmt Antworten an bis ${until}. Die Ergebnisse sehen Sie, sobald sie geschlossen ist: So lässt sich nicht verfolgen, welche Antwort zuletzt dazukam.`,
          { id: "survey-underway-text" },
        )}
      >
        {frame.role !== "viewer" && (
          <LinkButton href={adminPaths.desk(series.slug, "surveys", survey.id, "close")}>
            {msg("Umfrage schließen", { id: "survey-close" })}
          </LinkButton>
        )}
      </Section>
      <Section title={msg("Fragen", { id: "survey-questions" })}>
        <ol class="pg-lines">
          {survey.questions.map((question) => (
            <li dir="auto">{wordText(question.label, series)}</li>
          ))}
        </ol>
      </Section>
    </>
  );
};

interface ResultProps {
  question: QuestionResult;
  series: DeskSeries;
  /** Set for who may read what people wrote. */
  showsWords: boolean;
}

const ResultSection = ({ question, series, showsWords }: ResultProps) => {
  const title = wordText(question.label, series);
  if (question.people === null) {
    return (
      <Section title={title}>
        <p class="pg-muted">
          {msg("Weniger als fünf Personen haben geantwortet. Deshalb zeigen wir nichts.", { id: "survey-few" })}
        </p>
      </Section>
    );
  }
  const lead = msg(str`${question.people} Antworten`, { id: "survey-answers" });
  return (
    <Section title={title} lead={lead}>
      {question.kind !== "text" ? (
        <ResultFigure title={title} question={question} series={series} />
      ) : showsWords ? (
        <ul class="pg-lines">
          {question.words.map((text) => (
            <li class="pg-breaks" dir="auto">
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <p class="pg-muted">
          {msg("Antworten mit eigenen Worten lesen nur Leitung und Redaktion.", { id: "survey-words-hidden" })}
        </p>
      )}
    </Section>
  );
};

/** How often each answer was given. */
const ResultFigure = ({ title, question, series }: Omit<ResultProps, "showsWords"> & { title: string }) => (
  <>
    <DistributionFigure
      id={`question-${question.id}`}
      title={title}
      subject={msg("Antwort", { id: "survey-bar-answer" })}
      of={{
        people: question.people,
        cells: question.options.map(({ value }, index) => ({ value, people: question.counts[index] ?? null })),
        rest: 0,
      }}
      nameCell={(value) => wordText(question.options.find((option) => option.value === value)?.label ?? null, series)}
      restLabel=""
    />
    {question.counts.includes(null) && (
      <p class="ad-small pg-muted">
        {msg(
          "Was weniger als fünf Personen geantwortet haben, bleibt verborgen. Lässt es sich aus den übrigen Zahlen errechnen, bleiben auch diese verborgen.",
          { id: "survey-bar-why" },
        )}
      </p>
    )}
  </>
);
