import { beforeEach, describe, expect, it } from "vitest";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { listMailingPage, listMailingsUnderway, listUndeliverablePage } from "../../../worker/actions/read-mailings.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { endSubscription } from "../../../worker/db/subscriptions.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { countMails, giveUp, listDeeds } from "../../support/worker/mailings.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createPerson, type Person } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;
let act: TestAct;
let session: string;
let people: Person[];
let mailing: string;

beforeEach(async () => {
  await db.prepare("DELETE FROM outbox").run();
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
  act = createAct();
  session = await createSession(slug);
  people = [await createPerson(act, slug, null, true), await createPerson(act, slug, null, true)];
  await deliverDueMails(act);
  const made = await post("/mailings", { kind: "new-date", session, people: 2 });
  mailing = ((await made.json()) as { id: string }).id;
});

const post = (path: string, body: object = {}) =>
  askApi(slug, path, token, { method: "POST", body: JSON.stringify(body) });
const state = (to: string) => post(`/mailings/${mailing}/state`, { state: to });
const read = async () => (await (await askApi(slug, `/mailings/${mailing}`, token)).json()) as Record<string, unknown>;
const at = (minutes: number) => {
  act.now = new Date(Date.now() + minutes * 60_000);
};
const room = (...rest: string[]) => ["/admin", slug, "mailings", ...rest].join("/");
const open = async (...rest: string[]) => (await openPage(room(...rest), editor)).text();

describe("a mailing on its way", () => {
  it("stays paused while the clock runs, and goes on where it was", async () => {
    await postForm(room(mailing, "state"), editor, { state: "paused" });
    at(60);
    await runClock(act);
    await runClock(act);
    expect(await read()).toMatchObject({ state: "paused", held: 2, waiting: 2, sent: 0, total: 2 });
    expect(await open()).toContain("angehalten");
    await postForm(room(mailing, "state"), editor, { state: "running" });
    await runClock(act);
    expect(await read()).toMatchObject({ state: "running", waiting: 0, sent: 2, total: 2 });
    expect((await listDeeds(slug)).map(({ deed }) => deed)).toEqual([
      "mailing.send",
      "mailing.pause",
      "mailing.resume",
    ]);
  });

  it("asks before it stops for good, and then says who will not get it", async () => {
    expect(await open(mailing, "stop")).toContain("Sie geht dann nicht mehr an 2 Personen.");
    const answer = await postForm(room(mailing, "state"), editor, { state: "stopped" });
    const page = await (await openPage(answer.headers.get("Location") ?? "", editor)).text();
    expect(page).toContain("Diese Sendung ist gestoppt");
    expect(await countMails(session, "new-date")).toEqual({ withdrawn: 2 });
    expect((await state("running")).status).toBe(409);
    expect((await state("stopped")).status).toBe(200);
    expect((await listDeeds(slug)).map(({ deed }) => deed)).toEqual(["mailing.send", "mailing.stop"]);
  });

  it("that was stopped in its midst reaches, sent anew, only who had not got it", async () => {
    at(3);
    let left = 1;
    act.transport.send = async () => (left-- > 0 ? { status: "sent" } : { status: "retry", reason: "421" });
    await deliverDueMails(act);
    await state("stopped");
    expect(await open("send", session, "new-date")).toContain("An eine Person senden");
    expect((await post("/mailings", { kind: "new-date", session, people: 1 })).status).toBe(202);
    expect(await countMails(session, "new-date")).toEqual({ sent: 1, withdrawn: 1, due: 1 });
  });

  it("once it has reached all can be neither paused nor stopped, so that nobody is written to again", async () => {
    at(3);
    await deliverDueMails(act);
    for (const to of ["paused", "stopped"]) expect((await state(to)).status).toBe(409);
    expect(await read()).toMatchObject({ state: "running", sent: 2 });
  });

  it("goes to nobody twice though it was paused while the mail server had a mail in hand", async () => {
    at(3);
    act.transport.send = async (mail) => {
      await state("paused");
      act.sent.push(mail);
      return { status: "sent" };
    };
    await deliverDueMails(act);
    await state("running");
    await deliverDueMails(act);
    expect(act.sent.filter(({ headers }) => headers["List-Id"])).toHaveLength(2);
    expect(await read()).toMatchObject({ sent: 2, waiting: 0 });
  });

  it("keeps its counts when the records of its mails are gone", async () => {
    at(3);
    await deliverDueMails(act);
    await db.prepare("DELETE FROM outbox WHERE state = 'sent'").run();
    expect(await read()).toMatchObject({ sent: 2, total: 2 });
    expect(await open("sent")).toContain("2 von 2 gesendet");
  });

  it("of another series is unknown", async () => {
    const other = (await createSeries()).slug;
    const foreign = await createToken(other, "owner");
    for (const path of ["state", "retry"]) {
      const init = { method: "POST", body: JSON.stringify({ state: "stopped" }) };
      expect((await askApi(other, `/mailings/${mailing}/${path}`, foreign, init)).status).toBe(404);
    }
    expect((await askApi(other, `/mailings/${mailing}`, foreign)).status).toBe(404);
    expect(await read()).toMatchObject({ state: "running" });
  });
});

describe("the access link of a late confirmer (G-04)", () => {
  it("waits where its mailing is paused, and goes out as it is resumed", async () => {
    await createPerson(act, slug, session);
    const made = await post("/mailings", { kind: "access-link", session, people: 1 });
    const { id } = (await made.json()) as { id: string };
    await post(`/mailings/${id}/state`, { state: "paused" });
    await createPerson(act, slug, session);
    at(5);
    await deliverDueMails(act);
    expect(await countMails(session, "access-link")).toEqual({ held: 2 });
    await post(`/mailings/${id}/state`, { state: "running" });
    await deliverDueMails(act);
    expect(await countMails(session, "access-link")).toEqual({ sent: 2 });
  });
});

describe("a mail that did not arrive", () => {
  const lost = async () =>
    (await (await askApi(slug, `/undeliverable-mails?mailing=${mailing}`, token)).json()) as {
      items: { id: string; retryable: boolean; email: string }[];
    };

  it("is named with its reason in words, and tried again by a button", async () => {
    await giveUp(session, "new-date", "EENVELOPE 550");
    for (const page of [await open("undeliverable"), await open(mailing)]) {
      expect(page).toContain(people[0]?.email);
      expect(page).toContain("Der Mailserver nimmt für diese Adresse nichts an (Antwort 550)");
    }
    const [first] = (await lost()).items;
    await postForm(room("undeliverable", first?.id ?? "", "retry"), editor, { mailing });
    await expect.poll(read).toMatchObject({ sent: 1, undeliverable: 1 });
    await postForm(room(mailing, "retry"), editor);
    // The service sends what a request caused at once.
    await expect.poll(read).toMatchObject({ sent: 2, undeliverable: 0 });
    const deeds = await listDeeds(slug);
    expect(deeds.map(({ deed }) => deed)).toEqual(["mailing.send", "mail.retry", "mailing.retry"]);
    for (const { email } of people) expect(JSON.stringify(deeds)).not.toContain(email);
  });

  it("is not sent again to who left the list since (L-08), nor of a stopped mailing", async () => {
    await giveUp(session, "new-date", "EENVELOPE 550");
    await endSubscription(db, people[0]?.id ?? "", act.now.toISOString());
    const { items } = await lost();
    expect(items.filter(({ retryable }) => !retryable).map(({ email }) => email)).toEqual([people[0]?.email]);
    const gone = items.find(({ retryable }) => !retryable);
    expect((await post(`/undeliverable-mails/${gone?.id}/retry`)).status).toBe(404);
    await db.prepare("UPDATE mailings SET state = 'stopped' WHERE id = ?1").bind(mailing).run();
    expect((await post(`/mailings/${mailing}/retry`)).status).toBe(409);
    expect(await countMails(session, "new-date")).toEqual({ undeliverable: 2 });
  });

  it("waits with its mailing where that is paused", async () => {
    await db.prepare("UPDATE outbox SET state = 'undeliverable' WHERE recipient = ?1").bind(people[0]?.email).run();
    await state("paused");
    await post(`/mailings/${mailing}/retry`);
    expect(await countMails(session, "new-date")).toEqual({ held: 2 });
  });

  it("of a single person is there too, and is tried again while its place and link stand", async () => {
    await createPerson(act, slug, session, false, "einzeln@example.org");
    await giveUp(session, "registered", "E_RECIPIENT_SUPPRESSED");
    await giveUp(session, "confirm-sign-up", "EENVELOPE 550");
    const page = await open("undeliverable");
    expect(page).toContain("Der Versanddienst sperrt diese Adresse zurzeit");
    expect(page).toContain("Bestätigung der Anmeldung");
    const { items } = (await (await askApi(slug, "/undeliverable-mails", token)).json()) as {
      items: { id: string; kind: string; retryable: boolean }[];
    };
    expect(items.map(({ kind, retryable }) => [kind, retryable]).sort()).toEqual([
      ["confirm-sign-up", false],
      ["registered", true],
    ]);
    const registered = items.find(({ kind }) => kind === "registered");
    const foreign = (await createSeries()).slug;
    const stranger = await createToken(foreign, "owner");
    const path = `/undeliverable-mails/${registered?.id}/retry`;
    expect((await askApi(foreign, path, stranger, { method: "POST" })).status).toBe(404);
    expect((await post(path)).status).toBe(202);
    expect((await post(path)).status).toBe(404);
  });
});

describe("the lists of the room", () => {
  it("come in pages, newest first, each mailing once", async () => {
    await db
      .prepare(
        `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 150)
         INSERT INTO mailings (id, series_id, session_id, kind, cause, created_at, due_at)
         SELECT ?1 || n, ?1, ?2, 'moved', 'revision ' || n, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM number`,
      )
      .bind(slug, session)
      .run();
    const page = async (cursor: string | null) =>
      (await (await askApi(slug, `/mailings${cursor ? `?cursor=${cursor}` : ""}`, token)).json()) as {
        items: { id: string }[];
        next: string | null;
      };
    const first = await page(null);
    const second = await page(first.next);
    expect(first.items[0]?.id).toBe(mailing);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(151);
    expect(second.next).toBeNull();
    expect(await open("sent")).toContain("Weitere anzeigen");
    expect((await askApi(slug, "/mailings?cursor=none", token)).status).toBe(422);
  });

  it("read no mail to show how far mailings are, and go by an index", async () => {
    const statements: Statement[] = [];
    const watched = { ...act, db: recordStatements(statements) };
    await listMailingPage(watched, slug, null);
    await listMailingsUnderway(watched, slug);
    expect(statements.filter(({ sql }) => sql.includes("outbox"))).toEqual([]);
    await listUndeliverablePage(watched, slug, null);
    await listUndeliverablePage(watched, slug, null, mailing);
    expect(statements).toHaveLength(4);
    for (const { sql, values } of statements) {
      const { results } = await db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      expect(results.map(({ detail }) => detail).join("\n")).not.toMatch(/^SCAN (mailings|outbox)|USE TEMP B-TREE/m);
    }
  });
});
