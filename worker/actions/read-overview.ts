import { countWaiting, listMailingsUnderway, type Waiting } from "../db/overview.ts";
import type { Act } from "../env.ts";
import { type PlannedMail, planClockMails } from "../rules/clock-plan.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { listNeeds, type SessionNeed } from "../rules/session-needs.ts";
import { listComingSessions, type SessionItem } from "./read-sessions.ts";

const DAY = 86_400_000;
/** The coming sessions whose needs are told at once; the others have time. */
const SESSIONS_IN_VIEW = 3;

/** What goes out when, and what is needed of the organisers. */
export interface Overview {
  next: SessionItem | null;
  mails: PlannedMail[];
  underway: { id: string; kind: string; isPaused: boolean; dueAt: string }[];
  needs: { session: SessionItem; need: SessionNeed }[];
  waiting: Waiting;
}

/** The first page of a series. */
export async function readOverview(act: Act, series: DeskSeries): Promise<Overview> {
  const [coming, waiting, underway] = await Promise.all([
    listComingSessions(act, series.id),
    countWaiting(act.db, series.id),
    listMailingsUnderway(act.db, series.id, new Date(act.now.getTime() - 30 * DAY).toISOString()),
  ]);
  const next = coming.find(({ state }) => state === "published") ?? null;
  return {
    next,
    mails: next ? planClockMails(next, series.timeZone, act.now) : [],
    underway,
    needs: coming
      .slice(0, SESSIONS_IN_VIEW)
      .flatMap((session) => listNeeds(session, act.now).map((need) => ({ session, need }))),
    waiting,
  };
}
