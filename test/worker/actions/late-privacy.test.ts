import { beforeEach, expect, it } from "vitest";
import { publishSession } from "../../../worker/actions/change-session.ts";
import { confirm } from "../../../worker/actions/confirm.ts";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { erasePerson } from "../../../worker/actions/erase-person.ts";
import { sendMyLink } from "../../../worker/actions/send-my-link.ts";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { unsubscribe } from "../../../worker/actions/unsubscribe.ts";
import { formatReapplication, JOURNAL_QUERIES } from "../../../worker/db/erasure-journal.ts";
import { listIdlePeople } from "../../../worker/db/erasures.ts";
import { formatToken } from "../../../worker/link-token.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { passTime } from "../../support/worker/clock.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const from = { origin: null, network: null };
let act: TestAct;
let series: { id: string; version: string };

beforeEach(async () => {
  await db.batch(["outbox", "mailings", "people", "erasures"].map((table) => db.prepare(`DELETE FROM ${table}`)));
  act = createAct();
  series = await createSeries();
});

const later = (milliseconds: number) => {
  act.now = new Date(act.now.getTime() + milliseconds);
};
const count = (rest: string) => db.prepare(`SELECT count(*) AS n FROM ${rest}`).first<number>("n");
const subscribe = (email: string, session?: string) =>
  signUp(act, { series: series.id, email, session, subscribe: true, consent: { version: series.version } }, from);

it("an address that bounced is gone with its sign-up, and that of a farewell that bounced with the try (L-07, L-09)", async () => {
  act.transport.send = async () => ({ status: "undeliverable", reason: "EENVELOPE 550" });
  await subscribe("typo@example.org");
  const person = await createPerson(act, series.id, null, true);
  await erasePerson(act, person.id);
  await deliverDueMails(act);
  await passTime(act, new Date(act.now.getTime() + 9 * DAY), 720);
  expect(await count("outbox WHERE state = 'undeliverable'")).toBeGreaterThan(1);
  expect(await count("outbox WHERE recipient IS NOT NULL AND person_id IS NULL")).toBe(0);
});

it("a consent that has aged is renewed by a new confirmation (L-10)", async () => {
  const person = await createPerson(act, series.id, null, true);
  await db.prepare("UPDATE subscriptions SET confirmed_at = '2024-01-01', last_mailed_at = '2024-02-01'").run();
  await createPerson(act, series.id, null, true, person.email);
  const session = await createSession(series.id, { state: "draft" });
  await publishSession(act, session);
  expect(await count("outbox WHERE kind = 'new-date'")).toBe(1);
});

it("a subscription asked for again holds, though the ended one is deleted before the confirmation", async () => {
  const person = await createPerson(act, series.id, null, true);
  await deliverDueMails(act);
  await unsubscribe(act, await tokenFor(act, person, "unsubscribe"));
  later(29 * DAY);
  await subscribe(person.email);
  const link = await db
    .prepare("SELECT id FROM links WHERE person_id = ?1 AND purpose = 'confirm' ORDER BY rowid DESC")
    .bind(person.id)
    .first<string>("id");
  await passTime(act, new Date(act.now.getTime() + 2 * DAY));
  expect(await count("subscriptions")).toBe(0);
  await confirm(act, await formatToken(act.settings.linkKey, link ?? "", "confirm"), {
    session: false,
    subscription: true,
  });
  expect(await count("subscriptions WHERE status = 'confirmed'")).toBe(1);
});

it("a second sign-up that also asks for the list is mailed though the first was mailed just now", async () => {
  const session = await createSession(series.id);
  await signUp(act, { series: series.id, email: "both@example.org", session }, from);
  await deliverDueMails(act);
  later(5 * 60_000);
  await subscribe("both@example.org", session);
  await deliverDueMails(act);
  expect(act.sent).toHaveLength(2);
});

it("a fresh link counts from the sending, however long the mail server was down", async () => {
  const person = await createPerson(act, series.id, null, true);
  await deliverDueMails(act);
  const send = act.transport.send;
  act.transport.send = async () => ({ status: "retry", reason: "ECONNREFUSED" });
  await sendMyLink(act, series.id, person.email);
  await passTime(act, new Date(act.now.getTime() + 26 * HOUR));
  act.transport.send = send;
  await passTime(act, new Date(act.now.getTime() + 13 * HOUR));
  const fresh = await db
    .prepare("SELECT fresh_until FROM links WHERE fresh_until IS NOT NULL")
    .first<string>("fresh_until");
  expect(Date.parse(fresh ?? "")).toBeGreaterThan(act.now.getTime());
});

it("links to own data are three a day for an address, across all series", async () => {
  const other = await createSeries();
  const person = await createPerson(act, series.id, null, true);
  await createPerson(act, other.id, null, true, person.email);
  for (let time = 0; time < 5; time++) {
    await sendMyLink(act, series.id, person.email);
    await sendMyLink(act, other.id, person.email);
    later(11 * 60_000);
  }
  expect(await count("outbox WHERE kind = 'my-link'")).toBe(3);
});

it("somebody who signs up while the idle are erased is spared", async () => {
  const person = await createPerson(act, series.id, null, true);
  await db.batch([db.prepare("DELETE FROM subscriptions"), db.prepare("DELETE FROM sign_ups")]);
  const [idle] = await listIdlePeople(db, 50);
  await subscribe(person.email);
  await erasePerson(act, idle ?? "", true);
  expect(await count("sign_ups")).toBe(1);
  expect(await count("outbox WHERE kind = 'erased'")).toBe(0);
});

it("a restore writes to nobody who left the list since (L-23)", async () => {
  const person = await createPerson(act, series.id, null, true);
  await deliverDueMails(act);
  await publishSession(act, await createSession(series.id, { state: "draft" }));
  later(60_000);
  await unsubscribe(act, await tokenFor(act, person, "unsubscribe"));
  const read = async (sql: string) => (await db.prepare(sql).all()).results as never;
  const journal = { erasures: await read(JOURNAL_QUERIES.erasures), sent: await read(JOURNAL_QUERIES.sent) };
  await db.batch([
    db.prepare("UPDATE outbox SET state = 'due', recipient = 'back@example.org' WHERE kind = 'new-date'"),
    db.prepare("UPDATE subscriptions SET status = 'confirmed', ended_at = NULL"),
    db.prepare("DELETE FROM erasures"),
  ]);
  for (const twice of [1, 2]) {
    for (const sql of formatReapplication(journal)) await db.prepare(sql).run();
    expect(await count("outbox WHERE kind = 'new-date' AND state = 'due'"), `time ${twice}`).toBe(0);
    expect(await count("subscriptions WHERE status = 'ended'")).toBe(1);
  }
});
