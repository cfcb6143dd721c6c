import { beforeEach, describe, expect, it } from "vitest";
import { cancelSession, moveSession } from "../../../worker/actions/change-session.ts";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { readFeed, readSessionFile } from "../../../worker/actions/read-feed.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { type ReadEntry, readCalendar } from "../../support/worker/calendars.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";

let act: TestAct;
let series: { id: string; slug: string };
let session: string;

beforeEach(async () => {
  act = createAct();
  series = await createSeries();
  session = await createSession(series.id, { startsAt: inDays(14) });
});

/** The one entry of a calendar. */
function onlyEntry(text: string): ReadEntry {
  const { entries } = readCalendar(text);
  expect(entries).toHaveLength(1);
  return entries[0] as ReadEntry;
}

/** The session as the feed and as its file tell it; both publish, and tell the same. */
async function readBoth(): Promise<ReadEntry> {
  const feed = await readFeed(act, series.slug, ["de"]);
  const file = await readSessionFile(act, series.slug, session, ["de"]);
  if (!feed.ok || !file.ok) throw new Error("no feed");
  expect(readCalendar(file.value.content)).toMatchObject({ method: "PUBLISH", name: null });
  expect(onlyEntry(file.value.content)).toEqual(onlyEntry(feed.value));
  return onlyEntry(feed.value);
}

/** The newest calendar file that was mailed. */
const lastMailed = (): ReadEntry => {
  const files = act.sent.flatMap(({ attachments }) => attachments);
  return onlyEntry(files.at(-1)?.content ?? "");
};

describe("in calendars", () => {
  it("a session keeps its id when it is moved, and its sequence rises with its new time", async () => {
    const before = await readBoth();
    await moveSession(act, session, "2099-01-15T09:00:00.000Z", "2099-01-15T10:30:00.000Z");
    const after = await readBoth();
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after).toMatchObject({
      status: "CONFIRMED",
      startsAt: "2099-01-15T09:00:00.000Z",
      endsAt: "2099-01-15T10:30:00.000Z",
    });
  });

  it("a cancelled session stays, as cancelled, with a higher sequence", async () => {
    const before = await readBoth();
    await cancelSession(act, session);
    const after = await readBoth();
    expect(after).toMatchObject({ uid: before.uid, status: "CANCELLED", startsAt: before.startsAt });
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it("a session has the id and the sequence that the mailed files have, so that nobody sees it twice", async () => {
    await createPerson(act, series.id, session);
    await deliverDueMails(act);
    const mailed = lastMailed();
    expect(await readBoth()).toMatchObject({ uid: mailed.uid, sequence: mailed.sequence, startsAt: mailed.startsAt });
    await moveSession(act, session, inDays(21), inDays(21.1));
    await deliverDueMails(act);
    const mailedAgain = lastMailed();
    expect(mailedAgain.sequence).toBeGreaterThan(mailed.sequence);
    const { uid, sequence, startsAt } = await readBoth();
    expect(mailedAgain).toMatchObject({ uid, sequence, startsAt });
  });
});
