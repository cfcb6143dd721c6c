import { afterEach, describe, expect, it } from "vitest";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { confirmSignUp, findSignUpByLink } from "../../../worker/db/confirmations.ts";
import { findMailSubject, leaseDueMails } from "../../../worker/db/outbox.ts";
import { findProgramme } from "../../../worker/db/programme.ts";
import { insertSignUp, readSignUpContext } from "../../../worker/db/sign-ups.ts";
import { createAct } from "../../support/act.ts";
import { db } from "../../support/database.ts";
import { createSeries, createSession } from "../../support/worker.ts";

/** A database that remembers every statement that was prepared, with what was bound to it. */
function recordStatements(statements: { sql: string; values: unknown[] }[]): D1Database {
  const wrap = (sql: string) => (statement: D1PreparedStatement) =>
    new Proxy(statement, {
      get(target, name) {
        if (name !== "bind") return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name);
        return (...values: unknown[]) => {
          statements.push({ sql, values });
          return target.bind(...values);
        };
      },
    });
  return new Proxy(db, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrap(sql)(target.prepare(sql));
      const member = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

const statements: { sql: string; values: unknown[] }[] = [];
afterEach(() => statements.splice(0));

/** The tables that grow with the sign-ups: none of them may be scanned on a public path. */
const GROWING =
  /^SCAN (registrations|people|sign_ups|subscriptions|answers|consents|links|outbox|ahead)\b(?!.*USING (COVERING )?INDEX outbox_due)/;

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
    await readSignUpContext(recorder, asked);
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
