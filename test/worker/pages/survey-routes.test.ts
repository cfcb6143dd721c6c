import { beforeEach, describe, expect, it } from "vitest";
import { createSurvey, editSurvey } from "../../../worker/actions/edit-survey.ts";
import { closeSurvey, openSurvey } from "../../../worker/actions/steer-survey.ts";
import { formatToken } from "../../../worker/link-token.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import { createPerson, createRegistration, post, readDatabase } from "./linked.ts";
import { expectInert, expectReferences, expectSound } from "./page-checks.ts";
import { HOSTILE } from "./sample.ts";

const act = { ...createAct(), actor: { kind: "organiser" as const, id: "o", name: "o@example.org" } };
let series: string;
let survey: string;
let path: string;
/** The names of the fields: a scale, a choice, own words. */
let fields: string[];

beforeEach(async () => {
  act.now = new Date();
  series = (await createSeries()).id;
  const session = await createSession(series, { startsAt: inDays(-1) });
  const person = await createPerson(series);
  const registration = await createRegistration(person.id, session);
  await db.prepare("UPDATE registrations SET attended_at = ?2 WHERE id = ?1").bind(registration, inDays(-1)).run();
  const made = await createSurvey(act, series, { session });
  survey = made.ok ? made.value.id : "";
  const options = [{ de: "Ja", en: "Yes" }, { de: HOSTILE }];
  await editSurvey(act, series, survey, 1, {
    title: { de: HOSTILE, en: "How was it?" },
    intro: { de: "Zwei\nZeilen" },
    questions: [
      { kind: "scale", label: { de: "Wie nützlich?", en: "How useful?" }, options },
      { kind: "text", label: { de: "Noch etwas?" }, options: [] },
    ],
  });
  const opened = await openSurvey(act, series, survey, 2);
  if (!opened.ok) throw new Error(opened.code);
  fields = opened.value.questions.map(({ id }) => `answers.${id}`);
  const link = await db.prepare("SELECT id FROM links WHERE survey_id = ?1").bind(survey).first<string>("id");
  path = `/f/${await formatToken(act.settings.linkKey, link ?? "", "survey")}`;
});

const open = async (at = path) => (await request(at)).text();

describe("the page of a survey", () => {
  it("asks in the person's language or the one asked for, and says what is kept", async () => {
    const page = await open();
    expectSound(page, "de");
    expectInert(page);
    expectReferences(page);
    expect(page).not.toMatch(/ style=/);
    expect(page).toContain("keinen Namen, keine Adresse und nicht, welche Antworten zusammengehören");
    expect(page.match(/type="radio"/g)).toHaveLength(2);
    const english = await open(`${path}?locale=en`);
    expectSound(english, "en");
    expect(english).toContain("How useful?");
    // What organisers wrote in German alone says so.
    expect(english).toMatch(/lang="de"[^>]*>Noch etwas\?/);
    const headers = (await request(path)).headers;
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });

  it("changes nothing by being looked at", async () => {
    const before = await readDatabase();
    await open();
    await request(path, { method: "HEAD" });
    await open(`${path}?done=answered`);
    expect(await readDatabase()).toEqual(before);
    expect(await open(`${path}?done=answered`)).toContain("Antworten senden");
  });

  it("takes answers once, thanks, and says so kindly the second time", async () => {
    const answered = await post(path, { [fields[0] ?? ""]: "1", [fields[1] ?? ""]: "" });
    expect(answered.status).toBe(303);
    expect(answered.headers.get("Location")).toBe(`${path}?done=answered`);
    const thanks = await open(`${path}?done=answered`);
    expectSound(thanks, "de");
    expect(thanks).toContain("Danke für Ihre Antworten");
    const again = await post(path, { [fields[0] ?? ""]: "2" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("schon beantwortet");
    const { results } = await db
      .prepare("SELECT value FROM survey_answers WHERE question_id = ?1")
      .bind(fields[0]?.replace("answers.", ""))
      .all();
    expect(results).toEqual([{ value: "1" }]);
  });

  it("brings back what was typed beside what is wrong, each at its question", async () => {
    const refused = await post(path, { [fields[0] ?? ""]: "9", [fields[1] ?? ""]: `${HOSTILE} ok` });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain("<title>Fehler:");
    expect(page).toContain(`href="#f-${fields[0]?.replace(".", "-")}"`);
    expect(page).toContain("ok</textarea>");
    expectReferences(page);
    const nothing = await post(path);
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toContain("mindestens eine Frage");
  });

  it("says that it is closed, and nothing to who has no link", async () => {
    await closeSurvey(act, series, survey);
    expect(await open()).toContain("Diese Umfrage ist geschlossen");
    expect((await post(path, { [fields[0] ?? ""]: "1" })).status).toBe(409);
    const other = await request(`${path.slice(0, -1)}x`);
    expect(other.status).toBe(404);
    expect((await request(path.replace("/f/", "/u/"))).status).toBe(404);
    expect((await post("/f/made-up", { a: "1" })).status).toBe(404);
  });

  it("takes no more than a form holds", async () => {
    expect((await post(path, { [fields[1] ?? ""]: "x".repeat(20_000) })).status).toBe(413);
  });
});
