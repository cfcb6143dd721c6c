import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import type { Role } from "../contract/roles.ts";
import { countSurveyAnswers, listOwnWords } from "../db/survey-answers.ts";
import { findSurvey, listSurveyRows, type SurveyQuestionRow, type SurveyRow } from "../db/surveys.ts";
import type { Act } from "../env.ts";
import { isEnough } from "../rules/desk.ts";
import { hideCells, hideSmall, type Shown, SMALLEST_GROUP } from "../rules/suppression.ts";
import { deriveSurveyPhase, type SurveyPhase } from "../rules/survey-phase.ts";
import { type Page, parseCursor, toPage } from "./paging.ts";

/** A survey as organisers see it: what it says and how many answered. */
export interface SurveyItem extends Omit<SurveyRow, "state" | "asked" | "answered"> {
  phase: SurveyPhase;
  /** People who were asked, and who answered; null for co-organisers where they are fewer than five. */
  asked: Shown;
  answered: Shown;
}

/** The same with its questions. */
export interface SurveyDetail extends SurveyItem {
  questions: SurveyQuestionRow[];
}

/** How one question was answered. */
export interface QuestionResult extends SurveyQuestionRow {
  /** People who answered it; null where they are fewer than five. */
  people: number | null;
  /** People by answer, in the order of the options; null where they are too few to be shown. */
  counts: (number | null)[];
  /** Answers in own words, in no order that says anything; empty where they are not for the reader. */
  words: string[];
}

/** How a closed survey was answered. */
export interface SurveyResults {
  asked: Shown;
  answered: Shown;
  /** Null as long as it takes answers: who looks before and after one could tell it from the others. */
  questions: QuestionResult[] | null;
}

const PAGE = 50;

/** The surveys of a series, newest first; drafts for who edits them alone. @returns `invalid-fields` at `cursor` */
export async function listSurveys(
  act: Act,
  seriesId: string,
  role: Role,
  cursor: string | null,
): Promise<Outcome<Page<SurveyItem>>> {
  const after = cursor ? parseCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const page = toPage(await listSurveyRows(act.db, seriesId, after, PAGE + 1), PAGE);
  const items = page.items.map((row) => describe(act, role, row)).filter((survey) => isFor(role, survey));
  return accept({ ...page, items });
}

/** One survey. @returns `unknown-item` for one of another series, and for a draft that the role does not see */
export async function readSurvey(act: Act, seriesId: string, role: Role, id: string): Promise<Outcome<SurveyDetail>> {
  const found = await findSurvey(act.db, seriesId, id);
  const survey = found && { ...describe(act, role, found.survey), questions: found.questions };
  return survey && isFor(role, survey) ? accept(survey) : refuse("unknown-item");
}

/** How a survey was answered, as far as no answer shows whose it is (k ≥ 5). @returns as `readSurvey` */
export async function readSurveyResults(
  act: Act,
  seriesId: string,
  role: Role,
  id: string,
): Promise<Outcome<SurveyResults>> {
  const found = await readSurvey(act, seriesId, role, id);
  if (!found.ok) return found;
  const { asked, answered, phase, questions } = found.value;
  if (phase !== "closed") return accept({ asked, answered, questions: null });
  const given = await countSurveyAnswers(act.db, id);
  const results = questions.map(async (question): Promise<QuestionResult> => {
    const own = given.filter((row) => row.question === question.id);
    const people = own.reduce((sum, row) => sum + row.people, 0);
    if (people < SMALLEST_GROUP) return { ...question, people: null, counts: [], words: [] };
    if (question.kind !== "text") {
      const counts = question.options.map(({ value }) => own.find((row) => row.value === value)?.people ?? 0);
      return { ...question, people, counts: hideCells(counts), words: [] };
    }
    const words = isEnough(role, "editor") ? await listOwnWords(act.db, question.id) : [];
    return { ...question, people, counts: [], words };
  });
  return accept({ asked, answered, questions: await Promise.all(results) });
}

const isFor = (role: Role, { phase }: SurveyItem): boolean => phase !== "draft" || isEnough(role, "editor");

function describe(act: Act, role: Role, { state, asked, answered, ...survey }: SurveyRow): SurveyItem {
  const show = isEnough(role, "editor") ? (people: number) => people : hideSmall;
  const phase = deriveSurveyPhase({ state, closesAt: survey.closesAt }, act.now);
  return { ...survey, phase, asked: show(asked), answered: show(answered) };
}
