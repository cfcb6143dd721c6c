import { afterEach, describe, expect, it } from "vitest";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { findEntrance, noteAttendance } from "../../../worker/db/attendance.ts";
import { listNearSessions } from "../../../worker/db/clock.ts";
import { confirmSignUp, findSignUpByLink } from "../../../worker/db/confirmations.ts";
import { findLink, insertFreshLink } from "../../../worker/db/links.ts";
import { exportPerson, findMyRows } from "../../../worker/db/my-data.ts";
import { findMailSubject, leaseDueMails } from "../../../worker/db/outbox.ts";
import { findPlace } from "../../../worker/db/places.ts";
import { findProgramme } from "../../../worker/db/programme.ts";
import { deleteExpired } from "../../../worker/db/retention.ts";
import { cancelRegistration, changeSession } from "../../../worker/db/seats.ts";
import { insertSignUp, readSignUpContext } from "../../../worker/db/sign-ups.ts";
import { endSubscription } from "../../../worker/db/subscriptions.ts";
import { endOffers, giveSeats, listFreedSessions, offerSeats, takePlace } from "../../../worker/db/waiting-list.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

const statements: Statement[] = [];
afterEach(() => statements.splice(0));

/** The tables that grow with the sign-ups: none may be scanned, but by an index of the few rows that wait. */
const GROWING =
  /^SCAN (registrations|people|sign_ups|subscriptions|answers|consents|links|outbox|ahead)\b(?!.*USING (COVERING )?INDEX (outbox_due|\w+_(pending|unconfirmed|offered)))/;

async function findScans(): Promise<string[]> {
  const scans: string[] = [];
  for (const { sql, values } of statements) {
    const { results } = await db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all<{ detail: string }>();
    scans.push(
      ...results
        .filter(({ detail }) => GROWING.test(detail))
        .map(({ detail }) => `${detail} in ${sql.trim().slice(0, 60)}`),
    );
  }
  return scans;
}

describe("no public path scans a table that grows with the sign-ups", () => {
  it("the list", async () => {
    const { slug } = await createSeries();
    await findProgramme(recordStatements(statements), slug, new Date());
    expect(statements.length).toBe(6);
    expect(statements.filter(({ sql }) => /registrations/.test(sql))).toEqual([]);
    expect(await findScans()).toEqual([]);
  });

  it("the sign-up, its confirmation and its mails", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const recorder = recordStatements(statements);
    const now = new Date();
    const later = new Date(now.getTime() + 1000).toISOString();
    const asked = { series: series.slug, session, email: "a@example.org" } as never;
    await readSignUpContext(recorder, asked, null);
    await insertSignUp(recorder, {
      id: "plan",
      linkId: "plan",
      seriesId: series.id,
      sessionId: session,
      subscribe: true,
      consentVersion: series.version,
      email: "a@example.org",
      emailKey: "a",
      typed: '{"answers":{}}',
      locale: "de",
      page: null,
      partner: null,
      script: null,
      spend: null,
      budgets: [{ key: "a", allowed: 5 }],
      budgetExpiresAt: later,
      now: now.toISOString(),
      expiresAt: later,
    });
    await findSignUpByLink(recorder, "plan");
    await confirmSignUp(recorder, "plan", { session: true, subscription: true }, now.toISOString());
    const [mail] = await leaseDueMails(recorder, new Date(later), new Date(later), 10);
    if (mail) await findMailSubject(recorder, mail);
    expect(mail).toBeDefined();
    expect(statements.length).toBeGreaterThan(20);
    expect(await findScans()).toEqual([]);
  });
});

describe("no mailed link and no look of the clock scans such a table", () => {
  it("own data, places, joining and leaving", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const { id } = await createPerson(createAct(), series.id, null, true);
    const recorder = recordStatements(statements);
    const now = new Date().toISOString();
    await findLink(recorder, "a", "my", now);
    await findMyRows(recorder, id, now);
    await findPlace(recorder, id, session);
    await findEntrance(recorder, id, session);
    await noteAttendance(recorder, id, session, now);
    await cancelRegistration(recorder, "a", id, now);
    await changeSession(recorder, "a", id, session, now);
    await takePlace(recorder, id, session, now);
    await endSubscription(recorder, id, now);
    await exportPerson(recorder, id);
    await insertFreshLink(recorder, {
      linkId: "a",
      seriesId: series.id,
      emailKey: "a",
      now,
      freshUntil: now,
      since: now,
      daySince: now,
    });
    expect(statements.length).toBeGreaterThan(25);
    expect(await findScans()).toEqual([]);
  });

  it("the waiting list and what is due each minute", async () => {
    const session = await createSession((await createSeries()).id);
    const recorder = recordStatements(statements);
    const now = new Date();
    const instant = now.toISOString();
    await leaseDueMails(recorder, now, now, 5);
    await endOffers(recorder, instant);
    await listFreedSessions(recorder, instant);
    await offerSeats(recorder, session, instant, instant);
    await giveSeats(recorder, session, instant);
    await listNearSessions(recorder, instant, instant);
    await deleteExpired(recorder, instant);
    expect(statements.length).toBeGreaterThan(12);
    expect(await findScans()).toEqual([]);
  });
});

describe("a sign-up", () => {
  it("takes two round trips to the database", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    let trips = 0;
    const counting = new Proxy(db, {
      get(target, name) {
        if (name === "batch" || name === "exec") trips++;
        const member = Reflect.get(target, name);
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
    const outcome = await signUp(
      { ...createAct(), db: counting },
      { series: series.slug, session, email: "b@example.org" },
      { origin: null, network: null },
    );
    expect(outcome.ok).toBe(true);
    expect(trips).toBe(2);
  });
});
