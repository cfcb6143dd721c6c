import { beforeEach, describe, expect, it } from "vitest";
import { changeMyData } from "../../../worker/actions/change-my-data.ts";
import {
  announceDate,
  announceProgramme,
  cancelSession,
  moveSession,
  publishSession,
} from "../../../worker/actions/change-session.ts";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { passOnFreeSeats } from "../../../worker/actions/free-seats.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { takePlace } from "../../../worker/actions/take-place.ts";
import { unsubscribe } from "../../../worker/actions/unsubscribe.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { passTime } from "../../support/worker/clock.ts";
import { db } from "../../support/worker/database.ts";
import { interfere } from "../../support/worker/interference.ts";
import { createPerson, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const MINUTE = 60_000;
let act: TestAct;
let series: string;

beforeEach(async () => {
  await db.batch(["outbox", "mailings", "people"].map((table) => db.prepare(`DELETE FROM ${table}`)));
  act = createAct();
  act.now = new Date("2027-05-03T08:00:30.000Z");
  series = (await createSeries()).id;
});

const inMinutes = (minutes: number) => new Date(act.now.getTime() + minutes * MINUTE).toISOString();
const later = (minutes: number) => {
  act.now = new Date(inMinutes(minutes));
};
/** The states of the mails of a kind, in the order they were caused. */
const states = async (kind: string) => {
  const { results } = await db.prepare("SELECT state FROM outbox WHERE kind = ?1 ORDER BY rowid").bind(kind).all();
  return results.map(({ state }) => state);
};
const refuseMails = () => {
  const send = act.transport.send;
  act.transport.send = async () => ({ status: "retry", reason: "ECONNREFUSED" });
  return () => {
    act.transport.send = send;
  };
};

describe("a session moved before its mails are sent", () => {
  it("is still announced to the list and to who is registered, each once, in the words of the new time", async () => {
    await createPerson(act, series, null, true);
    const session = await createSession(series, { state: "draft", startsAt: inMinutes(20_000) });
    await publishSession(act, session);
    await createPerson(act, series, session);
    await announceProgramme(act, session);
    later(1);
    await moveSession(act, session, inMinutes(30_000), inMinutes(30_090));
    later(5);
    await deliverDueMails(act);
    expect(await states("new-date")).toEqual(["sent"]);
    expect(await states("programme")).toEqual(["sent"]);
    expect(await announceDate(act, session)).toEqual({ ok: false, code: "already-sent" });
    expect(await announceProgramme(act, session)).toEqual({ ok: false, code: "already-sent" });
  });

  it("nearer than an offered place is kept, passes the place on in time", async () => {
    const session = await createSession(series, { capacity: 1, startsAt: inMinutes(20_000) });
    const [first] = [await createPerson(act, series, session), await createPerson(act, series, session)];
    await createPerson(act, series, session);
    await changeMyData(act, await tokenFor(act, first, "my"), { action: "cancel", registration: first.registrationId });
    await deliverDueMails(act);
    await moveSession(act, session, inMinutes(300), inMinutes(360));
    await passTime(act, new Date(inMinutes(330)), 10);
    expect(await db.prepare("SELECT count(*) AS n FROM registrations WHERE status = 'offered'").first("n")).toBe(0);
    expect(await db.prepare("SELECT count(*) AS n FROM registrations WHERE status = 'confirmed'").first("n")).toBe(1);
  });
});

describe("a session cancelled in the same moment", () => {
  it("sends no access link that the clock was about to make, and no offer", async () => {
    const soon = await createSession(series, { startsAt: inMinutes(50) });
    await createPerson(act, series, soon);
    await runClock({ ...act, db: interfere(() => cancelSession(act, soon), 2) });
    expect(await states("access-link")).toEqual([]);

    const full = await createSession(series, { capacity: 1, startsAt: inMinutes(20_000) });
    await createPerson(act, series, full);
    await createPerson(act, series, full);
    await db.prepare("UPDATE sessions SET capacity = 2 WHERE id = ?1").bind(full).run();
    await passOnFreeSeats({ ...act, db: interfere(() => cancelSession(act, full)) });
    expect(await states("offered")).toEqual([]);
  });

  it("is published to nobody", async () => {
    await createPerson(act, series, null, true);
    const session = await createSession(series, { state: "cancelled" });
    expect(await publishSession(act, session)).toEqual({ ok: false, code: "session-cancelled" });
    expect(await states("new-date")).toEqual([]);
  });
});

describe("a mail that comes too late", () => {
  it("to the list is not sent to who left between the lease and the sending", async () => {
    const person = await createPerson(act, series, null, true);
    await deliverDueMails(act);
    const session = await createSession(series, { state: "draft", startsAt: inMinutes(20_000) });
    await publishSession(act, session);
    later(10);
    const token = await tokenFor(act, person, "unsubscribe");
    await deliverDueMails({ ...act, db: interfere(() => unsubscribe(act, token)) });
    expect(await states("new-date")).toEqual(["withdrawn"]);
    expect(act.sent.filter((mail) => mail.headers["List-Unsubscribe"])).toEqual([]);
  });

  it("with the access link is taken back once the session is over", async () => {
    const session = await createSession(series, { startsAt: inMinutes(50) });
    await createPerson(act, series, session);
    const heal = refuseMails();
    await passTime(act, new Date(inMinutes(240)), 5);
    heal();
    await passTime(act, new Date(inMinutes(240)), 5);
    expect(await states("access-link")).toEqual(["withdrawn"]);
  });

  it("holds nothing else up: data is deleted though the mail server hangs", async () => {
    act.now = new Date("2027-03-01T10:00:00.000Z");
    await createPerson(act, series, null, true);
    await db
      .prepare(
        `INSERT INTO restricted_consents SELECT 'old', series_id, 'k', purpose, version, NULL, submitted_at, NULL, NULL,
           submitted_at, submitted_at, '2020-01-01' FROM consents LIMIT 1`,
      )
      .run();
    act.transport.send = () => new Promise(() => undefined);
    await Promise.race([runClock(act), new Promise((resolve) => setTimeout(resolve, 1500))]);
    expect(await db.prepare("SELECT count(*) AS n FROM restricted_consents WHERE id = 'old'").first("n")).toBe(0);
  });
});

describe("a place", () => {
  it("given up before its access link was sent, and taken again, gets the link", async () => {
    const session = await createSession(series, { startsAt: inMinutes(50) });
    const person = await createPerson(act, series, session);
    await deliverDueMails(act);
    const heal = refuseMails();
    await runClock(act);
    const token = await tokenFor(act, person, "my");
    await changeMyData(act, token, { action: "cancel", registration: person.registrationId });
    later(1);
    await createPerson(act, series, session, false, person.email);
    heal();
    await passTime(act, new Date(inMinutes(5)), 1);
    expect(await states("access-link")).toEqual(["withdrawn", "sent"]);
  });

  it("is not taken by the list's link once sign-up is closed, nor left for another once the session is over", async () => {
    const closed = await createSession(series, { startsAt: inMinutes(50), signUpClosesAt: inMinutes(-1) });
    const invited = await createPerson(act, series, null, true);
    const token = await tokenFor(act, { ...invited, sessionId: closed }, "accept");
    expect(await takePlace(act, token)).toMatchObject({ value: { state: "closed" } });

    const past = await createSession(series, { startsAt: inMinutes(10) });
    const guest = await createPerson(act, series, past);
    later(4000);
    const other = await createSession(series, { startsAt: inMinutes(20_000) });
    const change = { action: "change", registration: guest.registrationId, session: other } as const;
    expect(await changeMyData(act, await tokenFor(act, guest, "my"), change)).toMatchObject({ code: "session-full" });
  });
});
