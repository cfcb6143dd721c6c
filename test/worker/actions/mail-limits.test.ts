import { beforeEach, describe, expect, it } from "vitest";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const from = { origin: null, network: "203.0.113.77" };
let series: { id: string; slug: string };
let email: string;

beforeEach(async () => {
  series = await createSeries();
  email = `${crypto.randomUUID()}@example.org`;
});

/** Signs up, lets time pass and sends what is due. */
async function ask(act: TestAct, session: string, minutesLater = 0, to = email) {
  act.now = new Date(act.now.getTime() + minutesLater * MINUTE);
  const answer = await signUp(act, { series: series.slug, session, email: to }, from);
  await deliverDueMails(act);
  return answer;
}
const countMails = (act: TestAct) => act.sent.filter((mail) => mail.to === email).length;

describe("mails to one address (S-07)", () => {
  it("are repeated ten minutes later and not before, with the same answer", async () => {
    const act = createAct();
    const session = await createSession(series.id);
    const answers = [await ask(act, session), await ask(act, session, 9)];
    expect(countMails(act)).toBe(1);
    answers.push(await ask(act, session, 2));
    expect(countMails(act)).toBe(2);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("are three in a day: the fourth is held until the next, never dropped, and the answer does not differ", async () => {
    const act = createAct();
    const sessions = await Promise.all([1, 2, 3, 4].map(() => createSession(series.id)));
    const answers = [];
    for (const session of sessions) answers.push(await ask(act, session, 1));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(countMails(act)).toBe(3);
    act.now = new Date(act.now.getTime() + DAY - 10 * MINUTE);
    await deliverDueMails(act);
    expect(countMails(act)).toBe(3);
    act.now = new Date(act.now.getTime() + 10 * MINUTE);
    await deliverDueMails(act);
    expect(countMails(act)).toBe(4);
  });

  it("are counted across all series", async () => {
    const act = createAct();
    for (let time = 0; time < 4; time++) {
      series = await createSeries();
      await ask(act, await createSession(series.id));
    }
    expect(countMails(act)).toBe(3);
  });
});

describe("sign-ups from one network", () => {
  it("pass, forty in a minute, as from a town hall", async () => {
    const act = createAct({ unproven: { perNetworkHour: 60, perSeriesDay: 200 } });
    const session = await createSession(series.id);
    const run = crypto.randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => ask(act, session, 0, `${run}-${index}@example.org`)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(act.sent.filter((mail) => mail.to.startsWith(run))).toHaveLength(40);
  });
});
