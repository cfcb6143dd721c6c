import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { createSurvey, editSurvey } from "../../../actions/edit-survey.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import { listSessionItems } from "../../../actions/read-sessions.ts";
import { listSurveys, readSurvey, readSurveyResults, type SurveyDetail } from "../../../actions/read-surveys.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { SurveyDraftPage } from "./survey-draft.tsx";
import { locateSurveyFault, readSurveyForm, surveyLabels, toSurveyValues } from "./survey-form-values.ts";
import { SurveyListPage } from "./survey-list.tsx";
import { NewSurveyPage, TO_LIST } from "./survey-new.tsx";
import { SurveyPage } from "./survey-page.tsx";

type Values = Record<string, string>;

/** Surveys: the list, a new one, a draft to edit, an opened one with its answers. */
export const surveyPages = new Hono<AppEnv>()
  .get("/:series/surveys", needs("viewer"), async (context) => {
    const { act, desk } = context.var;
    const cursor = context.req.query("cursor") ?? null;
    const listed = await listSurveys(act, desk.series.id, desk.role, cursor);
    if (!listed.ok) return answerRefusalPage(context, listed);
    const done = context.req.query("done");
    const props = { series: desk.series, page: listed.value, isFirst: cursor === null };
    return answerPage(context, (frame) => SurveyListPage({ ...props, frame, done: wordDone(done) }));
  })
  .get("/:series/surveys/new", needs("editor"), (context) => answerNew(context, { values: {}, errors: [] }))
  .post("/:series/surveys/new", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const session = values.session === TO_LIST ? null : (values.session ?? "");
    const outcome = await createSurvey(act, desk.series.id, { session });
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "surveys", outcome.value.id), "draft-saved");
    return answerNew(context, { values, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
  })
  .get("/:series/surveys/:survey", needs("viewer"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedSurvey(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const survey = found.value;
    if (survey.phase === "draft") {
      return answerDraft(context, survey, { values: toSurveyValues(survey, desk.series.timeZone), errors: [] });
    }
    const results = await readSurveyResults(act, desk.series.id, desk.role, survey.id);
    if (!results.ok) return answerRefusalPage(context, results);
    const done = context.req.query("done");
    const props = { series: desk.series, survey, results: results.value };
    return answerPage(context, (frame) => SurveyPage({ ...props, frame, done: wordDone(done) }));
  })
  .post("/:series/surveys/:survey", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedSurvey(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const typed = readSurveyForm(await readPosted(context), desk.series.timeZone);
    const { id } = found.value;
    const outcome = await editSurvey(act, desk.series.id, id, Number(typed.values.edition), typed.body);
    if (!outcome.ok) return answerRefused(context, found.value, typed.values, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "surveys", id), "draft-saved");
  });

/** The survey of the address, where it is one of the series and the role sees it. */
export const findAskedSurvey = (context: Context<AppEnv>) => {
  const { act, desk } = context.var;
  return readSurvey(act, desk.series.id, desk.role, context.req.param("survey") ?? "");
};

/** Sessions that began: the latest fifty. */
async function answerNew(context: Context<AppEnv>, state: FormState, status: ContentfulStatusCode = 200) {
  const { act, desk } = context.var;
  const listed = await listSessionItems(act, desk.series.id, null);
  const now = act.now.toISOString();
  const sessions = (listed.ok ? listed.value.items : []).filter(
    ({ state: stands, startsAt }) => stands === "published" && startsAt <= now,
  );
  return answerPage(context, (frame) => NewSurveyPage({ frame, series: desk.series, sessions, state }), status);
}

function answerDraft(
  context: Context<AppEnv>,
  survey: SurveyDetail,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) {
  const { series } = context.var.desk;
  const done = status === 200 ? context.req.query("done") : undefined;
  const page = { series, survey, state };
  return answerPage(
    context,
    (frame) => SurveyDraftPage({ ...page, frame, done: wordDone(done), conflict: conflict?.() as never }),
    status,
  );
}

/** The same page with what was typed: with the faults, or beside what somebody else saved meanwhile. */
export async function answerRefused(context: Context<AppEnv>, survey: SurveyDetail, values: Values, refusal: Refusal) {
  const { act, desk } = context.var;
  if (refusal.code === "invalid-fields") {
    const errors = (refusal.errors ?? []).map(locateSurveyFault);
    return answerDraft(context, survey, { values, errors }, PROBLEMS[refusal.code]);
  }
  const saved = refusal.code === "edited-meanwhile" ? await findAskedSurvey(context) : refusal;
  if (!saved.ok) return answerRefusalPage(context, saved);
  if (saved.value.phase !== "draft") return answerRefusalPage(context, refusal);
  const by = await readLastEditor(act, survey.id);
  const { timeZone } = desk.series;
  const conflict = () =>
    Conflict({
      theirs: listConflicts(surveyLabels(values), values, toSurveyValues(saved.value, timeZone)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, timeZone) : "",
    });
  return answerDraft(context, saved.value, { values, errors: [] }, 409, conflict);
}
