import { beforeEach, describe, expect, it } from "vitest";
import {
  announceProgramme,
  cancelSession,
  moveSession,
  publishSession,
} from "../../../worker/actions/change-session.ts";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { setMailingState } from "../../../worker/db/mailings.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const HOUR = 3_600_000;
let act: TestAct;
let series: { id: string; slug: string };

beforeEach(async () => {
  await db.batch(["outbox", "people"].map((table) => db.prepare(`DELETE FROM ${table}`)));
  act = createAct();
  act.now = new Date("2027-05-03T08:00:30.000Z");
  series = await createSeries();
});

const inHours = (hours: number) => new Date(act.now.getTime() + hours * HOUR).toISOString();
const later = (hours: number) => {
  act.now = new Date(act.now.getTime() + hours * HOUR);
};
/** The mails of a kind, by state. */
async function mails(kind: string): Promise<Record<string, number>> {
  const { results } = await db
    .prepare("SELECT state, count(*) AS n FROM outbox WHERE kind = ?1 GROUP BY state")
    .bind(kind)
    .all<{ state: string; n: number }>();
  return Object.fromEntries(results.map(({ state, n }) => [state, n]));
}
const mailingOf = (kind: string) =>
  db.prepare("SELECT id FROM mailings WHERE kind = ?1").bind(kind).first<string>("id");

describe("a move", () => {
  it("takes back what was not sent for the old time and makes it new for the new one", async () => {
    const session = await createSession(series.id, { startsAt: inHours(20) });
    await createPerson(act, series.id, session);
    act.transport.send = async () => ({ status: "retry", reason: "421" });
    await runClock(act);
    expect(await mails("access-link")).toEqual({ due: 1 });
    await moveSession(act, session, inHours(22), inHours(23.5));
    expect(await mails("access-link")).toEqual({ withdrawn: 1 });
    expect(await mails("moved")).toEqual({ due: 1 });
    await runClock(act);
    expect(await mails("access-link")).toEqual({ withdrawn: 1, due: 1 });
  });

  it("told twice tells of both, and the course moves along", async () => {
    const session = await createSession(series.id, { startsAt: inHours(200) });
    await db
      .prepare(
        `UPDATE sessions SET agenda = json_array(json_object('startsAt', starts_at, 'kind', 'input')) WHERE id = ?1`,
      )
      .bind(session)
      .run();
    await createPerson(act, series.id, session);
    await moveSession(act, session, inHours(300), inHours(302));
    await deliverDueMails(act);
    await moveSession(act, session, inHours(400), inHours(402));
    await deliverDueMails(act);
    expect(await mails("moved")).toEqual({ sent: 2 });
    const row = await db
      .prepare("SELECT revision, agenda ->> '$[0].startsAt' AS first, starts_at FROM sessions WHERE id = ?1")
      .bind(session)
      .first<{ revision: number; first: string; starts_at: string }>();
    expect(row).toEqual({ revision: 2, first: inHours(400), starts_at: inHours(400) });
  });

  it("by two at once is made by one of them; nobody's mail is lost", async () => {
    const session = await createSession(series.id, { startsAt: inHours(200) });
    await createPerson(act, series.id, session);
    const outcomes = await Promise.all([
      moveSession(act, session, inHours(300), inHours(302)),
      moveSession(act, session, inHours(310), inHours(312)),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? "moved" : outcome.code)).sort()).toEqual(["conflict", "moved"]);
    expect(await mails("moved")).toEqual({ due: 1 });
  });

  it("to a time that is over, or that ends before it begins, is refused by field", async () => {
    const session = await createSession(series.id, { startsAt: inHours(200) });
    expect(await moveSession(act, session, inHours(-1), inHours(1))).toMatchObject({
      errors: [{ field: "startsAt", code: "invalid" }],
    });
    expect(await moveSession(act, session, inHours(9), inHours(8))).toMatchObject({
      errors: [{ field: "endsAt", code: "invalid" }],
    });
    expect(await moveSession(act, "none", inHours(9), inHours(10))).toMatchObject({ code: "unknown-session" });
  });
});

describe("a cancellation", () => {
  it("takes back all that was to come, and tells who has or waits for a place", async () => {
    const session = await createSession(series.id, { startsAt: inHours(20), capacity: 1 });
    await createPerson(act, series.id, session);
    await createPerson(act, series.id, session);
    act.transport.send = async () => ({ status: "retry", reason: "421" });
    await runClock(act);
    await cancelSession(act, session);
    expect(await mails("access-link")).toEqual({ withdrawn: 1 });
    expect(await mails("registered")).toEqual({ withdrawn: 2 });
    expect(await mails("cancelled")).toEqual({ due: 2 });
    later(30);
    await runClock(act);
    expect(await mails("thanks")).toEqual({});
  });
});

describe("the access link (G-04)", () => {
  it("goes out once though the clock runs twice at once, and to late confirmers as they confirm", async () => {
    const session = await createSession(series.id, { startsAt: inHours(20) });
    await createPerson(act, series.id, session);
    await Promise.all([runClock(act), runClock(act)]);
    expect(await mails("access-link")).toEqual({ sent: 1 });
    await createPerson(act, series.id, session);
    await deliverDueMails(act);
    expect(await mails("access-link")).toEqual({ sent: 2 });
    later(19 + 1 / 60);
    await runClock(act);
    expect(await mails("access-link")).toEqual({ sent: 4 });
    later(0.8);
    await createPerson(act, series.id, session);
    await runClock(act);
    expect(await mails("access-link")).toEqual({ sent: 5 });
  });

  it("is sent for the nearer hour alone where both are late", async () => {
    const session = await createSession(series.id, { startsAt: inHours(0.5) });
    await createPerson(act, series.id, session);
    await runClock(act);
    await runClock(act);
    expect(await mails("access-link")).toEqual({ sent: 1 });
  });
});

describe("a mailing", () => {
  it("can be stopped in its first two minutes, paused and resumed", async () => {
    for (let person = 0; person < 3; person++) await createPerson(act, series.id, null, true);
    const draft = await createSession(series.id, { state: "draft", startsAt: inHours(500) });
    await publishSession(act, draft);
    await deliverDueMails(act);
    expect(await mails("new-date")).toEqual({ due: 3 });
    const id = (await mailingOf("new-date")) ?? "";
    await setMailingState(db, id, "paused");
    later(1);
    await deliverDueMails(act);
    expect(await mails("new-date")).toEqual({ held: 3 });
    await setMailingState(db, id, "running");
    await deliverDueMails(act);
    expect(await mails("new-date")).toEqual({ sent: 3 });

    const other = await createSession(series.id, { startsAt: inHours(600) });
    await createPerson(act, series.id, other);
    await announceProgramme(act, other);
    const programme = (await mailingOf("programme")) ?? "";
    await setMailingState(db, programme, "stopped");
    later(1);
    await runClock(act);
    expect(await mails("programme")).toEqual({ withdrawn: 1 });
    expect(await setMailingState(db, programme, "running")).toBe(false);
  });

  it("to the list waits while what is urgent goes out", async () => {
    const soon = await createSession(series.id, { startsAt: inHours(30) });
    await createPerson(act, series.id, soon, true);
    await createPerson(act, series.id, null, true);
    const draft = await createSession(series.id, { state: "draft", startsAt: inHours(500) });
    await publishSession(act, draft);
    later(7);
    act.sent.splice(0);
    await runClock(act);
    const subjects = act.sent.map((mail) => (mail.headers["List-Unsubscribe"] ? "list" : "other"));
    expect(subjects.indexOf("list")).toBeGreaterThan(0);
    const { results } = await db.prepare("SELECT kind FROM outbox ORDER BY priority, due_at").all<{ kind: string }>();
    expect(results[0]?.kind).toBe("access-link");
    expect(results.at(-1)?.kind).toBe("new-date");
  });
});
