import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../../support/worker/database.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  postForm,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";
import { createPerson, createRegistration } from "../pages/linked.ts";
import { expectReferences, expectSound } from "../pages/page-checks.ts";

let slug: string;
let session: string;
let editor: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug, { startsAt: inDays(-1) });
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const HOSTILE = `"><script>alert(1)</script>`;
const desk = (path = "") => `/admin/${slug}/surveys${path}`;
const ask = (method: string, path: string, body?: object, edition?: number) =>
  askApi(slug, path, token, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: edition ? { "If-Match": `"${edition}"` } : {},
  });
interface Read {
  id: string;
  edition: number;
  phase: string;
  title: Record<string, string>;
  closesAt: string | null;
  questions: { id: string; kind: string; label: Record<string, string>; options: { label: object }[] }[];
}
const read = async (id: string) => (await (await ask("GET", `/surveys/${id}`)).json()) as Read;
const draft = async (about: string | null = session) =>
  (await (await ask("POST", "/surveys", { session: about })).json()) as Read;
async function attend(): Promise<string> {
  const { id } = await createPerson(slug);
  const registration = await createRegistration(id, session);
  await db.prepare("UPDATE registrations SET attended_at = ?2 WHERE id = ?1").bind(registration, inDays(-1)).run();
  return id;
}
const open = async (survey: Read) => {
  await attend();
  return (await (await ask("POST", `/surveys/${survey.id}/state`, { state: "open" }, survey.edition)).json()) as Read;
};
/** Answers to the first question, past the links. */
const answer = (survey: Read, value: string, count: number, which = 0) =>
  db
    .prepare(
      `WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?3)
       INSERT INTO survey_answers SELECT lower(hex(randomblob(16))), ?1, ?2, '2026-11-24' FROM n`,
    )
    .bind(survey.questions.at(which)?.id, value, count)
    .run();
const edit = { title: { de: "Neu" }, questions: [{ kind: "text", label: { de: "Warum?" }, options: [] }] };
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;

describe("a draft", () => {
  it("is begun for a session or for the list, from a page that lists what took place", async () => {
    await createSession(slug, { startsAt: inDays(5), state: "draft" });
    const page = await (await openPage(desk("/new"), editor)).text();
    expectSound(page, "de");
    expect(page.match(/<option/g)).toHaveLength(2);
    const made = await postForm(desk("/new"), editor, { session });
    const [address = "", query] = made.headers.get("Location")?.split("?") ?? [];
    expect(query).toBe("done=draft-saved");
    const form = await (await openPage(address, editor)).text();
    expectSound(form, "de");
    expectReferences(form);
    expect(form).toContain("Wie nützlich war der Termin für Sie?");
    expect(form).not.toMatch(/ style=/);
    const list = await postForm(desk("/new"), editor, { session: "list" });
    expect(await (await openPage(list.headers.get("Location") ?? "", editor)).text()).toContain("Soll es weitergehen");
    expect(await (await openPage(desk(), editor)).text()).toMatch(/Soll es weitergehen[\s\S]*Wie war der Termin/);
    for (const wrong of ["", "made-up"]) {
      const refused = await postForm(desk("/new"), editor, { session: wrong });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("#f-session");
    }
  });

  it("is edited row by row: words in each language, order, a new question, one less", async () => {
    const { id } = await draft(null);
    const saved = await postForm(desk(`/${id}`), editor, {
      edition: "1",
      "title.de": "Wie weiter?",
      "title.en": "What next?",
      closesOn: "2030-03-31",
      "questions.0.label.de": "Zweite",
      "questions.0.kind": "choice",
      "questions.0.place": "2",
      "questions.0.options.de": "ja\r\nnein\r\n",
      "questions.0.options.en": "yes\r\nno",
      "questions.1.label.de": "Erste",
      "questions.1.kind": "text",
      "questions.1.place": "1",
      "questions.1.options.de": "überflüssig",
      "questions.2.label.de": "",
      "questions.2.kind": "scale",
      "questions.3.label.de": "Dritte",
      "questions.3.kind": "text",
    });
    expect(saved.status).toBe(303);
    const survey = await read(id);
    expect(survey).toMatchObject({ title: { de: "Wie weiter?", en: "What next?" }, edition: 2 });
    expect(survey.closesAt).toBe("2030-03-31T21:59:00.000Z");
    expect(survey.questions.map(({ label }) => label.de)).toEqual(["Erste", "Zweite", "Dritte"]);
    expect(survey.questions[0]?.options).toEqual([]);
    expect(survey.questions[1]?.options.map(({ label }) => label)).toEqual([
      { de: "ja", en: "yes" },
      { de: "nein", en: "no" },
    ]);
    const page = await (await openPage(desk(`/${id}`), editor)).text();
    expect(page).toMatch(/<textarea[^>]*name="questions.1.options.de"[^>]*>ja\nnein</);
    expect(page).toContain('value="2030-03-31"');
  });

  it("that cannot be kept comes back as typed, each fault at its field", async () => {
    const { id } = await draft(null);
    const refused = await postForm(desk(`/${id}`), editor, {
      edition: "1",
      "title.de": "",
      closesOn: "2020-01-01",
      "questions.0.label.de": HOSTILE,
      "questions.0.kind": "choice",
      "questions.0.options.de": "eins",
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain("<title>Fehler:");
    for (const field of ["title", "questions-0-options"]) expect(page).toContain(`href="#f-${field}"`);
    expect(page).toContain(">eins</textarea>");
    expect(page).not.toContain("<script>alert");
    expectReferences(page);
    const past = await ask("PUT", `/surveys/${id}`, { ...edit, closesAt: "2020-01-01T00:00:00Z" }, 1);
    expect(await past.json()).toMatchObject({ errors: [{ field: "closesAt", code: "invalid" }] });
    const none = await ask("PUT", `/surveys/${id}`, { ...edit, questions: [] }, 1);
    expect(await none.json()).toMatchObject({ errors: [{ field: "questions", code: "required" }] });
    expect((await read(id)).edition).toBe(1);
  });

  it("edited by two tells the second, with both versions; nothing of either is lost", async () => {
    const { id } = await draft(null);
    expect((await ask("PUT", `/surveys/${id}`, edit, 1)).status).toBe(200);
    const late = await postForm(desk(`/${id}`), editor, {
      edition: "1",
      "title.de": "Meins",
      "questions.0.label.de": "Meine Frage",
      "questions.0.kind": "text",
    });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toMatch(/Neu[\s\S]*Meins/);
    expect(page).toMatch(/name="edition" value="2"/);
    expect(page).toMatch(/value="Meine Frage"/);
    expect((await ask("PUT", `/surveys/${id}`, edit, 1)).status).toBe(412);
    expect((await ask("PUT", `/surveys/${id}`, edit)).status).toBe(428);
    expect((await read(id)).questions.map(({ label }) => label.de)).toEqual(["Warum?"]);
  });

  it("is deleted after asking; one that was opened is not", async () => {
    const { id } = await draft();
    expect(await (await openPage(desk(`/${id}/delete`), editor)).text()).toContain("Endgültig löschen");
    const opened = await open(await draft());
    expect((await ask("DELETE", `/surveys/${opened.id}`)).status).toBe(409);
    expect((await postForm(desk(`/${id}/delete`), editor)).headers.get("Location")).toBe(`${desk()}?done=deleted`);
    expect((await ask("GET", `/surveys/${id}`)).status).toBe(404);
    expect((await read(opened.id)).phase).toBe("open");
  });
});

describe("a survey", () => {
  it("says before it opens how many it asks, and opens as it was seen", async () => {
    const { id } = await draft();
    expect(await (await openPage(desk(`/${id}/open`), editor)).text()).toContain("noch nicht bekannt, wer da war");
    await attend();
    await attend();
    expect(await (await ask("GET", `/surveys/${id}/audience`)).json()).toEqual({ people: 2 });
    const page = await (await openPage(desk(`/${id}/open`), editor)).text();
    expect(page).toContain("Öffnen und an 2 Personen senden");
    await ask("PUT", `/surveys/${id}`, edit, 1);
    expect((await postForm(desk(`/${id}/open`), editor, { edition: "1" })).status).toBe(412);
    const opened = await postForm(desk(`/${id}/open`), editor, { edition: "2" });
    expect(opened.headers.get("Location")).toBe(`${desk(`/${id}`)}?done=survey-opened`);
    const running = await (await openPage(desk(`/${id}`), editor)).text();
    expectSound(running, "de");
    expect(running).toMatch(/gefragt<\/dt><dd>2</);
    expect(running).toContain("Warum?");
    expect((await openPage(desk(`/${id}/open`), editor)).status).toBe(303);
    expect((await postForm(desk(`/${id}/open`), editor, { edition: "3" })).status).toBe(409);
  });

  it("whose end has passed is led back to its end", async () => {
    const { id, edition } = await draft();
    await attend();
    await db.prepare("UPDATE surveys SET closes_at = '2020-01-01T00:00:00.000Z' WHERE id = ?1").bind(id).run();
    const refused = await postForm(desk(`/${id}/open`), editor, { edition: String(edition) });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#f-closesOn"');
    expect((await read(id)).phase).toBe("draft");
  });

  it("shows what was answered once it is closed: bars with numbers, own words to editors alone", async () => {
    const survey = await open(await draft());
    await answer(survey, "5", 7);
    await answer(survey, "4", 5);
    await answer(survey, "1", 1);
    await answer(survey, HOSTILE, 5, -1);
    const before = await (await openPage(desk(`/${survey.id}`), editor)).text();
    expect(before).not.toContain("ad-bar");
    expect(await (await ask("GET", `/surveys/${survey.id}/results`)).json()).toMatchObject({ questions: null });
    expect(await (await openPage(desk(`/${survey.id}/close`), editor)).text()).toContain("keine Antworten mehr");
    await postForm(desk(`/${survey.id}/close`), editor);
    const viewer = await createOrganiser(slug, "viewer");
    const [full, partial] = await Promise.all(
      [editor, viewer].map(async (who) => (await openPage(desk(`/${survey.id}`), who)).text()),
    );
    for (const page of [full, partial]) {
      expectSound(page ?? "", "de");
      expectReferences(page ?? "");
      expect(page).toMatch(/class="ad-bar-number">5</);
      expect(page).not.toMatch(/class="ad-bar-number">[17]</);
      expect(page?.match(/class="ad-bar-number is-hidden">verborgen</g)).toHaveLength(4);
      expect(page).not.toContain("<script>alert");
      expect(page).not.toMatch(/ style=/);
    }
    expect(full?.match(/&lt;script&gt;/g)).toHaveLength(5);
    expect(partial).not.toContain("&lt;script&gt;");
    expect(full).toMatch(/gefragt<\/dt><dd>1</);
    expect(partial).toMatch(/gefragt<\/dt><dd>unter 5</);
    expect(partial).toContain("lesen nur Leitung und Redaktion");
    const results = await askApi(slug, `/surveys/${survey.id}/results`, await createToken(slug, "viewer"));
    expect(JSON.stringify(await results.json())).not.toContain("script");
    expect(full).toContain("Weniger als fünf Personen haben geantwortet");
  });

  it("that is a draft is not for co-organisers, nor is any step", async () => {
    const survey = await draft();
    const viewer = await createOrganiser(slug, "viewer");
    expect((await openPage(desk(`/${survey.id}`), viewer)).status).toBe(404);
    expect(await (await openPage(desk(), viewer)).text()).not.toContain("Wie war der Termin");
    await open(survey);
    expect(await (await openPage(desk(), viewer)).text()).toContain("Wie war der Termin");
    const page = await (await openPage(desk(`/${survey.id}`), viewer)).text();
    expect(page).not.toContain("/close");
    expect((await postForm(desk(`/${survey.id}/close`), viewer)).status).toBe(403);
  });

  it("of another series is none, nor is another's session", async () => {
    const other = await createSeries();
    const foreign = await createSession(other.slug);
    expect((await ask("POST", "/surveys", { session: foreign })).status).toBe(422);
    const theirs = await createToken(other.slug, "editor");
    const made = await askApi(other.slug, "/surveys", theirs, { method: "POST", body: '{"session":null}' });
    const { id } = (await made.json()) as Read;
    const answers = [
      await ask("GET", `/surveys/${id}`),
      await ask("PUT", `/surveys/${id}`, edit, 1),
      await ask("DELETE", `/surveys/${id}`),
      await ask("GET", `/surveys/${id}/audience`),
      await ask("POST", `/surveys/${id}/state`, { state: "open" }, 1),
      await ask("POST", `/surveys/${id}/state`, { state: "closed" }, 1),
      await ask("GET", `/surveys/${id}/results`),
      await openPage(desk(`/${id}`), editor),
      await postForm(desk(`/${id}`), editor, { edition: "1", "title.de": "x" }),
      await postForm(desk(`/${id}/open`), editor, { edition: "1" }),
      await postForm(desk(`/${id}/close`), editor),
      await postForm(desk(`/${id}/delete`), editor),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  it("leaves deeds without its words (G-13)", async () => {
    const survey = await draft();
    await ask("PUT", `/surveys/${survey.id}`, { ...edit, title: { de: "Canary" } }, 1);
    await attend();
    await ask("POST", `/surveys/${survey.id}/state`, { state: "open" }, 2);
    await ask("POST", `/surveys/${survey.id}/state`, { state: "open" }, 3);
    await ask("POST", `/surveys/${survey.id}/state`, { state: "closed" }, 3);
    await ask("POST", `/surveys/${survey.id}/state`, { state: "closed" }, 4);
    await ask("DELETE", `/surveys/${(await draft(null)).id}`);
    const steps = ["create", "edit", "open", "close", "create", "delete"];
    expect((await deeds()).map(({ deed }) => deed)).toEqual(steps.map((step) => `survey.${step}`));
    expect(JSON.stringify(await deeds())).not.toContain("Canary");
  });
});
