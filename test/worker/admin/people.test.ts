import { beforeEach, describe, expect, it } from "vitest";
import { changeMyData } from "../../../worker/actions/change-my-data.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  postForm,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createPerson, type Person, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession, WORDING } from "../../support/worker/requests.ts";

let slug: string;
let session: string;
let person: Person;
let editor: SignedInOrganiser;
let token: string;
const act = createAct();

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug, { capacity: 1 });
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
  person = await createPerson(act, slug, session, true);
});

const HOSTILE = `"><script>alert(1)</script>`;
const desk = (path = "") => `/admin/${slug}/people/${person.id}${path}`;
const ask = (method: string, path: string, body?: object, edition?: string) =>
  askApi(slug, path, token, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: edition ? { "If-Match": edition } : {},
  });
const read = async () => (await (await ask("GET", `/people/${person.id}`)).json()) as Record<string, unknown>;
const open = async (path = "") => (await openPage(desk(path), editor)).text();
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;
const details = { givenName: "Amira", familyName: "Holst", organisation: "Stadt", role: "" };
const insert = (sql: string, ...values: unknown[]) =>
  db
    .prepare(sql)
    .bind(...values)
    .run();

describe("a person", () => {
  it("is shown with all that is kept: registrations, answers, subscription, mails with what did not arrive", async () => {
    await insert(
      "INSERT INTO answers VALUES (?1, ?2, ?3, ?4, '2', '2026-01-01T00:00:00.000Z')",
      crypto.randomUUID(),
      person.id,
      session,
      `${slug}-knowledge`,
    );
    await insert(
      "UPDATE outbox SET state = 'undeliverable', reason = '550 <b>no such box</b>' WHERE person_id = ?1 AND kind = 'registered'",
      person.id,
    );
    const page = await open();
    for (const words of [person.email, "bestätigt", "Im Verteiler seit", "Wie gut?", "vertraut", "unzustellbar"]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("550 &lt;b&gt;no such box");
    for (const mail of ["Bitte um Bestätigung", "Stand der Anmeldung"]) expect(page).toContain(mail);
    expect(await read()).toMatchObject({
      email: person.email,
      edition: 2,
      registrations: [{ id: person.registrationId, status: "confirmed", session: { id: session } }],
      subscription: { status: "confirmed" },
      answers: [{ value: "2" }],
    });
  });

  it("is corrected; faults stand at their fields and what was typed stays", async () => {
    const saved = await postForm(desk(), editor, { ...details, edition: "2" });
    expect(saved.headers.get("Location")).toBe(`${desk()}?done=saved`);
    expect(await open()).toContain("Amira Holst");
    const faulty = await postForm(desk(), editor, { ...details, organisation: "=HYPERLINK(1)", edition: "3" });
    expect(faulty.status).toBe(422);
    const page = await faulty.text();
    expect(page).toContain('href="#f-organisation"');
    expect(page).toContain('value="=HYPERLINK(1)"');
    expect(await read()).toMatchObject({ organisation: "Stadt", role: null, edition: 3 });
    const log = await deeds();
    expect(log).toMatchObject([{ deed: "person.edit", subject_id: person.id }]);
    expect(JSON.stringify(log)).not.toMatch(/Amira|Holst|Stadt/);
  });

  it("corrected by two: the second sees both versions and loses nothing, also where the first was the person", async () => {
    const own = await tokenFor(act, person, "my");
    await changeMyData(act, own, { action: "correct", givenName: "Ami", familyName: "", organisation: "", role: "" });
    const late = await postForm(desk(), editor, { ...details, edition: "2" });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Inzwischen hat jemand anderes gespeichert");
    expect(page).toMatch(/Ami<[\s\S]*Amira/);
    expect(page).toContain('name="edition" value="3"');
    expect(page).toContain('value="Holst"');
    expect(await read()).toMatchObject({ givenName: "Ami" });
    const api = await ask("PUT", `/people/${person.id}`, details, '"2"');
    expect(api.status).toBe(412);
    expect(await api.json()).toMatchObject({ current: { givenName: "Ami", edition: 3 } });
    expect((await ask("PUT", `/people/${person.id}`, details)).status).toBe(428);
    expect((await ask("PUT", `/people/${person.id}`, details, '"3"')).headers.get("ETag")).toBe('"4"');
  });

  it("named with markup is shown as typed and runs nothing", async () => {
    await insert("UPDATE people SET given_name = ?2, organisation = ?2, role = ?2 WHERE id = ?1", person.id, HOSTILE);
    for (const path of [desk(), `/admin/${slug}/registrations`, desk("/erase"), `/admin/${slug}/subscribers`]) {
      const page = await (await openPage(path, editor)).text();
      expect(page).not.toContain("<script>");
      expect(page).toContain("&lt;script&gt;");
    }
  });

  it("is erased after a page that asks: nothing stays but the restricted proof, and the seat goes on", async () => {
    const waiting = await createPerson(act, slug, session);
    expect(await open("/erase")).toContain("Zurückholen lässt sich das nicht.");
    const done = await postForm(desk("/erase"), editor);
    expect(done.headers.get("Location")).toBe(`/admin/${slug}/registrations?done=reg-erased`);
    expect(await db.prepare("SELECT id FROM people WHERE id = ?1").bind(person.id).first()).toBeNull();
    const journal = await db.prepare("SELECT what FROM erasures WHERE series_id = ?1").bind(slug).first("what");
    expect(journal).toBe("person");
    const seat = "SELECT status FROM registrations WHERE id = ?1";
    expect(await db.prepare(seat).bind(waiting.registrationId).first("status")).toBe("offered");
    expect((await postForm(desk("/erase"), editor)).status).toBe(404);
    expect((await ask("DELETE", `/people/${waiting.id}`)).status).toBe(200);
    const log = await deeds();
    expect(log.map(({ deed }) => deed)).toEqual(["person.erase", "person.erase"]);
    expect(JSON.stringify(log)).not.toContain(person.email);
    const proof = await (await postForm(`/admin/${slug}/subscribers/proof`, editor, { email: person.email })).text();
    expect(proof).toContain("eingeschränkt, nur zum Nachweis aufbewahrt");
    const count = await db.prepare("SELECT subscribers FROM series WHERE id = ?1").bind(slug).first("subscribers");
    expect(count).toBe(0);
  });

  it("gets everything kept as a file that no cache keeps", async () => {
    const file = await openPage(desk("/data"), editor);
    expect(file.headers.get("Content-Disposition")).toBe(`attachment; filename="${slug}-person.json"`);
    expect(file.headers.get("Cache-Control")).toContain("no-store");
    const rows = (await file.json()) as Record<string, unknown[]>;
    expect(rows).toMatchObject({ people: [{ email: person.email }], subscriptions: [{ status: "confirmed" }] });
    expect(await (await ask("GET", `/people/${person.id}/data`)).json()).toEqual(rows);
  });

  it("gets a fresh link to their data, once in ten minutes; not where the address is unconfirmed", async () => {
    expect(await open("/link")).toContain(person.email);
    expect((await postForm(desk("/link"), editor)).headers.get("Location")).toContain("done=reg-link-sent");
    const again = await postForm(desk("/link"), editor);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Diese E-Mail ist gerade unterwegs");
    expect((await ask("POST", `/people/${person.id}/links`)).status).toBe(409);
    const mails = "SELECT count(*) AS n FROM outbox WHERE person_id = ?1 AND kind = 'my-link'";
    expect(await db.prepare(mails).bind(person.id).first("n")).toBe(1);
    expect(await deeds()).toMatchObject([{ deed: "person.send-link" }]);
    await insert("UPDATE people SET confirmed_at = NULL WHERE id = ?1", person.id);
    expect(await (await ask("POST", `/people/${person.id}/links`)).json()).toMatchObject({ code: "conflict" });
  });

  it("of another series is nobody here", async () => {
    const foreign = await createSeries();
    const alien = await createPerson(act, foreign.slug, null, true);
    const at = (step: string) => `/admin/${slug}/people/${alien.id}${step}`;
    for (const step of ["", "/data", "/link", "/unsubscribe", "/erase"]) {
      expect((await openPage(at(step), editor)).status, step).toBe(404);
      if (step !== "/data") expect((await postForm(at(step), editor, { edition: "1" })).status, step).toBe(404);
    }
    for (const [method, path] of [
      ["GET", ""],
      ["DELETE", ""],
      ["GET", "/data"],
      ["POST", "/links"],
    ] as const) {
      expect((await ask(method, `/people/${alien.id}${path}`)).status).toBe(404);
    }
    expect((await ask("PUT", `/people/${alien.id}`, details, '"1"')).status).toBe(404);
    expect((await ask("POST", `/subscribers/${alien.id}/end`)).status).toBe(404);
    const list = JSON.stringify(await (await ask("GET", "/subscribers?search=a")).json());
    expect(list).not.toContain(alien.email);
  });
});

describe("the list of future dates", () => {
  it("says how many hear of them, is found by address and paged by key", async () => {
    const others = [await createPerson(act, slug, null, true), await createPerson(act, slug, null, true)];
    const only = await createPerson(act, slug, session);
    const page = await (await openPage(`/admin/${slug}/subscribers`, editor)).text();
    expect(page).toContain("3 Personen hören von künftigen Terminen.");
    for (const { email } of [person, ...others]) expect(page).toContain(email);
    expect(page).not.toContain(only.email);
    const found = await (
      await openPage(`/admin/${slug}/subscribers?search=${person.email.slice(0, 9)}`, editor)
    ).text();
    expect(found).toContain(person.email);
    expect(found).not.toContain(others[0]?.email);
    const answer = (await (await ask("GET", "/subscribers")).json()) as { items: object[]; count: number };
    expect(answer).toMatchObject({ count: 3, next: null });
    expect(answer.items.length).toBe(3);
    expect((await ask("GET", "/subscribers?cursor=x")).status).toBe(422);
  });

  it("loses who asks to be taken off, at once, and keeps the count", async () => {
    expect(await open("/unsubscribe")).toContain("Wieder eintragen kann sie sich nur selbst.");
    const done = await postForm(desk("/unsubscribe"), editor);
    expect(done.headers.get("Location")).toBe(`${desk()}?done=reg-unsubscribed`);
    expect(await open()).toContain("Ausgetragen am");
    expect(await (await ask("POST", `/subscribers/${person.id}/end`)).json()).toMatchObject({
      subscription: { status: "ended" },
    });
    expect(await (await ask("GET", "/subscribers")).json()).toMatchObject({ items: [], count: 0 });
    expect(await (await openPage(`/admin/${slug}/subscribers`, editor)).text()).toContain(
      "Noch hört niemand von künftigen Terminen.",
    );
    expect(await deeds()).toMatchObject([{ deed: "person.unsubscribe", subject_id: person.id }]);
  });

  it("shows the proof of an address in German, whatever the organiser reads, and faults at the field", async () => {
    await insert("UPDATE organisers SET locale = 'en' WHERE email = ?1", editor.email);
    const proof = await postForm(`/admin/${slug}/subscribers/proof`, editor, { email: person.email });
    const page = await proof.text();
    expect(page).toContain(WORDING);
    expect(page).toContain('<div lang="de">');
    expect(page).toContain("Prüfsumme des Wortlauts");
    expect(page).toContain("Proof of consent");
    const faulty = await postForm(`/admin/${slug}/subscribers/proof`, editor, { email: "nobody" });
    expect(faulty.status).toBe(422);
    expect(await faulty.text()).toContain('href="#f-email"');
  });
});
