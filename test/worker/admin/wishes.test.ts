import { beforeEach, describe, expect, it } from "vitest";
import { readSeriesAnswer } from "../../../worker/actions/read-series.ts";
import { listWishRows } from "../../../worker/db/wish-items.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;
const act = createAct();

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const HOSTILE = `"><script>alert(1)</script>`;
const ask = (method: string, path: string, body?: object, edition?: string) =>
  askApi(slug, path, token, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: edition ? { "If-Match": edition } : {},
  });
/** A wish as it comes in with a sign-up. */
async function come(text: string, day = "2026-11-01", seriesId = slug): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .prepare("INSERT INTO wishes (id, series_id, text, created_on) VALUES (?1, ?2, ?3, ?4)")
    .bind(id, seriesId, text, day)
    .run();
  return id;
}
const publish = async (id: string, edition = 1) =>
  postForm(desk(`/${id}/moderate`), editor, { edition: String(edition), published: "1" });
const read = async (id: string) => (await (await ask("GET", `/wishes/${id}`)).json()) as Record<string, unknown>;
const desk = (path = "") => `/admin/${slug}/wishes${path}`;
const shown = async () => JSON.stringify(await readSeriesAnswer(act, slug, ["de"]));
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;

describe("a wish", () => {
  it("comes first to who moderates, and is public only once it is published (L-20)", async () => {
    const id = await come("Wie fange ich an?");
    await come("Etwas anderes");
    expect(await shown()).not.toContain("Wie fange ich an?");
    const page = await (await openPage(desk(), editor)).text();
    expect(page).toMatch(/Neu, noch nicht durchgesehen[\s\S]*Wie fange ich an\?/);
    expect((await publish(id)).headers.get("Location")).toBe(`${desk()}?done=wish-published`);
    expect(await shown()).toContain("Wie fange ich an?");
    expect(await read(id)).toMatchObject({ stage: "open", published: true, edition: 2 });
  });

  it("that is not to be shown is kept apart, no longer new", async () => {
    const id = await come("Ruft mich an: 030 1234");
    await postForm(desk(`/${id}/moderate`), editor, { edition: "1", published: "0" });
    expect(await read(id)).toMatchObject({ stage: "withheld", published: false });
    expect(await shown()).not.toContain("030 1234");
    const page = await (await openPage(desk(), editor)).text();
    expect(page).toMatch(/Alles ist durchgesehen[\s\S]*Nicht veröffentlicht[\s\S]*030 1234/);
  });

  it("whose words changed meanwhile is looked at again before it is published", async () => {
    const id = await come("Alt");
    await ask("PUT", `/wishes/${id}`, { text: "Neu", published: false }, '"1"');
    const late = await publish(id);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("Inzwischen hat jemand anderes gespeichert");
    expect(await read(id)).toMatchObject({ published: false });
  });

  it("is edited, planned for a session and done; who comes second is told, with both versions", async () => {
    const session = await createSession(slug);
    const id = await come("Ofene Daten von Erika M.");
    const saved = await postForm(desk(`/${id}`), editor, {
      edition: "1",
      text: "Offene Daten",
      published: "1",
      status: "planned",
      session,
    });
    expect(saved.status).toBe(303);
    expect(await shown()).toMatch(
      new RegExp(`"text":"Offene Daten","votes":0,"status":"planned","session":"${session}"`),
    );
    const late = await postForm(desk(`/${id}`), editor, {
      edition: "1",
      text: "Meins",
      published: "1",
      status: "open",
    });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toMatch(/Offene Daten[\s\S]*<textarea[^>]*>Meins/);
    const done = { text: "Offene Daten", published: true, status: "done", session };
    expect(await (await ask("PUT", `/wishes/${id}`, done, '"2"')).json()).toMatchObject({ stage: "done", session });
    expect((await ask("PUT", `/wishes/${id}`, done, '"2"')).status).toBe(412);
  });

  it("planned for a draft tells nobody of the draft", async () => {
    const draft = await createSession(slug, { state: "draft" });
    const wish = { text: "Bald", published: true, status: "planned", session: draft };
    expect((await ask("POST", "/wishes", wish)).status).toBe(201);
    expect(await shown()).toContain("Bald");
    expect(await shown()).not.toContain(draft);
  });

  it.each([
    [{ text: " ", published: true }, "text", "required"],
    [{ text: "x".repeat(301), published: true }, "text", "too-long"],
    [{ text: "x", published: true, status: "planned" }, "session", "required"],
    [{ text: "x", published: true, status: "done", session: "made-up" }, "session", "unknown-value"],
    [{ text: "x", published: false, status: "done", session: "s" }, "status", "invalid"],
    [{ text: "x", published: true, session: "s" }, "session", "invalid"],
    [{ text: "x", published: true, status: "lost" }, "status", "unknown-value"],
    [{ text: "x" }, "published", "required"],
  ])("that cannot be kept names its field: %j", async (body, field, code) => {
    const answer = await ask("POST", "/wishes", body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: expect.arrayContaining([{ field, code }]) });
    expect(await db.prepare("SELECT count(*) AS n FROM wishes WHERE series_id = ?1").bind(slug).first("n")).toBe(0);
  });

  it("of another series is none, nor is another's session", async () => {
    const other = (await createSeries()).slug;
    const foreign = await come("Fremd", "2026-11-01", other);
    const session = await createSession(other);
    const own = await come("Eigen");
    const at = `/wishes/${foreign}`;
    const answers = [
      await ask("GET", at),
      await ask("PUT", at, { text: "x", published: true }, '"1"'),
      await ask("DELETE", at),
      await ask("POST", `${at}/merges`, { into: own }),
      await openPage(desk(`/${foreign}`), editor),
      await postForm(desk(`/${foreign}/moderate`), editor, { edition: "1", published: "1" }),
      await postForm(desk(`/${foreign}/delete`), editor),
      await postForm(desk(`/${foreign}/merge`), editor, { into: own }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const into = await ask("POST", `/wishes/${own}/merges`, { into: foreign });
    expect(await into.json()).toMatchObject({ errors: [{ field: "into", code: "unknown-value" }] });
    const planned = await ask("PUT", `/wishes/${own}`, { text: "x", published: true, status: "done", session }, '"1"');
    expect(planned.status).toBe(422);
    expect((await read(own)).text).toBe("Eigen");
  });

  it("is entered by organisers, shown as text, and deleted after asking", async () => {
    const made = await postForm(desk("/new"), editor, { text: HOSTILE, published: "1", status: "open" });
    expect(made.status).toBe(303);
    const { items } = (await (await ask("GET", "/wishes")).json()) as { items: { id: string }[] };
    const id = items[0]?.id ?? "";
    for (const path of ["", `/${id}`, `/${id}/merge`, `/${id}/delete`]) {
      const page = await (await openPage(desk(path), editor)).text();
      expect(page).not.toContain("<script>alert");
      expect(page).toContain("&lt;script&gt;");
    }
    expect((await postForm(desk(`/${id}/delete`), editor)).headers.get("Location")).toBe(`${desk()}?done=deleted`);
    expect((await postForm(desk(`/${id}/delete`), editor)).status).toBe(404);
  });

  it("leaves deeds without its words (G-13)", async () => {
    const id = await come("Canary");
    await publish(id);
    await ask("PUT", `/wishes/${id}`, { text: "Canary two", published: true }, '"2"');
    await ask("DELETE", `/wishes/${id}`);
    expect((await deeds()).map(({ deed }) => deed)).toEqual(["wish.publish", "wish.edit", "wish.delete"]);
    expect(JSON.stringify(await deeds())).not.toContain("Canary");
  });

  it("is not for co-organisers", async () => {
    const viewer = await createOrganiser(slug, "viewer");
    expect((await openPage(desk(), viewer)).status).toBe(403);
    expect((await askApi(slug, "/wishes", await createToken(slug, "viewer"))).status).toBe(403);
  });
});

describe("the lists of wishes", () => {
  it("go on page after page, newest first, each wish once", async () => {
    for (let index = 0; index < 52; index++) await come(`Wunsch ${index}`, `2026-10-${10 + (index % 3)}`);
    type Listed = { items: { id: string; createdOn: string }[]; next: string | null };
    const first = (await (await ask("GET", "/wishes?stage=new")).json()) as Listed;
    const rest = (await (
      await ask("GET", `/wishes?stage=new&cursor=${encodeURIComponent(first.next ?? "")}`)
    ).json()) as Listed;
    const all = [...first.items, ...rest.items];
    expect([first.items.length, rest.items.length, new Set(all.map(({ id }) => id)).size]).toEqual([50, 2, 52]);
    expect(all.map(({ createdOn }) => createdOn)).toEqual(
      all
        .map(({ createdOn }) => createdOn)
        .sort()
        .reverse(),
    );
    expect((await ask("GET", "/wishes?stage=lost")).status).toBe(422);
    const page = await (await openPage(`${desk()}?stage=new`, editor)).text();
    expect(page).toContain("50 auf dieser Seite");
  });

  it("read a page of an index and nothing else, however many there are", async () => {
    const stages = ["new", "withheld", "open", null] as const;
    for (const stage of stages) {
      const statements: Statement[] = [];
      await listWishRows(recordStatements(statements), slug, [{ stage, before: null, limit: 51 }]);
      expect(statements).toHaveLength(1);
      const [{ sql, values } = { sql: "", values: [] }] = statements;
      const plan = await db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      const details = plan.results.map(({ detail }) => detail).join("; ");
      expect(details).toMatch(/SEARCH wishes USING INDEX wishes_(all|unpublished|by_status)/);
      expect(details).not.toMatch(/TEMP B-TREE/);
    }
  });
});
