import { beforeEach, describe, expect, it } from "vitest";
import { changeOrganiserRole, removeOrganiser } from "../../../worker/actions/edit-organisers.ts";
import { deleteEndedData } from "../../../worker/actions/purge.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createSeries, createSession, inDays, mailsTo } from "../../support/worker/requests.ts";

let slug: string;
let owner: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  owner = await createOrganiser(slug, "owner");
  token = await createToken(slug, "owner");
});

const idOf = async ({ email }: { email: string }) =>
  (await db.prepare("SELECT id FROM organisers WHERE email = ?1").bind(email).first<string>("id")) ?? "";
const roleOf = async (who: { email: string }) =>
  db
    .prepare("SELECT role FROM series_organisers WHERE series_id = ?1 AND organiser_id = ?2")
    .bind(slug, await idOf(who))
    .first<string>("role");
const here = () => `/admin/${slug}/settings/organisers`;
const api = (path: string, method = "GET", body?: unknown) =>
  askApi(slug, path, token, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const deeds = async () =>
  (await db.prepare("SELECT deed FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results.map(
    ({ deed }) => deed,
  );

describe("who works on a series", () => {
  it("is added by address, and mailed a link to sign in", async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    const added = await postForm(here(), owner, { email: email.toUpperCase(), name: "Kim", role: "editor" });
    expect(added.headers.get("Location")).toBe(`${here()}?done=organiser-added`);
    expect(await roleOf({ email })).toBe("editor");
    const [mail] = await mailsTo(email);
    expect(mail?.text).toMatch(/\/admin\/sign-in\/[\w-]+/);
    const twice = await postForm(here(), owner, { email, role: "owner" });
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain("arbeitet hier schon mit");
    expect(await roleOf({ email })).toBe("editor");
    expect(await deeds()).toEqual(["organiser.add"]);
  });

  it("is refused with each fault at its field", async () => {
    const answer = await postForm(here(), owner, { email: "kim", role: "king" });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    for (const id of ["email", "role"]) expect(text).toContain(`id="f-${id}-error"`);
    expect(text).toContain('value="kim"');
  });

  it("does less or more from the next request on, and is out at once when removed", async () => {
    const other = await createOrganiser(slug, "editor");
    const path = `${here()}/${await idOf(other)}`;
    expect((await openPage(here(), other)).status).toBe(403);
    await postForm(path, owner, { role: "owner" });
    expect((await openPage(here(), other)).status).toBe(200);
    await postForm(`${path}/remove`, owner);
    expect((await openPage(here(), other)).status).toBe(303);
    expect(await idOf(other)).toBe("");
    expect(await deeds()).toEqual(["organiser.set-role", "organiser.remove"]);
  });

  it("stays known where they work on another series", async () => {
    const second = await createSeries();
    const other = await createOrganiser(slug, "editor");
    const id = await idOf(other);
    await db
      .prepare("INSERT INTO series_organisers VALUES (?1, ?2, 'viewer', ?3)")
      .bind(second.id, id, new Date().toISOString())
      .run();
    expect((await api(`/organisers/${id}`, "DELETE")).status).toBe(200);
    expect((await openPage(`/admin/${slug}`, other)).status).toBe(404);
    expect((await openPage(`/admin/${second.slug}`, other)).status).toBe(200);
  });

  it("is never without an owner: the last one can neither go nor do less, not even two at once", async () => {
    const path = `${here()}/${await idOf(owner)}`;
    for (const [step, fields] of [
      ["", { role: "viewer" }],
      ["/remove", {}],
    ] as const) {
      const answer = await postForm(path + step, owner, fields);
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain("braucht eine Leitung");
    }
    const other = await createOrganiser(slug, "owner");
    const act = createAct();
    const [first, second] = await Promise.all([
      removeOrganiser(act, slug, await idOf(owner)),
      changeOrganiserRole(act, slug, await idOf(other), { role: "editor" }),
    ]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    expect(
      await db
        .prepare("SELECT count(*) AS n FROM series_organisers WHERE series_id = ?1 AND role = 'owner'")
        .bind(slug)
        .first("n"),
    ).toBe(1);
  });

  it("of another series cannot be touched", async () => {
    const foreign = await createOrganiser((await createSeries()).slug, "editor");
    const id = await idOf(foreign);
    expect((await api(`/organisers/${id}`, "PUT", { role: "owner" })).status).toBe(404);
    expect((await api(`/organisers/${id}`, "DELETE")).status).toBe(404);
    expect((await openPage(`${here()}/${id}`, owner)).status).toBe(404);
  });
});

describe("a key for a program", () => {
  const make = (fields: Record<string, string> = {}) =>
    postForm(`${here()}/tokens/new`, owner, { name: "Büro", role: "viewer", id: crypto.randomUUID(), ...fields });
  const readKey = (text: string) => /<code [^>]*id="token">(ode_[\w-]{43})<\/code>/.exec(text)?.[1] ?? "";

  it("is shown once, in no address, and kept as a hash alone", async () => {
    const made = await make();
    const key = readKey(await made.text());
    expect([made.status, made.headers.get("Location"), made.headers.get("Cache-Control")]).toEqual([
      201,
      null,
      "no-store",
    ]);
    expect(key).not.toBe("");
    expect((await askApi(slug, "/partners", key)).status).toBe(403);
    const { results } = await db.prepare("SELECT * FROM api_tokens").all();
    expect(JSON.stringify(results)).not.toContain(key);
    expect(await (await openPage(here(), owner)).text()).not.toContain(key);
    expect(await (await api("/tokens")).text()).not.toContain(key);
  });

  it("is made once where the form is sent twice", async () => {
    const id = crypto.randomUUID();
    await make({ id });
    const again = await make({ id });
    expect(again.status).toBe(409);
    expect(readKey(await again.text())).toBe("");
    expect(await deeds()).toEqual(["token.create"]);
  });

  it("opens its series alone, until its last day is over", async () => {
    const day = inDays(2).slice(0, 10);
    const key = readKey(await (await make({ role: "editor", lastDay: day })).text());
    expect((await askApi(slug, "/partners", key)).status).toBe(200);
    expect((await askApi((await createSeries()).slug, "/partners", key)).status).toBe(404);
    await db.prepare("UPDATE api_tokens SET expires_at = ?1 WHERE name = 'Büro'").bind(inDays(-1)).run();
    expect((await askApi(slug, "/partners", key)).status).toBe(401);
    for (const lastDay of ["2020-01-01", "2031-02-30", "morgen"]) {
      const answer = await make({ lastDay });
      expect(answer.status, lastDay).toBe(422);
      expect(await answer.text()).toContain('id="f-lastDay-error"');
    }
  });

  it("is revoked at once, and one of another series or of all cannot be", async () => {
    const made = (await (await api("/tokens", "POST", { name: "x", role: "editor" })).json()) as {
      id: string;
      token: string;
    };
    const path = `${here()}/tokens/${made.id}`;
    expect(await (await openPage(path, owner)).text()).toContain("wirklich widerrufen");
    expect((await postForm(path, owner)).status).toBe(303);
    expect((await askApi(slug, "/partners", made.token)).status).toBe(401);
    await createToken(null, "owner");
    const every = await db.prepare("SELECT id FROM api_tokens WHERE series_id IS NULL").first<string>("id");
    expect((await api(`/tokens/${every}`, "DELETE")).status).toBe(404);
    expect(await deeds()).toEqual(["token.create", "token.revoke"]);
  });
});

describe("the log", () => {
  it("says in words who did what to which, newest first, also to editors; an unknown deed stands as its code", async () => {
    const session = await createSession(slug);
    await api("/partners", "POST", { origin: "https://stadt.example" });
    await postForm(`/admin/${slug}/sessions/${session}/cancel`, owner);
    await db
      .prepare(
        `INSERT INTO audit_log VALUES ('x', ?1, ?2, 'command', 'command', 'npm run organiser', 'thing.do', 'thing', NULL)`,
      )
      .bind(slug, inDays(1))
      .run();
    const editor = await createOrganiser(slug, "editor");
    const text = await (await openPage(`/admin/${slug}/settings/log`, editor)).text();
    const order = ["thing.do", "Termin abgesagt", "Partnerseite eingetragen"].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(text).toContain(owner.email);
    expect(text).toContain(`/admin/${slug}/sessions/${session}"`);
    const own = await (await openPage(`/admin/${slug}/settings/log?actor=${await idOf(owner)}`, editor)).text();
    expect(own).toContain("Termin abgesagt");
    expect(own).not.toContain("Partnerseite eingetragen");
  });

  it("goes on by key, each entry once, and holds nothing of other series", async () => {
    const other = await createSeries();
    await db
      .prepare(
        `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 120)
         INSERT INTO audit_log SELECT ?1 || n, iif(n > 110, ?2, ?1), '2026-01-01T00:00:0' || (n % 3) || '.000Z', 'token', 't', 't',
           'wish.edit', 'wish', NULL FROM number`,
      )
      .bind(slug, other.slug)
      .run();
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const answer = await api(`/audit-log${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ""}`);
      const body = (await answer.json()) as { items: { id: string }[]; next: string | null };
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.next;
    }
    expect(seen).toHaveLength(110);
    expect(new Set(seen).size).toBe(110);
    await deleteEndedData({ ...createAct(), now: new Date("2027-06-01") });
    expect(((await (await api("/audit-log")).json()) as { items: unknown[] }).items).toEqual([]);
  });
});
