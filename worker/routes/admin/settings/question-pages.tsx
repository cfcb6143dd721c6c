/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { QuestionItem } from "../../../actions/edit-questions.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  ActionButton,
  type AdminFrame,
  Confirm,
  Empty,
  type FormState,
  Item,
  ItemList,
  LinkButton,
  Notice,
  Section,
  State,
  TextLink,
} from "../parts/index.ts";
import { QuestionForm } from "./question-form.tsx";
import { labelOf, nameQuestionKind } from "./question-words.ts";
import { SettingsPage, settingsAddress } from "./settings-page.tsx";

interface PageProps {
  frame: AdminFrame;
  series: DeskSeries;
}

/** The questions of the form in their order, each to be moved up, edited or put aside. */
export const QuestionListPage = ({
  frame,
  series,
  questions,
  done,
}: PageProps & { questions: QuestionItem[]; done: string | null }) => {
  const create = (
    <LinkButton primary href={settingsAddress(series.slug, "questions", "new")}>
      {msg("Neue Frage", { id: "set-question-new" })}
    </LinkButton>
  );
  return (
    <SettingsPage
      frame={frame}
      place="questions"
      title={msg("Fragen im Formular", { id: "set-questions-title" })}
      lead={msg("Nötig ist für eine Anmeldung nur die E-Mail-Adresse. Fragen Sie so wenig wie möglich.", {
        id: "set-questions-lead",
      })}
      done={done}
    >
      {questions.length === 0 ? (
        <Empty action={create}>{msg("Das Formular fragt nichts weiter.", { id: "set-questions-none" })}</Empty>
      ) : (
        <>
          <ItemList>
            {questions.map((question, index) => (
              <QuestionLine question={question} series={series} isFirst={index === 0} />
            ))}
          </ItemList>
          {create}
        </>
      )}
    </SettingsPage>
  );
};

type LineProps = { question: QuestionItem; series: DeskSeries; isFirst: boolean };

const QuestionLine = ({ question, series, isFirst }: LineProps) => {
  const label = labelOf(question, series.lang);
  const here = settingsAddress(series.slug, "questions", question.id);
  return (
    <Item
      title={label}
      href={here}
      text={[
        nameQuestionKind(question.kind),
        question.required && msg("Antwort nötig", { id: "set-question-required" }),
      ]
        .filter(Boolean)
        .join(", ")}
      status={
        question.active ? (
          <State kind="good">{msg("wird gefragt", { id: "set-question-asked" })}</State>
        ) : (
          <State kind="neutral">{msg("wird nicht gefragt", { id: "set-question-aside" })}</State>
        )
      }
      action={
        !isFirst && (
          <ActionButton action={`${here}/up`}>
            {msg("Nach oben", { id: "set-up" })}
            <span class="pg-vh">: {label}</span>
          </ActionButton>
        )
      }
    />
  );
};

const back = (slug: string) => ({
  href: settingsAddress(slug, "questions"),
  label: msg("Alle Fragen", { id: "set-questions-all" }),
});

interface QuestionPageProps extends PageProps {
  /** Null for a new one. */
  question: QuestionItem | null;
  state: FormState;
  done: string | null;
  /** Set where an edit would have taken the meaning from answers. */
  isNeeded: boolean;
  conflict?: Child;
}

/** A question to edit, or a new one. */
export const QuestionPage = ({ frame, series, question, state, done, isNeeded, conflict }: QuestionPageProps) => (
  <SettingsPage
    frame={frame}
    place="questions"
    title={
      question ? msg("Frage bearbeiten", { id: "set-question-edit" }) : msg("Neue Frage", { id: "set-question-new" })
    }
    lead={question && labelOf(question, series.lang)}
    back={back(series.slug)}
    done={done}
    faulty={state.errors.length > 0 || isNeeded}
  >
    {conflict}
    {isNeeded && (
      <Notice kind="danger" title={msg("So ginge die Bedeutung von Antworten verloren", { id: "set-option-needed" })}>
        <p>
          {msg(
            "Jemand hat die Frage schon beantwortet. Die Art und gewählte Antworten bleiben deshalb. Ihre Wörter können Sie ändern, oder Sie stellen die Frage nicht mehr und legen eine neue an.",
            { id: "set-option-needed-text" },
          )}
        </p>
      </Notice>
    )}
    <QuestionForm series={series} question={question} state={state} />
    {question && !question.answered && (
      <Section title={msg("Mehr zu dieser Frage", { id: "set-question-more" })}>
        <TextLink href={settingsAddress(series.slug, "questions", question.id, "delete")}>
          {msg("Frage löschen", { id: "set-question-delete" })}
        </TextLink>
      </Section>
    )}
  </SettingsPage>
);

/** Asks before a question is deleted; one that somebody answered stays. */
export const DeleteQuestionPage = ({
  frame,
  series,
  question,
  isNeeded,
}: PageProps & { question: QuestionItem; isNeeded: boolean }) => {
  const here = settingsAddress(series.slug, "questions", question.id);
  return (
    <SettingsPage
      frame={frame}
      place="questions"
      title={msg("Frage löschen", { id: "set-question-delete" })}
      lead={labelOf(question, series.lang)}
      back={back(series.slug)}
    >
      {isNeeded && (
        <Notice kind="danger" title={msg("Diese Frage hat schon Antworten", { id: "set-question-needed" })}>
          <p>
            {msg(
              "Sie bleibt, solange es sie gibt. Sie können sie beiseitelegen: dann fragt das Formular sie nicht mehr.",
              {
                id: "set-question-needed-text",
              },
            )}
          </p>
        </Notice>
      )}
      <Confirm
        title={msg("Diese Frage wirklich löschen?", { id: "set-question-delete-sure" })}
        text={msg("Noch hat sie niemand beantwortet. Gelöscht ist sie für immer.", { id: "set-question-delete-text" })}
        action={`${here}/delete`}
        button={msg("Löschen", { id: "admin-delete" })}
        danger
        back={{ href: here, label: msg("Behalten", { id: "admin-keep" }) }}
      />
    </SettingsPage>
  );
};
