import { expect, it } from "vitest";
import { answerSurvey } from "../../../worker/actions/answer-survey.ts";
import { listSurveys, readSurveyResults } from "../../../worker/actions/read-surveys.ts";
import { closeSurvey, countSurveyed } from "../../../worker/actions/steer-survey.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";
import { attend, createOrganiserAct, get, openNewSurvey, surveyTokenOf } from "../../support/worker/surveys.ts";
import { createSubscription } from "../pages/linked.ts";

/** What grows with the people, the mails and the answers. */
const GROWING = /^SCAN (people|registrations|subscriptions|links|outbox|mailings|survey_answers)\b/;

it("surveys are opened, answered, closed and read by their indexes", async () => {
  const statements: Statement[] = [];
  const act = createOrganiserAct();
  const { id: series } = await createSeries();
  const session = await createSession(series, { startsAt: inDays(-1) });
  const person = await attend(series, session);
  await createSubscription(person);
  act.db = recordStatements(statements);
  for (const about of [session, null]) {
    const survey = await openNewSurvey(act, series, about);
    await countSurveyed(act, series, survey.id);
    const token = await surveyTokenOf(act, survey.id, person);
    get(await answerSurvey(act, token, { [survey.questions[0]?.id ?? ""]: "1" }));
    get(await closeSurvey(act, series, survey.id));
    get(await readSurveyResults(act, series, "editor", survey.id));
  }
  get(await listSurveys(act, series, "editor", null));
  const scans: string[] = [];
  for (const { sql, values } of statements) {
    const { results } = await db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all<{ detail: string }>();
    scans.push(...results.filter(({ detail }) => GROWING.test(detail)).map(({ detail }) => `${detail} in ${sql}`));
  }
  expect(statements.length).toBeGreaterThan(40);
  expect(scans).toEqual([]);
});
