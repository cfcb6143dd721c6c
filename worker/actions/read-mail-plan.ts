import { HAND_KINDS, type HandKind } from "../contract/mailing-requests.ts";
import { listMailingsOf, type MailingItem } from "../db/mailing-items.ts";
import { listComingRows } from "../db/session-items.ts";
import type { Act } from "../env.ts";
import { type PlannedMail, planClockMails, planMeetingReminders } from "../rules/clock-plan.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { findHandRefusal } from "../rules/hand-mailings.ts";
import { derivePhase } from "../rules/session-state.ts";
import type { SessionItem } from "./read-sessions.ts";

const DAY = 86_400_000;
/** A session stays in the plan so long after its end: its thanks are a matter of these days. */
const DAYS_AFTER = 14;

/** What goes out about one session: what went, what will by itself, and what could by hand. */
export interface SessionMails {
  session: SessionItem;
  /** Oldest first. */
  made: MailingItem[];
  /** What the clock still sends, soonest first. */
  planned: PlannedMail[];
  /** When the organisers are told that the meeting's address is missing, if it is missing then. */
  reminders: string[];
  /** What an organiser may send now. */
  byHand: HandKind[];
}

/** What goes out when, session by session, the soonest first. */
export async function readMailPlan(act: Act, series: DeskSeries): Promise<SessionMails[]> {
  const since = new Date(act.now.getTime() - DAYS_AFTER * DAY).toISOString();
  const rows = await listComingRows(act.db, series.id, since);
  const mailings = await listMailingsOf(
    act.db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const session = { ...row, phase: derivePhase(row, act.now) };
    const made = mailings.filter((mailing) => mailing.session === row.id);
    const isPublic = row.state === "published";
    const hasThanks = made.some(({ kind }) => kind === "thanks");
    const planned = isPublic ? planClockMails(row, series.timeZone, act.now) : [];
    return {
      session,
      made,
      planned: planned.filter(({ kind }) => kind !== "thanks" || !hasThanks),
      reminders: isPublic ? planMeetingReminders(row, act.now) : [],
      byHand: HAND_KINDS.filter((kind) => findHandRefusal(kind, row, act.now) === null && !isSent(made, kind)),
    };
  });
}

/** Whether a mailing that goes to each only once was made; the access link may be sent as often as needed. */
const isSent = (made: MailingItem[], kind: HandKind): boolean =>
  kind !== "access-link" && made.some((mailing) => mailing.kind === kind && mailing.state !== "stopped");
