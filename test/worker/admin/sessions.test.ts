import { beforeEach, describe, expect, it } from "vitest";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const edit = (changes: object = {}) => ({
  title: { de: "Ein Thema", en: "A topic" },
  startsAt: inDays(20),
  endsAt: new Date(Date.parse(inDays(20)) + 5_400_000).toISOString(),
  place: { kind: "online", platform: "Zoom" },
  ...changes,
});
const make = async (changes: object = {}) => {
  const answer = await askApi(slug, "/sessions", token, { method: "POST", body: JSON.stringify(edit(changes)) });
  return (await answer.json()) as { id: string; edition: number; startsAt: string; endsAt: string };
};
const put = (id: string, body: object, edition: string | null) =>
  askApi(slug, `/sessions/${id}`, token, {
    method: "PUT",
    body: JSON.stringify(body),
    headers: edition === null ? {} : { "If-Match": edition },
  });
const read = async (id: string) =>
  (await (await askApi(slug, `/sessions/${id}`, token)).json()) as Record<string, unknown>;
const deeds = async () =>
  (
    await db
      .prepare("SELECT deed, actor_name, subject_id FROM audit_log WHERE series_id = ?1 ORDER BY rowid")
      .bind(slug)
      .all()
  ).results;
const form = (changes: Record<string, string> = {}): Record<string, string> => ({
  "title.de": "Gut genug zum Öffnen",
  "title.en": "Good enough to open",
  day: "2031-01-14",
  start: "10:00",
  end: "11:30",
  "place.kind": "online",
  "place.platform": "Zoom",
  ...changes,
});
const idOf = (answer: Response) => /sessions\/([\w-]+)/.exec(answer.headers.get("Location") ?? "")?.[1] ?? "";

describe("a session by the API", () => {
  it("is made as a draft, in two languages, and nobody but the organisers sees it", async () => {
    const { id } = await make();
    expect(await read(id)).toMatchObject({ title: { de: "Ein Thema", en: "A topic" }, state: "draft", edition: 1 });
    const seen = (await (await request(`/api/v1/series/${slug}`)).json()) as { sessions: unknown[] };
    expect(seen.sessions).toEqual([]);
  });

  it("names each field at fault, and stores nothing", async () => {
    const bad = edit({
      title: { de: "x\u0000" },
      startsAt: "tomorrow",
      capacity: -1,
      place: { kind: "online" },
      agenda: [{ startsAt: inDays(20), kind: "party", title: { de: "x" } }],
      surprise: true,
    });
    const answer = await askApi(slug, "/sessions", token, { method: "POST", body: JSON.stringify(bad) });
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(answer.status).toBe(422);
    expect(errors.map(({ field }) => field).sort()).toEqual(
      ["agenda.0.kind", "capacity", "place.platform", "startsAt", "surprise", "title.de"].sort(),
    );
    expect(await db.prepare("SELECT count(*) AS n FROM sessions WHERE series_id = ?1").bind(slug).first("n")).toBe(0);
  });

  it("is edited by who names the edition they began with; the second of two is told, with what stands there", async () => {
    const { id } = await make();
    const first = await put(id, edit({ title: { de: "Von der einen" } }), '"1"');
    expect([first.status, first.headers.get("ETag")]).toEqual([200, '"2"']);
    const second = await put(id, edit({ title: { de: "Vom anderen" } }), '"1"');
    expect(second.status).toBe(412);
    expect(await second.json()).toMatchObject({
      code: "edited-meanwhile",
      current: { title: { de: "Von der einen" }, edition: 2 },
    });
    expect(await read(id)).toMatchObject({ title: { de: "Von der einen" } });
    expect((await put(id, edit(), null)).status).toBe(428);
  });

  it("loses nothing where two save in the same instant: one is kept, the other told", async () => {
    const { id } = await make();
    const bodies = ["a", "b", "c", "d"].map((de) => edit({ title: { de } }));
    const answers = await Promise.all(bodies.map((body) => put(id, body, '"1"')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await deeds()).filter(({ deed }) => deed === "session.edit")).toHaveLength(1);
  });

  it("keeps its time once it is published: it is moved instead, so that everybody is told", async () => {
    const id = await createSession(slug);
    const now = (await read(id)) as { startsAt: string; endsAt: string };
    const answer = await put(id, edit({ startsAt: inDays(40), endsAt: inDays(41) }), '"1"');
    expect(await answer.json()).toMatchObject({ errors: [{ field: "startsAt" }, { field: "endsAt" }] });
    expect((await put(id, edit({ startsAt: now.startsAt, endsAt: now.endsAt }), '"1"')).status).toBe(200);
  });

  it("with more seats offers them to who waits", async () => {
    const id = await createSession(slug, { capacity: 1 });
    const act = createAct();
    await createPerson(act, slug, id);
    const waiting = await createPerson(act, slug, id);
    const { startsAt, endsAt } = (await read(id)) as { startsAt: string; endsAt: string };
    await put(id, edit({ startsAt, endsAt, capacity: 2 }), '"1"');
    const status = await db
      .prepare("SELECT status FROM registrations WHERE id = ?1")
      .bind(waiting.registrationId)
      .first();
    expect(status).toEqual({ status: "offered" });
  });

  it("takes speakers of its own series alone, in the order given, each released by itself", async () => {
    const other = await createSeries();
    const insert = "INSERT INTO speakers (id, series_id, name) VALUES (?1, ?2, ?3)";
    const ids = [`${slug}-a`, `${slug}-b`, `${slug}-x`];
    await db.batch([
      db.prepare(insert).bind(ids[0], slug, "Aylin"),
      db.prepare(insert).bind(ids[1], slug, "Paul"),
      db.prepare(insert).bind(ids[2], other.slug, "Fremd"),
    ]);
    const speakers = [{ id: ids[1], released: true }, { id: ids[2], released: true }, { id: ids[0] }];
    const { id } = await make({ speakers });
    expect(await read(id)).toMatchObject({
      speakers: [
        { name: "Paul", released: true },
        { name: "Aylin", released: false },
      ],
    });
  });

  it("of another series is none", async () => {
    const other = await createSession((await createSeries()).slug);
    for (const [method, path] of [
      ["GET", ""],
      ["DELETE", ""],
      ["POST", "/changes"],
    ] as const) {
      const body = method === "POST" ? JSON.stringify({ change: "cancel" }) : undefined;
      expect((await askApi(slug, `/sessions/${other}${path}`, token, { method, body })).status).toBe(404);
    }
    expect((await put(other, edit(), '"1"')).status).toBe(404);
  });

  it("goes as a draft, and not once somebody has registered", async () => {
    const { id } = await make();
    expect((await askApi(slug, `/sessions/${id}`, token, { method: "DELETE" })).status).toBe(200);
    const published = await createSession(slug);
    expect((await askApi(slug, `/sessions/${published}`, token, { method: "DELETE" })).status).toBe(409);
  });

  it("is listed in pages, latest first, each once", async () => {
    for (let day = 1; day <= 53; day++) await createSession(slug, { startsAt: inDays(day) });
    const first = (await (await askApi(slug, "/sessions", token)).json()) as { items: { id: string }[]; next: string };
    const rest = (await (await askApi(slug, `/sessions?cursor=${first.next}`, token)).json()) as typeof first;
    expect([first.items.length, rest.items.length, rest.next]).toEqual([50, 3, null]);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(53);
    expect((await askApi(slug, "/sessions?cursor=nonsense", token)).status).toBe(422);
  });

  it("leaves in the log who did what to which, and nothing of what it says", async () => {
    const { id } = await make();
    await put(id, edit({ title: { de: "Geheimer Titel" } }), '"1"');
    await askApi(slug, `/sessions/${id}/changes`, token, { method: "POST", body: '{"change":"publish"}' });
    await askApi(slug, `/sessions/${id}/changes`, token, { method: "POST", body: '{"change":"publish"}' });
    await askApi(slug, `/sessions/${id}/changes`, token, { method: "POST", body: '{"change":"cancel"}' });
    expect(await deeds()).toEqual(
      ["create", "edit", "publish", "cancel"].map((what) => ({
        deed: `session.${what}`,
        actor_name: "test",
        subject_id: id,
      })),
    );
    const { results } = await db.prepare("SELECT * FROM audit_log").all();
    expect(JSON.stringify(results)).not.toContain("Geheimer Titel");
  });
});

describe("a session on its pages", () => {
  it("is planned from the last one, saved as a draft, and published after a question", async () => {
    await createSession(slug, { startsAt: "2030-12-10T09:00:00.000Z", endsAt: "2030-12-10T10:30:00.000Z" });
    const plan = await (await openPage(`/admin/${slug}/sessions/new`, editor)).text();
    expect(plan).toContain('value="2031-01-07"');
    expect(plan).toContain('value="10:00"');
    const made = await postForm(`/admin/${slug}/sessions/new`, editor, form({ next: "publish" }));
    const id = idOf(made);
    expect(made.headers.get("Location")).toBe(`/admin/${slug}/sessions/${id}/publish`);
    expect(await read(id)).toMatchObject({ state: "draft", startsAt: "2031-01-14T09:00:00.000Z" });
    await postForm(`/admin/${slug}/sessions/${id}/publish`, editor, { tellsList: "1" });
    expect(await read(id)).toMatchObject({ state: "published" });
  });

  it("keeps what was typed where something is wrong, and says at which field", async () => {
    const answer = await postForm(
      `/admin/${slug}/sessions/new`,
      editor,
      form({ day: "2031-02-30", capacity: "viele" }),
    );
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="viele"');
    expect(page).toContain('value="Gut genug zum Öffnen"');
    expect(page).toContain('href="#f-day"');
    expect(page).toContain('href="#f-capacity"');
  });

  it("refuses a time that the clocks leave out", async () => {
    const gap = form({ day: "2031-03-30", start: "02:30", end: "04:00" });
    expect((await postForm(`/admin/${slug}/sessions/new`, editor, gap)).status).toBe(422);
  });

  it("shows both versions to the second of two editors, keeps what they typed, and takes it when saved again", async () => {
    const { id } = await make();
    const path = `/admin/${slug}/sessions/${id}`;
    const other = await createOrganiser(slug, "owner");
    await postForm(path, other, form({ edition: "1", "title.de": "Von der einen" }));
    const answer = await postForm(path, editor, form({ edition: "1", "title.de": "Vom anderen" }));
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("Von der einen");
    expect(page).toContain('value="Vom anderen"');
    expect(page).toContain(other.email);
    expect(page).toContain('name="edition" value="2"');
    expect((await postForm(path, editor, form({ edition: "2", "title.de": "Vom anderen" }))).status).toBe(303);
    expect(await read(id)).toMatchObject({ title: { de: "Vom anderen" } });
  });

  it("keeps an agenda row by row, empty rows left out, and finds the fault of a later one", async () => {
    const rows = {
      "agenda.0.time": "10:00",
      "agenda.0.kind": "networking",
      "agenda.0.title.de": "Ankommen",
      "agenda.1.time": "",
      "agenda.1.kind": "networking",
      "agenda.2.time": "10:15",
      "agenda.2.kind": "input",
      "agenda.2.title.de": "Beitrag",
    };
    const id = idOf(await postForm(`/admin/${slug}/sessions/new`, editor, form(rows)));
    expect(await read(id)).toMatchObject({
      agenda: [
        { startsAt: "2031-01-14T09:00:00.000Z", kind: "networking", title: { de: "Ankommen" } },
        { startsAt: "2031-01-14T09:15:00.000Z", kind: "input", title: { de: "Beitrag" } },
      ],
    });
    const bad = await postForm(`/admin/${slug}/sessions/new`, editor, form({ ...rows, "agenda.2.time": "spät" }));
    expect(await bad.text()).toContain('href="#f-agenda-2-time"');
  });

  it("is moved and cancelled after a page that says how many are told", async () => {
    const id = await createSession(slug);
    const act = createAct();
    await createPerson(act, slug, id);
    await createPerson(act, slug, id);
    const path = `/admin/${slug}/sessions/${id}`;
    expect(await (await openPage(`${path}/move`, editor)).text()).toContain("Verlegen und 2 Personen benachrichtigen");
    const past = await postForm(`${path}/move`, editor, { day: "2020-01-01", start: "10:00", end: "11:00" });
    expect(past.status).toBe(422);
    await postForm(`${path}/move`, editor, { day: "2031-05-05", start: "10:00", end: "11:00" });
    expect(await read(id)).toMatchObject({ startsAt: "2031-05-05T08:00:00.000Z", revision: 1 });
    expect(await (await openPage(`${path}/cancel`, editor)).text()).toContain("Absagen und 2 Personen benachrichtigen");
    await postForm(`${path}/cancel`, editor);
    expect(await read(id)).toMatchObject({ state: "cancelled" });
  });
});
