import { beforeEach, describe, expect, it } from "vitest";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { deleteExpired } from "../../../worker/db/retention.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { countRows, createSeries, createSession } from "../../support/worker/requests.ts";

const from = { origin: null, network: null };
const HOUR = 3_600_000;
let body: { series: string; session: string; email: string };

beforeEach(async () => {
  await db.batch(
    ["outbox", "links", "sign_ups", "registrations", "people"].map((table) => db.prepare(`DELETE FROM ${table}`)),
  );
  const series = await createSeries();
  body = { series: series.slug, session: await createSession(series.id), email: `${crypto.randomUUID()}@example.org` };
});

const outbox = () => db.prepare("SELECT state, attempts, reason, recipient FROM outbox").first();

describe("the outbox", () => {
  it("sends a mail once, however many runs look at once, and keeps no recipient", async () => {
    const act = createAct();
    await signUp(act, body, from);
    await Promise.all([deliverDueMails(act), deliverDueMails(act), deliverDueMails(act)]);
    await deliverDueMails(act);
    expect(act.sent).toHaveLength(1);
    expect(await outbox()).toMatchObject({ state: "sent", attempts: 1, recipient: null });
  });

  it("tries again later what failed for now, under the same id and with the same link", async () => {
    let healthy = false;
    const tried: string[] = [];
    const act = createAct({}, (mail) => {
      tried.push(mail.id + mail.text);
      return healthy ? { status: "sent" } : { status: "retry", reason: "421" };
    });
    await signUp(act, body, from);
    await deliverDueMails(act);
    await deliverDueMails(act);
    expect(tried).toHaveLength(1);
    expect(await outbox()).toMatchObject({ state: "due", reason: "421" });
    healthy = true;
    act.now = new Date(act.now.getTime() + HOUR);
    await deliverDueMails(act);
    expect(tried).toHaveLength(2);
    expect(tried[1]?.match(/\/c\/[\w-]+/)?.[0]).toBe(tried[0]?.match(/\/c\/[\w-]+/)?.[0]);
    expect(await outbox()).toMatchObject({ state: "sent" });
  });

  it("gives up what will never arrive, with the reason, and goes on with the others", async () => {
    const act = createAct({}, (mail) =>
      mail.to === body.email ? { status: "undeliverable", reason: "550" } : { status: "sent" },
    );
    await signUp(act, body, from);
    await signUp(act, { ...body, email: "other@example.org" }, from);
    await deliverDueMails(act);
    expect(act.sent.map((mail) => mail.to)).toEqual(["other@example.org"]);
    expect(await db.prepare("SELECT reason FROM outbox WHERE state = 'undeliverable'").first("reason")).toBe("550");
  });

  it("takes over from a run that died when its lease ends", async () => {
    const act = createAct();
    await signUp(act, body, from);
    await db
      .prepare("UPDATE outbox SET leased_until = ?1, attempts = 1")
      .bind(new Date(act.now.getTime() + 60_000).toISOString())
      .run();
    await deliverDueMails(act);
    expect(act.sent).toHaveLength(0);
    act.now = new Date(act.now.getTime() + 61_000);
    await deliverDueMails(act);
    expect(act.sent).toHaveLength(1);
  });

  it("gives up at last", async () => {
    const act = createAct({}, () => ({ status: "retry", reason: "broken line" }));
    await signUp(act, body, from);
    for (let day = 0; day < 30; day++) {
      await deliverDueMails(act);
      act.now = new Date(act.now.getTime() + 25 * HOUR);
    }
    expect(await outbox()).toMatchObject({ state: "undeliverable", reason: "broken line" });
  });
});

describe("what nobody confirms", () => {
  it("is deleted seven days after its mail was sent, not before (L-07)", async () => {
    const act = createAct();
    await signUp(act, body, from);
    act.now = new Date(act.now.getTime() + 10 * 24 * HOUR);
    await deleteExpired(db, act.now.toISOString());
    expect(await countRows("people")).toBe(1);
    await deliverDueMails(act);
    await deleteExpired(db, new Date(act.now.getTime() + 7 * 24 * HOUR - 1).toISOString());
    expect(await countRows("people")).toBe(1);
    await deleteExpired(db, new Date(act.now.getTime() + 7 * 24 * HOUR).toISOString());
    for (const table of ["people", "sign_ups", "registrations", "links"]) expect(await countRows(table)).toBe(0);
  });
});
