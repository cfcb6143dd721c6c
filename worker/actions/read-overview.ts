import { listUnderway, type MailingItem } from "../db/mailing-items.ts";
import { countWaiting, type Waiting } from "../db/overview.ts";
import type { Act } from "../env.ts";
import { type PlannedMail, planClockMails } from "../rules/clock-plan.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { listNeeds, type SessionNeed } from "../rules/session-needs.ts";
import { readSessionFigures, type SessionFigures } from "./read-figures.ts";
import { listComingSessions, type SessionItem } from "./read-sessions.ts";

/** The coming sessions whose needs are told at once; the others have time. */
const SESSIONS_IN_VIEW = 3;

/** What goes out when, and what is needed of the organisers. */
export interface Overview {
  next: SessionItem | null;
  /** The picture of the next session. */
  figures: SessionFigures | null;
  mails: PlannedMail[];
  underway: MailingItem[];
  needs: { session: SessionItem; need: SessionNeed }[];
  waiting: Waiting;
}

/**
 * The first page of a series.
 *
 * @param exact false for co-organisers, whose figures hide counts under five (L-13)
 */
export async function readOverview(act: Act, series: DeskSeries, exact: boolean): Promise<Overview> {
  const [coming, waiting, underway] = await Promise.all([
    listComingSessions(act, series.id),
    countWaiting(act.db, series.id),
    listUnderway(act.db, series.id),
  ]);
  const next = coming.find(({ state }) => state === "published") ?? null;
  return {
    next,
    figures: next && (await readSessionFigures(act, series, next, exact)),
    mails: next ? planClockMails(next, series.timeZone, act.now) : [],
    underway,
    needs: coming
      .slice(0, SESSIONS_IN_VIEW)
      .flatMap((session) => listNeeds(session, act.now).map((need) => ({ session, need }))),
    waiting,
  };
}
