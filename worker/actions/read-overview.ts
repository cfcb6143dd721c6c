import { listUnderway, type MailingItem } from "../db/mailing-items.ts";
import { countWaiting, type Waiting } from "../db/overview.ts";
import type { Act } from "../env.ts";
import { type PlannedMail, planClockMails } from "../rules/clock-plan.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { listNeeds, type SessionNeed } from "../rules/session-needs.ts";
import { hideSmall, type Shown } from "../rules/suppression.ts";
import { type Figures, readFigures } from "./read-figures.ts";
import { listComingSessions, type SessionItem } from "./read-sessions.ts";

/** The coming sessions whose needs are told at once; the others have time. */
const SESSIONS_IN_VIEW = 3;

/** What goes out when, and what is needed of the organisers. */
export interface Overview {
  next: SessionItem | null;
  /** How many come to the next session; a small number is null for who only reads figures (O-07). */
  seats: { confirmed: Shown; unconfirmed: Shown; waiting: Shown } | null;
  /** The sign-ups for the next session by day, and where they come from. */
  figures: Pick<Figures, "course" | "partners"> | null;
  mails: PlannedMail[];
  underway: MailingItem[];
  needs: { session: SessionItem; need: SessionNeed }[];
  waiting: Waiting;
}

/** The first page of a series, with exact numbers or without those of small groups. */
export async function readOverview(act: Act, series: DeskSeries, exact: boolean): Promise<Overview> {
  const [coming, waiting, underway] = await Promise.all([
    listComingSessions(act, series.id),
    countWaiting(act.db, series.id),
    listUnderway(act.db, series.id),
  ]);
  const next = coming.find(({ state }) => state === "published") ?? null;
  const figures = next ? await readFigures(act, series, { exact, session: next.id }) : null;
  const show = (people: number): Shown => (exact ? people : hideSmall(people));
  return {
    next,
    seats: next && {
      confirmed: show(next.seatsTaken),
      unconfirmed: show(next.unconfirmed),
      waiting: show(next.waiting),
    },
    figures: figures?.ok ? { course: figures.value.course, partners: figures.value.partners } : null,
    mails: next ? planClockMails(next, series.timeZone, act.now) : [],
    underway,
    needs: coming
      .slice(0, SESSIONS_IN_VIEW)
      .flatMap((session) => listNeeds(session, act.now).map((need) => ({ session, need }))),
    waiting,
  };
}
