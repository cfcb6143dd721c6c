import { beforeEach, describe, expect, it } from "vitest";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { sendTestMail } from "../../../worker/actions/preview-mail.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { countMails, listDeeds } from "../../support/worker/mailings.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays, mailsTo } from "../../support/worker/requests.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;
let act: TestAct;
let session: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
  act = createAct();
  session = await createSession(slug);
});

const room = (...rest: string[]) => ["/admin", slug, "mailings", ...rest].join("/");
const open = async (...rest: string[]) => (await openPage(room(...rest), editor)).text();
const post = (path: string, body: object) => askApi(slug, path, token, { method: "POST", body: JSON.stringify(body) });
const send = (kind: string, people: number, of = session) => post("/mailings", { kind, session: of, people });
const json = async (answer: Response | Promise<Response>) => (await (await answer).json()) as Record<string, unknown>;
const subscribe = (many: number) =>
  Promise.all(Array.from({ length: many }, () => createPerson(act, slug, null, true)));

describe("the plan of messages", () => {
  it("says what goes by itself and when, and hides what can be sent by hand behind one line", async () => {
    const page = await open();
    expect(page.match(/Geht automatisch am/g)).toHaveLength(3);
    expect(page).toContain("erinnern wir reihe@example.org");
    expect(page).toMatch(/<details[^>]*><summary>Von Hand senden/);
    expect(page).not.toContain("Dank und Unterlagen jetzt senden");
    expect(page).not.toContain(`method="post" action="/admin/${slug}/mailings`);
  });

  it("promises nothing for a draft or a cancelled session", async () => {
    await db.prepare("UPDATE sessions SET state = 'draft' WHERE id = ?1").bind(session).run();
    const page = await open();
    expect(page).toContain("Solange er nicht veröffentlicht ist, geht nichts hinaus.");
    expect(page).not.toContain("Geht automatisch am");
    expect(page).not.toContain("Von Hand senden");
  });

  it("is the same by the API", async () => {
    const { items } = (await json(askApi(slug, "/mail-plan", token))) as { items: Record<string, unknown>[] };
    expect(items[0]).toMatchObject({
      session: { id: session },
      planned: [{ kind: "access-link" }, { kind: "access-link" }, { kind: "thanks" }],
      byHand: ["new-date", "programme", "access-link"],
    });
  });
});

describe("a mailing by hand", () => {
  it("says on its button how many it reaches, and reaches just these two minutes later", async () => {
    await subscribe(3);
    const page = await open("send", session, "new-date");
    expect(page).toContain("An 3 Personen senden");
    const answer = await postForm(room("send", session, "new-date"), editor, { people: "3" });
    expect(answer.status).toBe(303);
    const mailing = await (await openPage(answer.headers.get("Location") ?? "", editor)).text();
    expect(mailing).toContain("Noch ist nichts hinausgegangen");
    expect(mailing).toContain("von 3 gesendet");
    expect(await countMails(session, "new-date")).toEqual({ due: 3 });
    const due = await db
      .prepare("SELECT min(due_at) FROM outbox WHERE session_id = ?1")
      .bind(session)
      .first("min(due_at)");
    expect(Date.parse(String(due)) - Date.now()).toBeGreaterThan(90_000);
  });

  it("asks again where the number has changed meanwhile, and sends nothing (G-10)", async () => {
    await subscribe(2);
    for (const people of ["1", "", "many", "-2"]) {
      const answer = await postForm(room("send", session, "new-date"), editor, { people });
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain("An 2 Personen senden");
    }
    expect(await json(send("new-date", 3))).toMatchObject({ code: "conflict", current: { people: 2 } });
    expect(await countMails(session, "new-date")).toEqual({});
    expect(await listDeeds(slug)).toEqual([]);
  });

  it.each(["new-date", "programme", "access-link"])("of two who send %s at once one sends it", async (kind) => {
    await createPerson(act, slug, session);
    if (kind === "new-date") await createPerson(act, slug, null, true);
    const statuses = (await Promise.all([send(kind, 1), send(kind, 1), send(kind, 1)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([202, 409, 409]);
    expect(await json(send(kind, 1))).toMatchObject({ code: "already-sent" });
    expect(await countMails(session, kind as never)).toEqual({ due: 1 });
    expect((await listDeeds(slug)).map(({ deed }) => deed)).toEqual(["mailing.send"]);
    expect(await open("send", session, kind)).toContain("Das ist schon unterwegs oder angekommen");
  });

  it("never reaches the list without a consent that still holds (L-02, L-10)", async () => {
    const [pending, aged, ended] = await subscribe(4);
    const set = (id: string | undefined, what: string) =>
      db.prepare(`UPDATE subscriptions SET ${what} WHERE person_id = ?1`).bind(id).run();
    await set(pending?.id, "status = 'pending'");
    await set(aged?.id, "confirmed_at = '2019-01-01T00:00:00.000Z'");
    await set(ended?.id, "status = 'ended'");
    expect(await open("send", session, "new-date")).toContain("An eine Person senden");
    expect((await send("new-date", 4)).status).toBe(409);
    expect((await send("new-date", 1)).status).toBe(202);
    expect(await countMails(session, "new-date")).toEqual({ due: 1 });
  });

  it("is refused in words where every consent is too old", async () => {
    await subscribe(1);
    await db.prepare("UPDATE subscriptions SET confirmed_at = '2019-01-01T00:00:00.000Z'").run();
    expect(await json(send("new-date", 1))).toMatchObject({ code: "consent-aged" });
    expect(await open("send", session, "new-date")).toContain("Die Einwilligungen sind zu alt");
  });

  it("thanks nobody before the end, and after it once, whether by hand or by the clock", async () => {
    await createPerson(act, slug, session);
    expect(await json(send("thanks", 1))).toMatchObject({ code: "not-now" });
    expect(await open("send", session, "thanks")).toContain("Danken können Sie, wenn der Termin vorbei ist.");
    await db
      .prepare("UPDATE sessions SET starts_at = ?2, ends_at = ?3 WHERE id = ?1")
      .bind(session, inDays(-1.1), inDays(-1))
      .run();
    expect(await open()).toContain("Dank und Unterlagen jetzt senden");
    expect((await send("thanks", 1)).status).toBe(202);
    expect(await open()).not.toContain("Dank und Unterlagen jetzt senden");
    for (let time = 0; time < 2; time++) {
      act.now = new Date(act.now.getTime() + 180_000);
      await runClock(act);
    }
    expect(await countMails(session, "thanks")).toEqual({ sent: 1 });
  });

  it.each(["new-date", "access-link", "programme"])("%s is refused once the session is over", async (kind) => {
    await createPerson(act, slug, session);
    await subscribe(1);
    await db
      .prepare("UPDATE sessions SET starts_at = ?2, ends_at = ?3 WHERE id = ?1")
      .bind(session, inDays(-1.1), inDays(-1))
      .run();
    expect(await json(send(kind, 1))).toMatchObject({ code: "not-now" });
    const page = await open("send", session, kind);
    expect(page).toContain("Das geht jetzt nicht");
    expect(page).not.toContain("An eine Person senden");
  });

  it("announces no programme whose topic is not known", async () => {
    await createPerson(act, slug, session);
    await db.prepare("UPDATE sessions SET title = NULL WHERE id = ?1").bind(session).run();
    expect(await json(send("programme", 1))).toMatchObject({ code: "not-now" });
  });

  it("knows no session, mailing or kind but those of its series", async () => {
    const other = await createSeries();
    const foreign = await createSession(other.slug);
    expect((await send("programme", 1, foreign)).status).toBe(404);
    for (const path of [
      ["send", foreign, "programme"],
      ["send", session, "survey"],
      ["send", session, "moved"],
      ["none"],
    ]) {
      expect((await openPage(room(...path), editor)).status).toBe(404);
    }
    expect((await send("moved", 1)).status).toBe(422);
    expect((await askApi(slug, `/sessions/${foreign}/mail-preview?kind=thanks`, token)).status).toBe(404);
    expect((await askApi(slug, `/sessions/${session}/mail-preview?kind=erased`, token)).status).toBe(422);
  });
});

describe("the preview", () => {
  it("reads, in each language, as the mail that is then sent", async () => {
    await createPerson(act, slug, session, false);
    const preview = async (locale: string) =>
      (await json(askApi(slug, `/sessions/${session}/mail-preview?kind=access-link&locale=${locale}`, token))) as {
        subject: string;
        text: string;
        people: number;
      };
    const [german, english] = [await preview("de"), await preview("en")];
    expect(german.people).toBe(1);
    expect(english.subject).not.toBe(german.subject);
    expect(await open("send", session, "access-link?language=en")).toContain(english.subject);
    await send("access-link", 1);
    act.now = new Date(Date.now() + 180_000);
    await deliverDueMails(act);
    const sent = act.sent.find(({ subject }) => subject === german.subject);
    const bare = (text = "") => text.replace(/https:\/\/events\.test\/(j|my)\/[\w-]+/g, "$1");
    expect(bare(sent?.text)).toBe(bare(german.text));
    expect(bare(german.text)).not.toBe("");
  });

  it("shows the HTML at an address of its own, where nothing runs and nothing is fetched; words stay words", async () => {
    const evil = `<img src=x onerror=alert(1)><script>alert(1)</script>"'`;
    await db
      .prepare("UPDATE sessions SET title = ?2 WHERE id = ?1")
      .bind(session, JSON.stringify({ de: evil }))
      .run();
    const answer = await openPage(room("send", session, "new-date", "preview.html"), editor);
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(policy).toContain("sandbox");
    expect(policy).not.toMatch(/script-src|img-src/);
    const [html, page] = [await answer.text(), await open("send", session, "new-date")];
    for (const text of [html, page, await open()]) {
      expect(text).toContain("&lt;img src=x");
      expect(text).not.toMatch(/<script|<img/);
    }
  });
});

describe("a test mail", () => {
  it("goes at once to who asks, marked as one, and leaves no trace in the outbox", async () => {
    await createPerson(act, slug, session);
    const before = await db.prepare("SELECT count(*) AS n FROM outbox").first("n");
    const answer = await postForm(room("send", session, "thanks", "test"), editor, { language: "en" });
    expect(answer.headers.get("Location")).toContain("language=en&done=test-sent");
    const [mail] = await mailsTo(editor.email);
    expect(mail?.subject).toMatch(/^Test: Thank you/);
    expect(await db.prepare("SELECT count(*) AS n FROM outbox").first("n")).toBe(before);
  });

  it("goes to organisers of the series alone", async () => {
    const foreigner = await createOrganiser((await createSeries()).slug, "owner");
    const tests = (to: string) => post(`/sessions/${session}/test-mails`, { kind: "thanks", to });
    expect(await json(tests(editor.email.toUpperCase()))).toEqual({ status: "sent", reason: null });
    for (const to of [foreigner.email, "somebody@example.org"]) {
      expect(await json(tests(to))).toMatchObject({ errors: [{ field: "to", code: "unknown-value" }] });
    }
  });

  it("says what the mail server said where it was not taken", async () => {
    const broken = createAct({}, () => ({ status: "retry", reason: "ETIMEDOUT" }));
    const body = { kind: "thanks", locale: "de", to: editor.email };
    expect(await sendTestMail(broken, slug, session, body)).toEqual({
      ok: true,
      value: { status: "failed", reason: "ETIMEDOUT" },
    });
  });
});
