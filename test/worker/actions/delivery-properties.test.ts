import { expect, it } from "vitest";
import { changeMyData } from "../../../worker/actions/change-my-data.ts";
import { moveSession, publishSession } from "../../../worker/actions/change-session.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { unsubscribe } from "../../../worker/actions/unsubscribe.ts";
import type { Delivery, Mail } from "../../../worker/mail/transport.ts";
import { createRandom, pick } from "../../support/random.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson, freshTokenFor, type Person, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const HOUR = 3_600_000;

/** What a mail server may say, most often that all is well. */
const ANSWERS: Delivery[] = [
  { status: "sent" },
  { status: "sent" },
  { status: "sent" },
  { status: "retry", reason: "ECONNREFUSED" },
  { status: "retry", reason: "EMESSAGE 450" },
  { status: "undeliverable", reason: "EENVELOPE 550" },
];

it.each([1, 2, 3, 4])(
  "whatever people do and the mail server says: each mail arrives once or is listed with its reason, and the list is sent to nobody who did not confirm (play %d)",
  async (seed) => {
    await db.batch(["outbox", "people"].map((table) => db.prepare(`DELETE FROM ${table}`)));
    const random = createRandom(seed);
    const taken: Mail[] = [];
    const subscribed = new Set<string>();
    const wrong: string[] = [];
    const act = createAct({}, (mail) => {
      if (random() < 0.05) throw new Error("the line broke");
      const answer = pick(random, ANSWERS);
      if (answer.status !== "sent") return answer;
      taken.push(mail);
      if (mail.headers["List-Unsubscribe"] && !subscribed.has(mail.to)) wrong.push(mail.id);
      return answer;
    });
    const series = await createSeries();
    const inHours = (hours: number) => new Date(act.now.getTime() + hours * HOUR).toISOString();
    const sessions = await Promise.all(
      [60, 90, 200].map((hours) => createSession(series.id, { capacity: 3, startsAt: inHours(hours) })),
    );
    const people: Person[] = [];
    const steps = {
      come: async () => {
        const subscribes = random() < 0.5;
        const person = await createPerson(act, series.id, pick(random, sessions), subscribes).catch(() => null);
        if (!person) return;
        people.push(person);
        if (subscribes) subscribed.add(person.email);
      },
      cancel: async (person: Person) => {
        const registration = person.registrationId;
        await changeMyData(act, await tokenFor(act, person, "my"), { action: "cancel", registration });
      },
      leave: async (person: Person) => {
        subscribed.delete(person.email);
        await unsubscribe(act, await tokenFor(act, person, "unsubscribe"));
      },
      erase: async (person: Person) => {
        people.splice(people.indexOf(person), 1);
        subscribed.delete(person.email);
        await changeMyData(act, await freshTokenFor(act, person), { action: "erase" });
      },
      announce: async () => {
        const draft = await createSession(series.id, { state: "draft", startsAt: inHours(300) });
        await publishSession(act, draft);
      },
      move: async () => {
        const start = 50 + random() * 100;
        await moveSession(act, pick(random, sessions), inHours(start), inHours(start + 1.5));
      },
    };
    for (let step = 0; step < 60; step++) {
      const person = people.length > 0 ? pick(random, people) : null;
      const chance = random();
      if (!person || chance < 0.5) await steps.come();
      else if (chance < 0.65) await steps.cancel(person);
      else if (chance < 0.72) await steps.leave(person);
      else if (chance < 0.78) await steps.erase(person);
      else if (chance < 0.85) await steps.announce();
      else if (chance < 0.9) await steps.move();
      else act.now = new Date(act.now.getTime() + random() * 4 * HOUR);
      if (random() < 0.6) await runClock(act);
    }
    // The server comes to its senses; time passes.
    act.transport.send = async (mail) => {
      taken.push(mail);
      if (mail.headers["List-Unsubscribe"] && !subscribed.has(mail.to)) wrong.push(mail.id);
      return { status: "sent" };
    };
    for (let look = 0; look < 40; look++) {
      act.now = new Date(act.now.getTime() + 2 * HOUR);
      await runClock(act);
    }

    expect(wrong).toEqual([]);
    const ids = taken.map((mail) => mail.id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    const { results } = await db
      .prepare("SELECT id, state, reason, recipient FROM outbox")
      .all<{ id: string; state: string; reason: string | null; recipient: string | null }>();
    const unsettled = results.filter(({ state, reason }) => state === "due" || (state === "undeliverable" && !reason));
    expect(unsettled).toEqual([]);
    const sent = results.filter(({ state }) => state === "sent").map(({ id }) => `<${id}@events.test>`);
    expect(new Set(sent)).toEqual(new Set(ids));
  },
  120_000,
);
