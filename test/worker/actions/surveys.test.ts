import { beforeEach, describe, expect, it } from "vitest";
import { createSurvey, editSurvey } from "../../../worker/actions/edit-survey.ts";
import { readSurvey } from "../../../worker/actions/read-surveys.ts";
import { closeSurvey, openSurvey } from "../../../worker/actions/steer-survey.ts";
import { unsubscribe } from "../../../worker/actions/unsubscribe.ts";
import { endSubscription } from "../../../worker/db/subscriptions.ts";
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
import { createPerson, createRegistration, createSubscription, createWish } from "../pages/linked.ts";

let act: TestAct;
let series: string;
let session: string;

beforeEach(async () => {
  act = createOrganiserAct();
  series = (await createSeries()).id;
  session = await createSession(series, { startsAt: inDays(-1) });
});

const draft = async () => get(await createSurvey(act, series, { session }));

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
    const [came] = await attendAll(series, session, 2);
    const absent = (await createPerson(series)).id;
    await createRegistration(absent, session);
    const survey = await draft();
    const [one, two] = await Promise.all([1, 2].map(() => openSurvey(act, series, survey.id, survey.edition)));
    expect([one?.ok, two?.ok].sort()).toEqual([false, true]);
    expect(await readSurvey(act, series, "editor", survey.id)).toMatchObject({ value: { phase: "open", asked: 2 } });
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
    const person = await attend(series, session);
    const survey = await openNewSurvey(act, series, session);
    await passTime(act, new Date(act.now.getTime() + 5 * 60_000), 1);
    const { email } = (await db.prepare("SELECT email FROM people WHERE id = ?1").bind(person).first()) as {
      email: string;
    };
    const mail = act.sent.find(({ to, subject }) => to === email && subject.startsWith("Umfrage"));
    expect(mail?.subject).toMatch(/^Umfrage zum Termin/);
    expect(mail?.text).toContain(`/f/${await surveyTokenOf(act, survey.id, person)}`);
    expect(mail?.text).not.toMatch(/\/(u|my)\//);
    expect(mail?.headers["List-Unsubscribe"]).toBeUndefined();
  });

  it("is not opened while nobody is there to be asked, nor as somebody did not see it", async () => {
    const survey = await draft();
    expect(await openSurvey(act, series, survey.id, survey.edition)).toMatchObject({ code: "not-now" });
    await attend(series, session);
    expect(await openSurvey(act, series, survey.id, survey.edition + 1)).toMatchObject({ code: "edited-meanwhile" });
    const other = (await createSeries()).id;
    expect(await openSurvey(act, other, survey.id, survey.edition)).toMatchObject({ code: "unknown-item" });
    expect(await db.prepare("SELECT count(*) AS n FROM links WHERE survey_id = ?1").bind(survey.id).first("n")).toBe(0);
  });

  it("that is open is not edited any more", async () => {
    await attend(series, session);
    const survey = await openNewSurvey(act, series, session);
    const edit = { title: { de: "Neu" }, questions: [{ kind: "text", label: { de: "?" }, options: [] }] };
    expect(await editSurvey(act, series, survey.id, survey.edition, edit)).toMatchObject({ code: "conflict" });
    expect(get(await readSurvey(act, series, "editor", survey.id)).questions).toEqual(survey.questions);
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
    const survey = get(await openSurvey(act, series, made.id, made.edition));
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
    const survey = await openNewSurvey(act, series, null);
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
