import { beforeEach, expect, it } from "vitest";
import {
  announceProgramme,
  cancelSession,
  moveSession,
  publishSession,
} from "../../../worker/actions/change-session.ts";
import { join } from "../../../worker/actions/join.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { passTime } from "../../support/worker/clock.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson, type Person, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const DAY = 86_400_000;
const begin = new Date("2027-01-04T08:00:00.000Z");
const day = (days: number) => new Date(begin.getTime() + days * DAY);

let act: TestAct;
let series: { id: string; slug: string };
beforeEach(async () => {
  act = createAct();
  act.now = begin;
  series = await createSeries();
});

/** Mails by kind that are sent, from the outbox itself. */
async function countSent(session: string) {
  const { results } = await db
    .prepare(
      "SELECT kind, count(*) AS n FROM outbox WHERE session_id = ?1 AND state = 'sent' GROUP BY kind ORDER BY kind",
    )
    .bind(session)
    .all<{ kind: string; n: number }>();
  return Object.fromEntries(results.map(({ kind, n }) => [kind, n]));
}

const draft = (startsAt: string) => createSession(series.id, { state: "draft", startsAt, capacity: 50 });

it("a season: announced, filled over weeks, moved, one cancelled, joined, thanked for, and forgotten as promised", async () => {
  // The list: ten who only want to hear of dates.
  const list: Person[] = [];
  for (let index = 0; index < 10; index++) list.push(await createPerson(act, series.id, null, true));
  await passTime(act, day(1));

  const first = await draft(day(60).toISOString());
  const second = await draft(day(67).toISOString());
  await publishSession(act, first);
  await publishSession(act, second);
  await passTime(act, day(2));
  expect(await countSent(first)).toEqual({ "new-date": 10 });
  expect(await countSent(second)).toEqual({ "new-date": 10 });

  // Sixty sign-ups over five weeks for fifty seats; some ask for the list as well.
  const people: Person[] = [];
  for (let index = 0; index < 60; index++) {
    await passTime(act, day(2 + index * 0.6), 720);
    people.push(await createPerson(act, series.id, first, index % 3 === 0));
  }
  const other = await createPerson(act, series.id, second);
  await passTime(act, day(40), 720);
  expect(await countSent(first)).toMatchObject({ "confirm-sign-up": 60, registered: 60 });

  await announceProgramme(act, first);
  await announceProgramme(act, first);
  await passTime(act, day(41), 60);
  expect(await countSent(first)).toMatchObject({ programme: 60 });

  // Moved by a day, over the change to summer time; the other session is cancelled.
  const moved = "2027-03-29T08:00:00.000Z";
  expect(await moveSession(act, first, moved, "2027-03-29T09:30:00.000Z")).toMatchObject({ ok: true });
  expect(await moveSession(act, first, moved, "2027-03-29T09:30:00.000Z")).toMatchObject({ ok: true });
  await cancelSession(act, second);
  await cancelSession(act, second);
  await passTime(act, day(42), 60);
  expect(await countSent(first)).toMatchObject({ moved: 60 });
  expect((await countSent(second)).cancelled).toBe(1);
  expect(act.sent.filter((mail) => mail.to === other.email).length).toBeGreaterThan(2);

  // Nobody entered the address: the organisers hear of it at 72, 24 and 2 hours before.
  await passTime(act, new Date("2027-03-25T00:00:00.000Z"), 720);
  await passTime(act, new Date("2027-03-29T06:30:00.000Z"));
  const missing = await db.prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'meeting-missing'").first("n");
  expect(missing).toBe(3);
  await db.prepare("UPDATE sessions SET meeting_url = 'https://meet.example/room' WHERE id = ?1").bind(first).run();
  const access = await db
    .prepare("SELECT min(sent_at) AS first, count(*) AS n FROM outbox WHERE session_id = ?1 AND kind = 'access-link'")
    .bind(first)
    .first<{ first: string; n: number }>();
  expect(access?.n).toBe(50);
  // Ten o'clock on the clock of the day before, an hour earlier by the sun.
  expect(access?.first.slice(0, 16)).toBe("2027-03-28T08:00");

  await passTime(act, new Date("2027-03-29T07:15:00.000Z"), 15);
  expect(await countSent(first)).toMatchObject({ "access-link": 100 });

  const joinAt = (instant: string, person: Person) => {
    act.now = new Date(instant);
    return tokenFor(act, person, "join").then((token) => join(act, token));
  };
  const [early] = people as [Person];
  expect(await joinAt("2027-03-29T07:29:00.000Z", early)).toMatchObject({ value: { meetingUrl: null } });
  for (const person of people.slice(0, 40)) {
    expect(await joinAt("2027-03-29T08:05:00.000Z", person)).toMatchObject({
      value: { meetingUrl: "https://meet.example/room" },
    });
  }
  await joinAt("2027-03-29T08:20:00.000Z", early);
  expect(await joinAt("2027-03-29T08:20:00.000Z", people[55] as Person)).toMatchObject({ value: { meetingUrl: null } });
  act.now = new Date("2027-03-29T08:30:00.000Z");
  await passTime(act, new Date("2027-03-31T00:00:00.000Z"));
  expect(await countSent(first)).toMatchObject({ "access-link": 100, thanks: 50 });

  // Thirty days on only the list is left, with the figures of the evening.
  await passTime(act, new Date("2027-05-15T00:00:00.000Z"), 1440);
  const subscribers = 10 + 20;
  for (const table of ["registrations", "answers"]) {
    expect(await db.prepare(`SELECT count(*) AS n FROM ${table}`).first("n"), table).toBe(0);
  }
  expect(await db.prepare("SELECT count(*) AS n FROM people").first("n")).toBe(subscribers);
  expect(await db.prepare("SELECT count(*) AS n FROM consents").first("n")).toBe(subscribers);
  const { results: figures } = await db
    .prepare("SELECT figure, people FROM session_figures WHERE session_id = ?1 ORDER BY figure")
    .bind(first)
    .all();
  expect(figures).toEqual([
    { figure: "attended", people: 40 },
    { figure: "registered", people: 50 },
    { figure: "waiting", people: 10 },
  ]);
  const farewells = await db
    .prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'erased' AND state = 'sent'")
    .first("n");
  expect(farewells).toBe(60 - 20 + 1);

  // And nowhere is anything personal of anybody else.
  const gone = [...people.filter((_, index) => index % 3 !== 0), other];
  await expectNothingOf(gone);
  const unsent = await db
    .prepare("SELECT count(*) AS n FROM outbox WHERE state IN ('due', 'undeliverable')")
    .first("n");
  expect(unsent).toBe(0);
  expect(act.sent.length).toBeGreaterThan(300);
}, 300_000);

/** Looks through every column of every table. The record of a mail sent keeps an id, which leads nowhere any more. */
async function expectNothingOf(people: Person[]) {
  const { results } = await db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .all<{ name: string }>();
  for (const { name } of results.filter((table) => !/^(sqlite|d1|_cf)_/.test(table.name))) {
    const rows = JSON.stringify((await db.prepare(`SELECT * FROM ${name}`).all()).results);
    for (const { email, id } of people) {
      expect(rows.includes(email), `${name} holds an address`).toBe(false);
      expect(name !== "outbox" && rows.includes(id), `${name} holds a person`).toBe(false);
    }
  }
  expect(await db.prepare("SELECT count(*) AS n FROM outbox WHERE recipient IS NOT NULL").first("n")).toBe(0);
}
