import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

let slug: string;
let session: string;
let editor: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug);
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const ask = (method: string, path: string, body?: object, edition?: string) =>
  askApi(slug, path, token, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: edition ? { "If-Match": edition } : {},
  });
const desk = (path = "") => `/admin/${slug}/sessions/${session}/materials${path}`;
const slides = { kind: "slides", title: { de: "Folien", en: "Slides" }, url: "https://example.org/a.pdf" };
const add = async (changes: object = {}) =>
  (await (await ask("POST", `/sessions/${session}/materials`, { ...slides, ...changes })).json()) as { id: string };
type Listed = { items: { id: string; title: { de: string } }[] };
const titles = async () =>
  ((await (await ask("GET", `/sessions/${session}/materials`)).json()) as Listed).items.map(({ title }) => title.de);

describe("what a session leaves behind", () => {
  it("is added at the end, edited by who names the edition, put in order and deleted", async () => {
    const first = await add({ title: { de: "eins" } });
    const second = await add({ title: { de: "zwei" } });
    expect(await titles()).toEqual(["eins", "zwei"]);
    const edited = await ask("PUT", `/materials/${first.id}`, { ...slides, title: { de: "EINS" } }, '"1"');
    expect([edited.status, edited.headers.get("ETag")]).toEqual([200, '"2"']);
    const late = await ask("PUT", `/materials/${first.id}`, slides, '"1"');
    expect([late.status, await late.json()]).toMatchObject([412, { current: { title: { de: "EINS" } } }]);
    await ask("PUT", `/sessions/${session}/materials`, { order: [second.id, first.id] });
    expect(await titles()).toEqual(["zwei", "EINS"]);
    expect((await ask("DELETE", `/materials/${second.id}`)).status).toBe(200);
    expect((await ask("DELETE", `/materials/${second.id}`)).status).toBe(404);
    expect(await titles()).toEqual(["EINS"]);
    const { results } = await db
      .prepare("SELECT deed FROM audit_log WHERE series_id = ?1 ORDER BY rowid")
      .bind(slug)
      .all();
    expect(results.map(({ deed }) => deed)).toEqual([
      "material.create",
      "material.create",
      "material.edit",
      "material.order",
      "material.delete",
    ]);
  });

  it.each([
    [{ url: "http://example.org/a.pdf" }, "url"],
    [{ url: "javascript:alert(1)" }, "url"],
    [{ url: "https://" }, "url"],
    [{ kind: "video" }, "kind"],
    [{ title: {} }, "title"],
    [{ title: { de: "x".repeat(201) } }, "title.de"],
  ])("names the field at fault: %j", async (changes, field) => {
    const answer = await ask("POST", `/sessions/${session}/materials`, { ...slides, ...changes });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field }] });
    expect(await titles()).toEqual([]);
  });

  it("is put in order only where all of it is named once", async () => {
    const { id } = await add();
    await add();
    for (const order of [[id], [id, id], [id, "made-up"], []]) {
      expect((await ask("PUT", `/sessions/${session}/materials`, { order })).status).toBe(422);
    }
  });

  it("of another series or session is none", async () => {
    const { id } = await add();
    const other = await createSeries();
    const foreign = await createSession(other.slug);
    await db
      .prepare(
        "INSERT INTO materials (id, session_id, kind, title, url) VALUES (?1, ?1, 'text', '{\"de\":\"Fremd\"}', 'https://x.example/')",
      )
      .bind(foreign)
      .run();
    const answers = [
      await ask("GET", `/sessions/${foreign}/materials`),
      await ask("POST", `/sessions/${foreign}/materials`, slides),
      await ask("PUT", `/sessions/${foreign}/materials`, { order: [] }),
      await ask("GET", `/materials/${foreign}`),
      await ask("PUT", `/materials/${foreign}`, slides, '"1"'),
      await ask("DELETE", `/materials/${foreign}`),
      await openPage(desk(`/${foreign}`), editor),
      await openPage(`/admin/${slug}/sessions/${foreign}/materials`, editor),
      await postForm(`/admin/${slug}/sessions/${await createSession(slug)}/materials/${id}/delete`, editor),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(await titles()).toEqual(["Folien"]);
  });

  it("is kept on pages: added, moved, edited with both versions shown, deleted after asking", async () => {
    const form = { kind: "text", "title.de": "Protokoll", url: "https://example.org/b" };
    expect(await (await openPage(desk(), editor)).text()).toContain("noch keine Unterlagen");
    const wrong = await postForm(desk(), editor, { ...form, url: "example.org", "title.de": "" });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toMatch(/href="#f-title"[\s\S]*href="#f-url"[\s\S]*value="example.org"/);
    expect((await postForm(desk(), editor, form)).headers.get("Location")).toBe(`${desk()}?done=saved-public`);
    const { id } = await add({ title: { de: "Folien" } });
    await postForm(desk(`/${id}/move`), editor, { direction: "up" });
    expect(await titles()).toEqual(["Folien", "Protokoll"]);
    await postForm(desk(`/${id}/move`), editor, { direction: "up" });
    expect(await titles()).toEqual(["Folien", "Protokoll"]);
    await postForm(desk(`/${id}`), editor, { ...form, edition: "1", "title.de": "Von der anderen" });
    const late = await postForm(desk(`/${id}`), editor, { ...form, edition: "1", "title.de": "Von mir" });
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringMatching(/Von der anderen[\s\S]*value="Von mir"/),
    ]);
    expect(await (await openPage(desk(`/${id}/delete`), editor)).text()).toContain("Endgültig löschen");
    await postForm(desk(`/${id}/delete`), editor);
    expect(await titles()).toEqual(["Protokoll"]);
  });

  it("holds hostile text as text, and is not for co-organisers", async () => {
    const { id } = await add({ title: { de: `"><script>alert(1)</script>` }, url: 'https://example.org/"><script>' });
    for (const path of ["", `/${id}`, `/${id}/delete`]) {
      const page = await (await openPage(desk(path), editor)).text();
      expect(page).not.toContain("<script>");
      expect(page).toContain("&lt;script&gt;");
    }
    expect((await openPage(desk(), await createOrganiser(slug, "viewer"))).status).toBe(403);
  });
});
