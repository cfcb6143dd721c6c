import { beforeEach, describe, expect, it } from "vitest";
import { readSeriesAnswer } from "../../../worker/actions/read-series.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createSeries, createSession, request } from "../../support/worker/requests.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const HOSTILE = `"><script>alert(1)</script>'`;
const edit = (changes: object = {}) => ({
  name: "Dr. Aylin Beispiel",
  role: { de: "Referentin", en: "Officer" },
  organisation: "Musterstadt",
  bio: { de: "Arbeitet mit offenen Daten." },
  email: "aylin@example.org",
  ...changes,
});
const ask = (method: string, path: string, body?: object, edition?: string) =>
  askApi(slug, path, token, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: edition ? { "If-Match": edition } : {},
  });
const make = async (changes: object = {}) =>
  ((await (await ask("POST", "/speakers", edit(changes))).json()) as { id: string }).id;
const read = async (id: string) => (await (await ask("GET", `/speakers/${id}`)).json()) as Record<string, unknown>;
const speakIn = async (session: string, speaker: string, released = 1) => {
  await db.batch([
    db.prepare("INSERT INTO session_speakers VALUES (?1, ?2, 0, ?3)").bind(session, speaker, released),
    db
      .prepare("UPDATE sessions SET agenda = ?2 WHERE id = ?1")
      .bind(
        session,
        JSON.stringify([
          { startsAt: "2031-01-01T09:00:00.000Z", kind: "input", title: { de: "Impuls" }, speakerIds: [speaker] },
        ]),
      ),
  ]);
};
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;
/** The list as it is made for the API, without the minute for which that may keep it. */
const list = async () => JSON.stringify(await readSeriesAnswer(createAct(), slug, ["de"]));

describe("a speaker by the API", () => {
  it("is made, edited by who names the edition, and the second of two editors is told", async () => {
    const id = await make();
    expect(await read(id)).toMatchObject({ ...edit(), edition: 1, hidden: false, agreedAt: null, sessions: [] });
    const first = await ask("PUT", `/speakers/${id}`, edit({ name: "Aylin" }), '"1"');
    expect([first.status, first.headers.get("ETag")]).toEqual([200, '"2"']);
    const second = await ask("PUT", `/speakers/${id}`, edit({ name: "Paul" }), '"1"');
    expect(second.status).toBe(412);
    expect(await second.json()).toMatchObject({ current: { name: "Aylin", edition: 2 } });
    expect((await ask("PUT", `/speakers/${id}`, edit())).status).toBe(428);
    const both = await Promise.all(["a", "b"].map((name) => ask("PUT", `/speakers/${id}`, edit({ name }), '"2"')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it("names each field at fault, and stores nothing", async () => {
    const bad = { name: " ", role: { xx: "x" }, bio: { de: "x".repeat(1501) }, email: "nobody", more: 1 };
    const answer = await ask("POST", "/speakers", bad);
    const { errors } = (await answer.json()) as { errors: { field: string; code: string }[] };
    expect(errors.map(({ field }) => field).sort()).toEqual(["bio.de", "email", "more", "name", "role.xx"]);
    expect(await (await ask("GET", "/speakers")).json()).toEqual({ items: [], next: null });
  });

  it("is listed by name, page after page, each once", async () => {
    const names = Array.from({ length: 55 }, (_, index) => `Ö ${String(index % 27).padStart(2, "0")}`);
    const insert = db.prepare("INSERT INTO speakers (id, series_id, name) VALUES (?1, ?2, ?3)");
    await db.batch(names.map((name, index) => insert.bind(`${slug}-${index}`, slug, name)));
    type Listed = { items: { id: string; name: string }[]; next: string | null };
    const first = (await (await ask("GET", "/speakers")).json()) as Listed;
    const rest = (await (
      await ask("GET", `/speakers?cursor=${encodeURIComponent(first.next ?? "")}`)
    ).json()) as Listed;
    expect([first.items.length, rest.items.length, rest.next]).toEqual([50, 5, null]);
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(55);
    expect(all.map(({ name }) => name)).toEqual([...names].sort());
    expect((await ask("GET", "/speakers?cursor=made-up")).status).toBe(422);
  });

  it("taken down leaves every output at once, and not even an id in the course of the session (L-28)", async () => {
    const id = await make();
    const session = await createSession(slug);
    await speakIn(session, id);
    expect(await list()).toContain("Aylin");
    expect(await list()).toContain(`"speakerIds":["${id}"]`);
    expect((await ask("PUT", `/speakers/${id}/hidden`, { hidden: true })).status).toBe(200);
    expect((await ask("PUT", `/speakers/${id}/hidden`, { hidden: true })).status).toBe(200);
    for (const seen of [await list(), await (await request(`/s/${slug}`)).text()]) {
      expect(seen).not.toMatch(/Aylin|Musterstadt|offenen Daten/);
      expect(seen).not.toContain(id);
      expect(seen).toContain("Impuls");
    }
    const preview = await (await openPage(`/admin/${slug}/sessions/${session}`, editor)).text();
    expect(preview.slice(preview.indexOf("pg-sessions"))).not.toContain("Aylin");
    await ask("PUT", `/speakers/${id}/hidden`, { hidden: false });
    expect(await list()).toContain("Aylin");
    expect((await deeds()).map(({ deed }) => deed)).toEqual(["speaker.create", "speaker.hide", "speaker.show"]);
  });

  it("who is not released leaves no id in the course either", async () => {
    const id = await make();
    await speakIn(await createSession(slug), id, 0);
    expect(await list()).not.toContain(id);
  });

  it("is deleted only where no session names them, and twice is none", async () => {
    const id = await make();
    const session = await createSession(slug);
    await speakIn(session, id);
    expect((await ask("DELETE", `/speakers/${id}`)).status).toBe(409);
    await db.prepare("DELETE FROM session_speakers WHERE speaker_id = ?1").bind(id).run();
    expect((await ask("DELETE", `/speakers/${id}`)).status).toBe(200);
    expect((await ask("DELETE", `/speakers/${id}`)).status).toBe(404);
  });

  it("of another series is none", async () => {
    const other = await createSeries();
    await db
      .prepare("INSERT INTO speakers (id, series_id, name, email) VALUES (?1, ?1, 'Fremd', 'x@example.org')")
      .bind(other.slug)
      .run();
    const at = `/speakers/${other.slug}`;
    const answers = await Promise.all([
      ask("GET", at),
      ask("PUT", at, edit(), '"1"'),
      ask("DELETE", at),
      ask("PUT", `${at}/hidden`, { hidden: true }),
      ask("GET", `${at}/photo`),
      ask("PUT", `${at}/photo`, {}, '"1"'),
      ask("DELETE", `${at}/photo`, undefined, '"1"'),
      ask("POST", `${at}/bio-links`, {}),
      ask("DELETE", `${at}/bio-links`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(await (await openPage(`/admin/${slug}${at}`, editor)).text()).not.toContain("Fremd");
    for (const step of ["", "/hidden", "/link", "/link/end", "/delete"]) {
      expect((await postForm(`/admin/${slug}${at}${step}`, editor, { hidden: "1", name: "x" })).status).toBe(404);
    }
    expect(await db.prepare("SELECT hidden, name FROM speakers WHERE id = ?1").bind(other.slug).first()).toEqual({
      hidden: 0,
      name: "Fremd",
    });
  });

  it("leaves deeds without what they say of anybody (G-13)", async () => {
    const id = await make();
    await ask("PUT", `/speakers/${id}`, edit({ name: "Canary" }), '"1"');
    await ask("POST", `/speakers/${id}/bio-links`, {});
    const log = JSON.stringify(await deeds());
    expect(log).toContain("speaker.send-link");
    expect(log).not.toMatch(/Aylin|Canary|aylin@|Musterstadt/);
  });
});

describe("the pages of speakers", () => {
  const form = (changes: Record<string, string> = {}) => ({
    name: "Paul Muster",
    "role.de": "Leiter",
    organisation: "Stadt",
    "bio.de": "Ein Satz.",
    email: "paul@example.org",
    ...changes,
  });
  const desk = (path = "") => `/admin/${slug}/speakers${path}`;
  const create = async (changes: Record<string, string> = {}) => {
    const answer = await postForm(desk("/new"), editor, form(changes));
    return /speakers\/([\w-]+)/.exec(answer.headers.get("Location") ?? "")?.[1] ?? "";
  };

  it("begin empty, take somebody new, and show them with where they speak", async () => {
    expect(await (await openPage(desk(), editor)).text()).toContain("Noch ist niemand eingetragen");
    const id = await create();
    await speakIn(await createSession(slug), id);
    const page = await (await openPage(desk(), editor)).text();
    expect(page).toMatch(/Paul Muster[\s\S]*Leiter, Stadt[\s\S]*freigegeben[\s\S]*hat noch nicht zugestimmt/);
    const own = await (await openPage(desk(`/${id}`), editor)).text();
    expect(own).toContain("Sofort überall entfernen");
    expect(own).not.toContain("Person löschen");
  });

  it("keep what was typed, and say at each field what is wrong", async () => {
    const answer = await postForm(desk("/new"), editor, form({ name: "", email: "paul@", "bio.de": "Bleibt stehen." }));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toMatch(/href="#f-name"[\s\S]*href="#f-email"/);
    expect(page).toContain("Bleibt stehen.");
    expect(page).toContain('aria-invalid="true"');
  });

  it("show both versions where somebody else saved meanwhile, and lose nothing", async () => {
    const id = await create();
    await postForm(desk(`/${id}`), editor, form({ edition: "1", "bio.de": "Von der anderen." }));
    const late = await postForm(desk(`/${id}`), editor, form({ edition: "1", "bio.de": "Von mir." }));
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain("Inzwischen hat jemand anderes gespeichert");
    expect(page).toContain("Von der anderen.");
    expect(page).toMatch(/<textarea[^>]*>Von mir\./);
    expect(page).toContain('name="edition" value="2"');
    expect((await postForm(desk(`/${id}`), editor, form({ edition: "2", "bio.de": "Beides." }))).status).toBe(303);
  });

  it.each(["", "x", "-1", "1.5", "99999999999999999999"])(
    "take no edit that began with no edition: %j",
    async (edition) => {
      const id = await create();
      expect((await postForm(desk(`/${id}`), editor, form({ edition, name: "Anders" }))).status).toBe(409);
      expect(await read(id)).toMatchObject({ name: "Paul Muster", edition: 1 });
    },
  );

  it("take down and show again by one button, and delete after asking", async () => {
    const id = await create();
    const hidden = await postForm(desk(`/${id}/hidden`), editor, { hidden: "1" });
    expect(hidden.headers.get("Location")).toBe(`${desk(`/${id}`)}?done=speaker-hidden`);
    expect(await (await openPage(desk(`/${id}`), editor)).text()).toMatch(/überall entfernt[\s\S]*Wieder zeigen/);
    await postForm(desk(`/${id}/hidden`), editor, { hidden: "0" });
    expect(await read(id)).toMatchObject({ hidden: false });
    expect(await (await openPage(desk(`/${id}/delete`), editor)).text()).toContain("Endgültig löschen");
    await postForm(desk(`/${id}/delete`), editor);
    expect((await openPage(desk(`/${id}`), editor)).status).toBe(404);
  });

  it("hold hostile text as text, wherever it stands", async () => {
    const id = await create({ name: HOSTILE, "role.de": HOSTILE, "bio.de": HOSTILE, organisation: HOSTILE });
    await speakIn(await createSession(slug), id);
    for (const path of [desk(), desk(`/${id}`), desk(`/${id}/link`), desk(`/${id}/delete`)]) {
      const page = await (await openPage(path, editor)).text();
      expect(page).not.toContain("<script>alert");
      expect(page).toContain("&lt;script&gt;");
    }
    expect(await (await request(`/s/${slug}`)).text()).not.toContain("<script>alert");
  });

  it("are not for co-organisers", async () => {
    const viewer = await createOrganiser(slug, "viewer");
    const viewerToken = await createToken(slug, "viewer");
    expect((await openPage(desk(), viewer)).status).toBe(403);
    expect((await askApi(slug, "/speakers", viewerToken)).status).toBe(403);
  });
});
