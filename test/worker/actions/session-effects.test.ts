import { expect, it } from "vitest";
import {
  announceProgramme,
  cancelSession,
  changeCapacity,
  moveSession,
  publishSession,
} from "../../../worker/actions/change-session.ts";
import { readSeriesAnswer } from "../../../worker/actions/read-series.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { SESSION_CHANGES, type SessionChange } from "../../../worker/rules/session-changes.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

const HOUR = 3_600_000;
const at = (act: TestAct, hours: number) => new Date(act.now.getTime() + hours * HOUR).toISOString();

/** How each change of the table comes about. */
const MAKE: Record<SessionChange, (act: TestAct, session: string) => Promise<unknown>> = {
  publish: (act, session) => publishSession(act, session),
  "complete-programme": (act, session) => announceProgramme(act, session),
  move: (act, session) => moveSession(act, session, at(act, 300), at(act, 301.5)),
  cancel: (act, session) => cancelSession(act, session),
  "raise-capacity": (act, session) => changeCapacity(act, session, 2),
  "lower-capacity": (act, session) => changeCapacity(act, session, 0),
  "open-doors": (act) => runClock({ ...act, now: new Date(at(act, 179)) }),
  end: (act) => runClock({ ...act, now: new Date(at(act, 225)) }),
};

it.each(Object.entries(SESSION_CHANGES))("%s brings about what the table says (G-01)", async (name, effect) => {
  const act = createAct();
  act.now = new Date("2027-05-03T08:00:30.000Z");
  const series = await createSeries();
  const session = await createSession(series.id, { capacity: 1, startsAt: at(act, 200) });
  await createPerson(act, series.id, session);
  await createPerson(act, series.id, session);
  await createPerson(act, series.id, null, true);
  if (name === "publish") await db.prepare("UPDATE sessions SET state = 'draft' WHERE id = ?1").bind(session).run();
  await MAKE[name as SessionChange](act, session);

  const answer = await readSeriesAnswer(act, series.slug, ["de"]);
  const shown = answer.ok ? answer.value.sessions.find(({ id }) => id === session) : undefined;
  expect(shown?.status).toBe(effect.status ?? "scheduled");
  const count = (sql: string) => db.prepare(sql).bind(session).first<number>("n");
  expect(await count("SELECT revision AS n FROM sessions WHERE id = ?1")).toBe(effect.revises ? 1 : 0);
  const { results } = await db.prepare("SELECT kind FROM mailings WHERE session_id = ?1").bind(session).all();
  expect(results.map(({ kind }) => kind)).toEqual(effect.mails ? [effect.mails.kind] : []);
  const told = { subscribers: 1, registered: 2, confirmed: 1 };
  expect(await count("SELECT count(*) AS n FROM outbox WHERE session_id = ?1 AND mailing_id IS NOT NULL")).toBe(
    effect.mails ? told[effect.mails.to] : 0,
  );
  const offered = await count("SELECT count(*) AS n FROM registrations WHERE session_id = ?1 AND status = 'offered'");
  expect(offered).toBe(effect.offersSeats ? 1 : 0);
});
