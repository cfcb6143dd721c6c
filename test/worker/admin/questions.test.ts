import { beforeEach, describe, expect, it } from "vitest";
import { readSeriesAnswer } from "../../../worker/actions/read-series.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, postForm } from "../../support/worker/organisers.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, request, WORDING } from "../../support/worker/requests.ts";

let slug: string;
let owner: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  owner = await createOrganiser(slug, "owner");
  token = await createToken(slug, "owner");
});

const api = async (path: string, method = "GET", body?: unknown, edition?: string) => {
  const answer = await askApi(slug, path, token, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: edition ? { "If-Match": edition } : {},
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as never };
};
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;
const post = (fields: Record<string, string>, ...rest: string[]) =>
  postForm(`/admin/${[slug, "settings", ...rest].join("/")}`, owner, fields);

describe("the questions of the form", () => {
  const question = {
    kind: "choice",
    label: { de: "Woher?", en: "Where from?" },
    options: [
      { value: "1", label: { de: "Stadt" } },
      { value: "2", label: { de: "Land" } },
    ],
  };
  const make = async () => (await api("/questions", "POST", question)).body as { id: string };

  it("are made on a page, asked in their order, and put aside", async () => {
    const made = await post(
      {
        kind: "choice",
        "label.de": "Woher?",
        "options.0.label.de": "Stadt",
        "options.2.label.de": "Land",
        active: "1",
      },
      "questions",
      "new",
    );
    expect(made.status).toBe(303);
    const { items } = (await api("/questions")).body as { items: { id: string; options: { value: string }[] }[] };
    const [, second] = items;
    expect(second?.options.map(({ value }) => value)).toEqual(["1", "2"]);
    // Past the cache of the API, which keeps the list for a minute.
    const asked = async () => {
      const answer = await readSeriesAnswer(createAct(), slug, ["de"]);
      return answer.ok && answer.value.questions.map(({ id }) => id);
    };
    expect(await asked()).toEqual([`${slug}-knowledge`, second?.id]);
    expect((await post({}, "questions", second?.id ?? "", "up")).status).toBe(303);
    expect(await asked()).toEqual([second?.id, `${slug}-knowledge`]);
    await api(`/questions/${second?.id}`, "PUT", { ...question, active: false }, '"1"');
    expect(await asked()).toEqual([`${slug}-knowledge`]);
  });

  it("name their faults at the fields of the rows that were typed", async () => {
    const answer = await post(
      { kind: "scale", "label.de": "", "options.3.label.de": "x".repeat(201) },
      "questions",
      "new",
    );
    const text = await answer.text();
    expect(answer.status).toBe(422);
    for (const id of ["label-de", "options-3-label-de"]) expect(text, id).toContain(`id="f-${id}-error"`);
    const few = await post({ kind: "scale", "label.de": "Wie?", "options.1.label.de": "eins" }, "questions", "new");
    expect(await few.text()).toContain('id="f-options-0-label-de-error"');
  });

  it("keep their kind and a chosen option once answered, though its words may change", async () => {
    const { id } = await make();
    const session = await createSession(slug);
    const person = await createPerson(createAct(), slug, session);
    await db
      .prepare("INSERT INTO answers (id, person_id, question_id, value, created_at) VALUES (?1, ?2, ?3, '2', ?4)")
      .bind(id, person.id, id, new Date().toISOString())
      .run();
    const edit = (changes: object) => api(`/questions/${id}`, "PUT", { ...question, ...changes }, '"1"');
    expect((await edit({ kind: "text", options: [] })).status).toBe(409);
    expect((await edit({ options: [question.options[0], { value: "3", label: { de: "See" } }] })).status).toBe(409);
    expect((await api(`/questions/${id}`, "DELETE")).status).toBe(409);
    const kept = await post({}, "questions", id, "delete");
    expect(await kept.text()).toContain("Diese Frage hat schon Antworten");
    const renamed = { value: "2", label: { de: "Auf dem Land" } };
    expect((await edit({ options: [renamed, { value: "3", label: { de: "See" } }] })).status).toBe(200);
  });

  it("are kept by the figures of past sessions, too", async () => {
    const { id } = await make();
    const session = await createSession(slug);
    await db.prepare("INSERT INTO session_figures VALUES (?1, ?2, '1', 7)").bind(session, `answer ${id}`).run();
    expect((await api(`/questions/${id}`, "DELETE")).status).toBe(409);
  });

  it("go where nobody answered, and those of other series cannot be touched", async () => {
    const { id } = await make();
    expect((await api(`/questions/${id}`, "DELETE")).status).toBe(200);
    const other = await createSeries();
    const foreign = `${other.slug}-knowledge`;
    expect((await api(`/questions/${foreign}`)).status).toBe(404);
    expect((await api(`/questions/${foreign}`, "DELETE")).status).toBe(404);
    expect((await api(`/questions/${foreign}`, "PUT", question, '"1"')).status).toBe(404);
    await api("/questions/order", "POST", { questions: [foreign] });
    expect(await db.prepare("SELECT position FROM questions WHERE id = ?1").bind(foreign).first("position")).toBe(0);
  });

  it("tell the second of two on the page", async () => {
    const { id } = await make();
    await api(`/questions/${id}`, "PUT", { ...question, label: { de: "Von woher?" } }, '"1"');
    const fields = {
      edition: "1",
      kind: "choice",
      "label.de": "Mein Text",
      "options.0.label.de": "a",
      "options.1.label.de": "b",
    };
    const answer = await post(fields, "questions", id);
    const text = await answer.text();
    expect(answer.status).toBe(409);
    expect(text).toContain("Von woher?");
    expect(text).toContain('value="Mein Text"');
  });
});

describe("the wordings of consent", () => {
  it("are shown once more before a new one counts, and former consents stay (L-04)", async () => {
    await createPerson(createAct(), slug, null, true);
    const fields = { "wording.de": "Ein neuer Wortlaut." };
    const asked = await post(fields, "consents", "new");
    const text = await asked.text();
    expect(asked.status).toBe(200);
    expect(text).toContain("Diesen Wortlaut ab jetzt zeigen?");
    expect(text).toContain(" 1.");
    expect((await api("/consent-wordings")).body).toMatchObject({ items: [{ wording: WORDING, consents: 1 }] });
    await post({ ...fields, sure: "1" }, "consents", "new");
    expect((await api("/consent-wordings")).body).toMatchObject({
      items: [
        { wording: "Ein neuer Wortlaut.", consents: 0, current: true },
        { wording: WORDING, consents: 1, current: false },
      ],
    });
    const seen = (await (await request(`/api/v1/series/${slug}`)).json()) as { consents: { wording: string }[] };
    expect(seen.consents[0]?.wording).toBe("Ein neuer Wortlaut.");
  });

  it("change nothing where nothing is new, and do not come back once they were replaced", async () => {
    expect((await post({ "wording.de": WORDING, sure: "1" }, "consents", "new")).status).toBe(303);
    expect(await deeds()).toEqual([]);
    await api("/consent-wordings", "POST", { wording: { de: "Neu." } });
    const back = await post({ "wording.de": WORDING, sure: "1" }, "consents", "new");
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('id="f-wording-de-error"');
    expect((await deeds()).map(({ deed }) => deed)).toEqual(["consent-wording.create"]);
  });
});
