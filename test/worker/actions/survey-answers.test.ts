import { beforeEach, describe, expect, it } from "vitest";
import { answerSurvey, findSurveyPage } from "../../../worker/actions/answer-survey.ts";
import { erasePerson } from "../../../worker/actions/erase-person.ts";
import { readSurvey, readSurveyResults, type SurveyDetail } from "../../../worker/actions/read-surveys.ts";
import { closeSurvey } from "../../../worker/actions/steer-survey.ts";
import type { TestAct } from "../../support/worker/act.ts";
import { passTime } from "../../support/worker/clock.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";
import {
  attend,
  attendAll,
  createOrganiserAct,
  get,
  openNewSurvey,
  surveyTokenOf,
} from "../../support/worker/surveys.ts";

const DAY = 86_400_000;
let act: TestAct;
let series: string;
let session: string;

beforeEach(async () => {
  act = createOrganiserAct();
  series = (await createSeries()).id;
  session = await createSession(series, { startsAt: inDays(-1) });
});

const answersOf = async (survey: string) =>
  (
    await db
      .prepare(
        "SELECT a.* FROM survey_answers AS a JOIN survey_questions AS q ON q.id = question_id WHERE survey_id = ?1",
      )
      .bind(survey)
      .all()
  ).results;
const results = async (survey: string, role: "viewer" | "editor" = "editor") =>
  get(await readSurveyResults(act, series, role, survey));
/** The question of a kind: first the usefulness, last the own words. */
const useful = (survey: SurveyDetail) => survey.questions[0]?.id ?? "";
const words = (survey: SurveyDetail) => survey.questions.at(-1)?.id ?? "";

describe("an answer", () => {
  it("is taken once for each link, also when two come at once", async () => {
    const person = await attend(series, session);
    const survey = await openNewSurvey(act, series, session);
    const token = await surveyTokenOf(act, survey.id, person);
    const body = { [useful(survey)]: "4", [words(survey)]: "Danke 🌻" };
    const two = await Promise.all([answerSurvey(act, token, body), answerSurvey(act, token, body)]);
    expect(two.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await answersOf(survey.id)).toHaveLength(2);
    expect(get(await readSurvey(act, series, "editor", survey.id)).answered).toBe(1);
    expect(await findSurveyPage(act, token, null)).toMatchObject({ value: { state: "answered" } });
    expect(await answerSurvey(act, token, body)).toMatchObject({ code: "conflict" });
  });

  it("names nobody, no instant and no other answer: random keys, the day, and nothing that a link shares", async () => {
    const people = await attendAll(series, session, 6);
    const survey = await openNewSurvey(act, series, session);
    for (const person of people) {
      const body = { [useful(survey)]: "4", [words(survey)]: "Gut" };
      get(await answerSurvey(act, await surveyTokenOf(act, survey.id, person), body));
    }
    const rows = await answersOf(survey.id);
    expect(rows).toHaveLength(12);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(["answered_on", "id", "question_id", "value"]);
      expect(row.answered_on).toBe(act.now.toISOString().slice(0, 10));
      expect(row.id).toMatch(/^[0-9a-f]{32}$/);
    }
    const { results: links } = await db.prepare("SELECT * FROM links WHERE survey_id = ?1").bind(survey.id).all();
    expect(links.every(({ uses }) => uses === 1)).toBe(true);
    // No column of a link that changed with the answer but the count of its uses.
    const before = Object.keys(links[0] ?? {}).filter((column) => /(at|until|on)$/.test(column));
    expect(before.sort()).toEqual(["created_at", "expires_at", "fresh_until", "revoked_at"]);
    expect(links.every(({ created_at }) => created_at === act.now.toISOString())).toBe(true);
    const stored = JSON.stringify(rows);
    for (const link of links) {
      for (const key of [link.id, link.person_id]) expect(stored).not.toContain(String(key));
    }
    // The table keeps the order of its random keys: of who came first it knows nothing.
    const plan = await db.prepare("SELECT sql FROM sqlite_master WHERE name = 'survey_answers'").first<string>("sql");
    expect(plan).toContain("WITHOUT ROWID");
  });

  it.each([
    ["nothing at all", () => ({}), "required"],
    ["an answer that is none", (survey: SurveyDetail) => ({ [useful(survey)]: "6" }), "unknown-value"],
    ["a question of another survey", () => ({ "made-up": "1" }), "unknown-key"],
    ["a long text", (survey: SurveyDetail) => ({ [words(survey)]: "x".repeat(501) }), "too-long"],
    ["text with controls", (survey: SurveyDetail) => ({ [words(survey)]: "x\u202ey" }), "invalid"],
  ])("of %s is refused at its field and leaves the link unused", async (_, write, code) => {
    const person = await attend(series, session);
    const survey = await openNewSurvey(act, series, session);
    const token = await surveyTokenOf(act, survey.id, person);
    const refused = await answerSurvey(act, token, write(survey));
    expect(refused).toMatchObject({ code: "invalid-fields", errors: [{ code }] });
    expect(refused.ok || refused.errors?.[0]?.field).toMatch(/^answers\./);
    expect(await answersOf(survey.id)).toEqual([]);
    expect(await findSurveyPage(act, token, null)).toMatchObject({ value: { state: "open" } });
  });

  it("comes too late once the survey is closed, by hand or by its time, and the link says so for a while", async () => {
    const [one = "", two = ""] = await attendAll(series, session, 2);
    const survey = await openNewSurvey(act, series, session);
    const body = { [useful(survey)]: "4" };
    await closeSurvey(act, series, survey.id);
    const token = await surveyTokenOf(act, survey.id, one);
    expect(await answerSurvey(act, token, body)).toMatchObject({ code: "conflict" });
    expect(await findSurveyPage(act, token, null)).toMatchObject({ value: { state: "closed" } });
    act.now = new Date(act.now.getTime() + 15 * DAY);
    expect(await findSurveyPage(act, token, null)).toMatchObject({ code: "unknown-address" });

    const other = await openNewSurvey(act, series, session);
    act.now = new Date(act.now.getTime() + 61 * DAY);
    const late = await surveyTokenOf(act, other.id, two);
    expect(await findSurveyPage(act, late, null)).toMatchObject({ value: { state: "closed" } });
    expect(await answerSurvey(act, late, { [useful(other)]: "4" })).toMatchObject({ code: "conflict" });
    expect(get(await readSurvey(act, series, "editor", other.id)).phase).toBe("closed");
  });

  it("stays when its person is erased; the link goes", async () => {
    const [one = "", two = ""] = await attendAll(series, session, 2);
    const survey = await openNewSurvey(act, series, session);
    const tokens = [await surveyTokenOf(act, survey.id, one), await surveyTokenOf(act, survey.id, two)] as const;
    get(await answerSurvey(act, tokens[0], { [useful(survey)]: "4" }));
    const { results: gone } = await db.prepare("SELECT email FROM people WHERE series_id = ?1").bind(series).all();
    await erasePerson(act, one);
    await erasePerson(act, two);
    expect(await findSurveyPage(act, tokens[0], null)).toMatchObject({ code: "unknown-address" });
    expect(await answerSurvey(act, tokens[1], { [useful(survey)]: "4" })).toMatchObject({ code: "unknown-address" });
    expect(await answersOf(survey.id)).toHaveLength(1);
    await passTime(act, new Date(act.now.getTime() + 5 * 60_000), 1);
    const sent = act.sent.filter(({ to }) => gone.some(({ email }) => email === to));
    expect(sent.map(({ subject }) => subject).filter((subject) => subject.startsWith("Umfrage"))).toEqual([]);
    expect(get(await readSurvey(act, series, "editor", survey.id))).toMatchObject({ asked: 2, answered: 1 });
  });
});

describe("what was answered", () => {
  async function answered(answers: Record<string, string>[]): Promise<SurveyDetail> {
    const people = await attendAll(series, session, answers.length);
    const survey = await openNewSurvey(act, series, session);
    for (const [index, body] of answers.entries()) {
      const own = Object.entries(body).map(([which, value]) => [
        which === "words" ? words(survey) : useful(survey),
        value,
      ]);
      get(await answerSurvey(act, await surveyTokenOf(act, survey.id, people[index] ?? ""), Object.fromEntries(own)));
    }
    return survey;
  }
  const given = (value: string, count: number) => Array.from({ length: count }, () => ({ useful: value }));

  it("is shown only once no answer can be added", async () => {
    const everyChoice = ["1", "2", "3", "4", "5"].flatMap((value) => given(value, 5));
    const survey = await answered(everyChoice);
    expect(await results(survey.id)).toEqual({ asked: 25, answered: 25, questions: null });
    await closeSurvey(act, series, survey.id);
    expect((await results(survey.id)).questions?.[0]).toMatchObject({ people: 25, counts: [5, 5, 5, 5, 5] });
  });

  it("by fewer than five is not shown, and by five is", async () => {
    const few = await answered([...given("4", 3), { useful: "4", words: "Geheim" }]);
    await closeSurvey(act, series, few.id);
    expect((await results(few.id)).questions).toEqual(
      expect.arrayContaining([expect.objectContaining({ people: null, counts: [], words: [] })]),
    );
    expect((await results(few.id)).questions?.every(({ people }) => people === null)).toBe(true);
    expect(JSON.stringify(await results(few.id))).not.toContain("Geheim");
  });

  it("by a few is hidden, and so much beside it that it does not follow from the sum", async () => {
    const survey = await answered([...given("5", 7), ...given("4", 5), ...given("1", 1)]);
    await closeSurvey(act, series, survey.id);
    const [first] = (await results(survey.id, "viewer")).questions ?? [];
    expect(first).toMatchObject({ people: 13, counts: [null, null, null, 5, null] });
  });

  it("in own words is read by editors alone, from five on", async () => {
    const survey = await answered(["a", "b", "c", "d", "e"].map((text) => ({ words: text })));
    await closeSurvey(act, series, survey.id);
    const own = (await results(survey.id)).questions?.at(-1);
    expect([...(own?.words ?? [])].sort()).toEqual(["a", "b", "c", "d", "e"]);
    expect((await results(survey.id, "viewer")).questions?.at(-1)).toMatchObject({ people: 5, words: [] });
  });
});
