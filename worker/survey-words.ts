import type { Locale } from "./contract/locales.ts";
import type { SurveyEdit, SurveyQuestionKind } from "./contract/survey-edit.ts";
import { inLocale, msg } from "./localization.ts";
import { listOffered } from "./rules/languages.ts";

type Text = Record<string, string>;
type Question = SurveyEdit["questions"][number];

/** What a new survey about a session takes from its series. */
export interface TemplateFacts {
  /** The language that wishes are written in. */
  lang: string;
  /** The languages that the series offers: the words of a draft are in each. */
  languages: string[];
  /** The scale that sign-ups are asked for; empty where there is none. */
  scale: { label: Text }[];
  /** Open wishes, those with most votes first. */
  wishes: string[];
}

/** Our words, to be said in each language of a series. */
function wordIn(locales: Locale[]) {
  const inEach = (speak: () => string): Text =>
    Object.fromEntries(locales.map((locale) => [locale, inLocale(locale, speak)]));
  const ask = (kind: SurveyQuestionKind, label: () => string, options: Text[] = []): Question => ({
    kind,
    label: inEach(label),
    options,
  });
  /** One to five, with words at both ends. */
  const oneToFive = (low: () => string, high: () => string): Text[] => [
    inEach(() => `1 · ${low()}`),
    inEach(() => "2"),
    inEach(() => "3"),
    inEach(() => "4"),
    inEach(() => `5 · ${high()}`),
  ];
  const ownWords = () => ask("text", () => msg("Was möchten Sie uns noch sagen?", { id: "survey-q-words" }));
  return { inEach, ask, oneToFive, ownWords };
}

/** A survey about a session to who came: how useful, what they knew, what next. */
export function draftSessionSurvey({ lang, languages, scale, wishes }: TemplateFacts): SurveyEdit {
  const { inEach, ask, oneToFive, ownWords } = wordIn(listOffered({ lang, languages }));
  const levels =
    scale.length > 1
      ? scale.map(({ label }) => label)
      : oneToFive(
          () => msg("ganz neu", { id: "survey-scale-new" }),
          () => msg("sehr vertraut", { id: "survey-scale-familiar" }),
        );
  const other = inEach(() => msg("etwas anderes", { id: "survey-other" }));
  const topics = ask("choice", () => msg("Welches Thema soll als Nächstes kommen?", { id: "survey-q-topic" }), [
    ...wishes.map((text) => ({ [lang]: text.replace(/\s+/g, " ") })),
    other,
  ]);
  return {
    title: inEach(() => msg("Wie war der Termin?", { id: "survey-session-title" })),
    intro: null,
    closesAt: null,
    questions: [
      ask(
        "scale",
        () => msg("Wie nützlich war der Termin für Sie?", { id: "survey-q-useful" }),
        oneToFive(
          () => msg("gar nicht nützlich", { id: "survey-scale-useless" }),
          () => msg("sehr nützlich", { id: "survey-scale-useful" }),
        ),
      ),
      ask("scale", () => msg("Wie vertraut war Ihnen das Thema vorher?", { id: "survey-q-before" }), levels),
      ask("scale", () => msg("Wie vertraut ist es Ihnen jetzt?", { id: "survey-q-after" }), levels),
      ...(wishes.length > 0 ? [topics] : []),
      ownWords(),
    ],
  };
}

/** A survey to all subscribers: whether to go on, and how often. */
export function draftListSurvey(facts: Pick<TemplateFacts, "lang" | "languages">): SurveyEdit {
  const { inEach, ask, ownWords } = wordIn(listOffered(facts));
  return {
    title: inEach(() => msg("Soll es weitergehen, und wie oft?", { id: "survey-list-title" })),
    intro: null,
    closesAt: null,
    questions: [
      ask("choice", () => msg("Soll es mit der Reihe weitergehen?", { id: "survey-q-go-on" }), [
        inEach(() => msg("ja", { id: "survey-yes" })),
        inEach(() => msg("nein", { id: "survey-no" })),
        inEach(() => msg("ist mir gleich", { id: "survey-either" })),
      ]),
      ask("choice", () => msg("Wie oft soll sie stattfinden?", { id: "survey-q-how-often" }), [
        inEach(() => msg("jeden Monat", { id: "survey-monthly" })),
        inEach(() => msg("alle zwei Monate", { id: "survey-every-other-month" })),
        inEach(() => msg("einmal im Vierteljahr", { id: "survey-quarterly" })),
        inEach(() => msg("seltener", { id: "survey-rarely" })),
      ]),
      ownWords(),
    ],
  };
}
