import { beforeEach, describe, expect, it } from "vitest";
import { answerSurvey, findSurveyPage } from "../../../worker/actions/answer-survey.ts";
import { createSurvey, editSurvey } from "../../../worker/actions/edit-survey.ts";
import { erasePerson } from "../../../worker/actions/erase-person.ts";
import { readSurvey, readSurveyResults, type SurveyDetail } from "../../../worker/actions/read-surveys.ts";
import { closeSurvey, openSurvey } from "../../../worker/actions/steer-survey.ts";
import { unsubscribe } from "../../../worker/actions/unsubscribe.ts";
import type { Outcome } from "../../../worker/contract/outcome.ts";
import { formatToken } from "../../../worker/link-token.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { passTime } from "../../support/worker/clock.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";
import { createPerson, createRegistration, createSubscription, createWish } from "../pages/linked.ts";

const DAY = 86_400_000;
let act: TestAct;
let series: string;
let session: string;

beforeEach(async () => {
  act = createAct();
  act.actor = { kind: "organiser", id: "o", name: "o@example.org" };
  series = (await createSeries()).id;
  session = await createSession(series, { startsAt: inDays(-1) });
});

const get = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
};

/** Somebody who came to the session. */
async function attend(): Promise<string> {
  const { id } = await createPerson(series);
  const registration = await createRegistration(id, session);
  await db.prepare("UPDATE registrations SET attended_at = ?2 WHERE id = ?1").bind(registration, inDays(-1)).run();
  return id;
}
async function attendAll(count: number): Promise<string[]> {
  const people: string[] = [];
  for (let one = 0; one < count; one++) people.push(await attend());
  return people;
}
const draft = async () => get(await createSurvey(act, series, { session }));
const open = async (survey: SurveyDetail) => get(await openSurvey(act, series, survey.id, survey.edition));
async function tokenOf(survey: string, person: string): Promise<string> {
  const id = await db
    .prepare("SELECT id FROM links WHERE survey_id = ?1 AND person_id = ?2")
    .bind(survey, person)
    .first<string>("id");
  return formatToken(act.settings.linkKey, id ?? "", "survey");
}
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

describe("a survey about a session", () => {
  it("begins with ready-made questions in each language: the sign-up's scale, the wishes, own words", async () => {
    await createWish(series);
    const { questions, phase, title } = await draft();
    expect(phase).toBe("draft");
    expect(Object.keys(title)).toEqual(["de", "en"]);
    expect(questions.map(({ kind }) => kind)).toEqual(["scale", "scale", "scale", "choice", "text"]);
    expect(questions[0]?.options).toHaveLength(5);
    expect(questions[1]?.options.map(({ label }) => label)).toEqual([{ de: "neu" }, { de: "vertraut" }]);
    expect(questions[3]?.options.map(({ label }) => label.de)).toEqual(["Lizenzen", "etwas anderes"]);
    expect(questions.every(({ label }) => label.de && label.en)).toBe(true);
  });

  it("asks those who came, each by a link and a mail of their own, and once", async () => {
    const [came] = await attendAll(2);
    const absent = (await createPerson(series)).id;
    await createRegistration(absent, session);
    const survey = await draft();
    const [one, two] = await Promise.all([1, 2].map(() => openSurvey(act, series, survey.id, survey.edition)));
    expect([one?.ok, two?.ok].sort()).toEqual([false, true]);
    expect(await readSurvey(act, series, "viewer", survey.id)).toMatchObject({ value: { phase: "open", asked: 2 } });
    const { results: mails } = await db
      .prepare("SELECT person_id, link_id, due_at FROM outbox WHERE kind = 'survey' AND series_id = ?1")
      .bind(series)
      .all();
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ link_id }) => link_id)).size).toBe(2);
    expect(mails.map(({ person_id }) => person_id)).toContain(came);
    expect(mails.map(({ person_id }) => person_id)).not.toContain(absent);
    expect(mails.every(({ due_at }) => String(due_at) > act.now.toISOString())).toBe(true);
    const mailing = await db.prepare("SELECT * FROM mailings WHERE survey_id = ?1").bind(survey.id).all();
    expect(mailing.results).toMatchObject([{ kind: "survey", session_id: session, due: 2 }]);
  });

  it("mails a link that opens it, without a way to the list or to own data", async () => {
    const person = await attend();
    const survey = await open(await draft());
    await passTime(act, new Date(act.now.getTime() + 5 * 60_000), 1);
    const { email } = (await db.prepare("SELECT email FROM people WHERE id = ?1").bind(person).first()) as {
      email: string;
    };
    const mail = act.sent.find(({ to, subject }) => to === email && subject.startsWith("Umfrage"));
    expect(mail?.subject).toMatch(/^Umfrage zum Termin/);
    expect(mail?.text).toContain(`/f/${await tokenOf(survey.id, person)}`);
    expect(mail?.text).not.toMatch(/\/(u|my)\//);
    expect(mail?.headers["List-Unsubscribe"]).toBeUndefined();
  });

  it("is not opened while nobody is there to be asked, nor as somebody did not see it", async () => {
    const survey = await draft();
    expect(await openSurvey(act, series, survey.id, survey.edition)).toMatchObject({ code: "not-now" });
    await attend();
    expect(await openSurvey(act, series, survey.id, survey.edition + 1)).toMatchObject({ code: "edited-meanwhile" });
    const other = (await createSeries()).id;
    expect(await openSurvey(act, other, survey.id, survey.edition)).toMatchObject({ code: "unknown-item" });
    expect(await db.prepare("SELECT count(*) AS n FROM links WHERE survey_id = ?1").bind(survey.id).first("n")).toBe(0);
  });

  it("that is open is not edited any more", async () => {
    await attend();
    const survey = await open(await draft());
    const edit = { title: { de: "Neu" }, questions: [{ kind: "text", label: { de: "?" }, options: [] }] };
    expect(await editSurvey(act, series, survey.id, survey.edition, edit)).toMatchObject({ code: "conflict" });
    expect(get(await readSurvey(act, series, "editor", survey.id)).questions).toEqual(survey.questions);
  });
});

describe("an answer", () => {
  it("is taken once for each link, also when two come at once", async () => {
    const person = await attend();
    const survey = await open(await draft());
    const token = await tokenOf(survey.id, person);
    const body = { [useful(survey)]: "4", [words(survey)]: "Danke 🌻" };
    const two = await Promise.all([answerSurvey(act, token, body), answerSurvey(act, token, body)]);
    expect(two.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await answersOf(survey.id)).toHaveLength(2);
    expect(get(await readSurvey(act, series, "viewer", survey.id)).answered).toBe(1);
    expect(await findSurveyPage(act, token, null)).toMatchObject({ value: { state: "answered" } });
    expect(await answerSurvey(act, token, body)).toMatchObject({ code: "conflict" });
  });

  it("names nobody, no instant and no other answer: random keys, the day, and nothing that a link shares", async () => {
    const people = await attendAll(6);
    const survey = await open(await draft());
    for (const person of people) {
      const body = { [useful(survey)]: "4", [words(survey)]: "Gut" };
      get(await answerSurvey(act, await tokenOf(survey.id, person), body));
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
    const person = await attend();
    const survey = await open(await draft());
    const token = await tokenOf(survey.id, person);
    const refused = await answerSurvey(act, token, write(survey));
    expect(refused).toMatchObject({ code: "invalid-fields", errors: [{ code }] });
    expect(refused.ok || refused.errors?.[0]?.field).toMatch(/^answers\./);
    expect(await answersOf(survey.id)).toEqual([]);
    expect(await findSurveyPage(act, token, null)).toMatchObject({ value: { state: "open" } });
  });

  it("comes too late once the survey is closed, by hand or by its time, and the link says so for a while", async () => {
    const [one = "", two = ""] = await attendAll(2);
    const survey = await open(await draft());
    const body = { [useful(survey)]: "4" };
    await closeSurvey(act, series, survey.id);
    const token = await tokenOf(survey.id, one);
    expect(await answerSurvey(act, token, body)).toMatchObject({ code: "conflict" });
    expect(await findSurveyPage(act, token, null)).toMatchObject({ value: { state: "closed" } });
    act.now = new Date(act.now.getTime() + 15 * DAY);
    expect(await findSurveyPage(act, token, null)).toMatchObject({ code: "unknown-address" });

    const other = await open(await draft());
    act.now = new Date(act.now.getTime() + 61 * DAY);
    const late = await tokenOf(other.id, two);
    expect(await findSurveyPage(act, late, null)).toMatchObject({ value: { state: "closed" } });
    expect(await answerSurvey(act, late, { [useful(other)]: "4" })).toMatchObject({ code: "conflict" });
    expect(get(await readSurvey(act, series, "viewer", other.id)).phase).toBe("closed");
  });

  it("stays when its person is erased; the link goes", async () => {
    const [one = "", two = ""] = await attendAll(2);
    const survey = await open(await draft());
    const tokens = [await tokenOf(survey.id, one), await tokenOf(survey.id, two)] as const;
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
    expect(get(await readSurvey(act, series, "viewer", survey.id))).toMatchObject({ asked: 2, answered: 1 });
  });
});

describe("what was answered", () => {
  async function answered(answers: Record<string, string>[]): Promise<SurveyDetail> {
    const people = await attendAll(answers.length);
    const survey = await open(await draft());
    for (const [index, body] of answers.entries()) {
      const own = Object.entries(body).map(([which, value]) => [
        which === "words" ? words(survey) : useful(survey),
        value,
      ]);
      get(await answerSurvey(act, await tokenOf(survey.id, people[index] ?? ""), Object.fromEntries(own)));
    }
    return survey;
  }
  const given = (value: string, count: number) => Array.from({ length: count }, () => ({ useful: value }));

  it("is shown only once no answer can be added", async () => {
    const survey = await answered(given("4", 6));
    expect(await results(survey.id)).toEqual({ asked: 6, answered: 6, questions: null });
    await closeSurvey(act, series, survey.id);
    expect((await results(survey.id)).questions?.[0]).toMatchObject({ people: 6, counts: [0, 0, 0, 6, 0] });
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

  it("by a few hides, with the rarest beside it", async () => {
    const survey = await answered([...given("5", 7), ...given("4", 5), ...given("1", 1)]);
    await closeSurvey(act, series, survey.id);
    const [first] = (await results(survey.id, "viewer")).questions ?? [];
    expect(first).toMatchObject({ people: 13, counts: [null, null, null, null, 7] });
  });

  it("in own words is read by editors alone, from five on", async () => {
    const survey = await answered(["a", "b", "c", "d", "e"].map((text) => ({ words: text })));
    await closeSurvey(act, series, survey.id);
    const own = (await results(survey.id)).questions?.at(-1);
    expect([...(own?.words ?? [])].sort()).toEqual(["a", "b", "c", "d", "e"]);
    expect((await results(survey.id, "viewer")).questions?.at(-1)).toMatchObject({ people: 5, words: [] });
  });
});

describe("a survey to the list", () => {
  it("asks confirmed subscribers whose consent is in use, with one click to leave", async () => {
    const [fresh, aged, ended] = await Promise.all([1, 2, 3].map(() => createPerson(series)));
    for (const person of [fresh, aged, ended]) await createSubscription(person?.id ?? "");
    await db.batch([
      db.prepare("UPDATE subscriptions SET confirmed_at = ?2 WHERE person_id = ?1").bind(aged?.id, inDays(-800)),
      db.prepare("UPDATE subscriptions SET status = 'ended' WHERE person_id = ?1").bind(ended?.id),
    ]);
    const made = get(await createSurvey(act, series, { session: null }));
    expect(made.questions[0]?.label.de).toContain("weitergehen");
    const survey = await open(made);
    expect(survey.asked).toBe(1);
    await passTime(act, new Date(act.now.getTime() + 5 * 60_000), 1);
    const own = [fresh, aged, ended].map((person) => person?.email);
    const [mail, ...others] = act.sent.filter(({ to }) => own.includes(to));
    expect(others).toEqual([]);
    expect(mail?.to).toBe(fresh?.email);
    expect(mail?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const leave = /\/u\/([\w-]+)>/.exec(mail?.headers["List-Unsubscribe"] ?? "")?.[1] ?? "";
    expect((await unsubscribe(act, leave)).ok).toBe(true);
    const used = "SELECT last_mailed_at FROM subscriptions WHERE person_id = ?1";
    expect(await db.prepare(used).bind(fresh?.id).first("last_mailed_at")).not.toBeNull();
  });

  it("is taken back from who leaves the list before it went out, and from all when it closes", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => createPerson(series)));
    for (const person of [one, two]) await createSubscription(person?.id ?? "");
    const survey = await open(get(await createSurvey(act, series, { session: null })));
    const { endSubscription } = await import("../../../worker/db/subscriptions.ts");
    await endSubscription(db, one?.id ?? "", act.now.toISOString());
    const states = async () =>
      (
        await db
          .prepare("SELECT state FROM outbox WHERE kind = 'survey' AND series_id = ?1 ORDER BY state")
          .bind(series)
          .all()
      ).results.map(({ state }) => state);
    expect(await states()).toEqual(["due", "withdrawn"]);
    await closeSurvey(act, series, survey.id);
    expect(await states()).toEqual(["withdrawn", "withdrawn"]);
    const mailing = await db.prepare("SELECT state FROM mailings WHERE survey_id = ?1").bind(survey.id).first("state");
    expect(mailing).toBe("stopped");
  });
});
