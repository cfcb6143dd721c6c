import { RETENTION_DAYS } from "../contract/limits.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import {
  type CountedSession,
  countFigures,
  type Figure,
  findScale,
  listCountedSessions,
  type ScaleQuestion,
} from "../db/figures.ts";
import type { Act } from "../env.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { type Distribution, distribute, distributeNamed, showPart } from "../rules/figures.ts";
import type { LocalText } from "../rules/local-text.ts";
import { hideSmall, type Shown } from "../rules/suppression.ts";
import { type Course, readCourse } from "./read-course.ts";

const DAY = 86_400_000;
/** More would be scanned than is looked at. */
const SESSIONS = 12;

/** How a session was attended. A number is null where it is hidden, or was too small to be kept (L-11). */
export interface SessionFigures {
  id: string;
  title: LocalText | null;
  startsAt: string;
  endsAt: string;
  capacity: number | null;
  isOver: boolean;
  registered: Shown;
  attended: Shown;
  returning: Shown;
}

/** The next session, and those that are over: parts that share nobody's registration, so none tells the other. */
export type Slice = "next" | "earlier";

/** The picture of a series: who signs up, comes, comes again, knows what, and from where. */
export interface Figures {
  exact: boolean;
  /** The newest ones, latest first. */
  sessions: SessionFigures[];
  course: Course | null;
  question: ScaleQuestion | null;
  knowledge: Record<Slice, Distribution>;
  partners: Record<Slice, Distribution>;
}

interface Asked {
  /** Whether small numbers are shown: to who sees the people anyway (L-13). */
  exact: boolean;
  /** The session whose course is asked for; else the next one, or the last. */
  session?: string | null;
}

/** Reads the figures of a series. @returns `unknown-session` where a course is asked for that there is not */
export async function readFigures(act: Act, series: DeskSeries, { exact, session }: Asked): Promise<Outcome<Figures>> {
  const now = act.now.toISOString();
  const [sessions, question] = await Promise.all([
    listCountedSessions(act.db, series.id, now, SESSIONS),
    findScale(act.db, series.id),
  ]);
  const coming = sessions.filter(({ endsAt }) => endsAt > now);
  const next = coming.at(-1);
  const chosen = session ? sessions.find(({ id }) => id === session) : (next ?? sessions[0]);
  if (session && !chosen) return refuse("unknown-session");
  const [figures, course] = await Promise.all([
    countFigures(
      act.db,
      sessions.map(({ id }) => id),
      question?.id ?? null,
    ),
    chosen ? readCourse(act, chosen, series.timeZone, exact) : null,
  ]);
  const counted = sessions.map((of) => countSession(of, figures, act.now));
  const slices = {
    next: counted.filter(({ session }) => session === next),
    // Sessions whose own number is hidden count in no sum: it would tell them.
    earlier: counted.filter(
      ({ session, registered }) => session.endsAt <= now && (exact || hideSmall(registered) !== null),
    ),
  };
  const bySlice = (view: (of: Counted[]) => Distribution) => ({
    next: view(slices.next),
    earlier: view(slices.earlier),
  });
  return accept({
    exact,
    sessions: counted.map((of) => showSession(of, now, exact)),
    course,
    question,
    knowledge: bySlice((of) => {
      const cells = sum(of, `answer ${question?.id}`);
      const options = (question?.options ?? []).map(({ value }) => ({ value, people: cells.get(value) ?? 0 }));
      return distribute(total(of), options, exact);
    }),
    partners: bySlice((of) => {
      const cells = [...sum(of, "partner")].filter(([partner]) => partner !== "");
      const bySize = cells
        .map(([value, people]) => ({ value, people }))
        .sort((one, other) => other.people - one.people);
      return distributeNamed(total(of), bySize, exact);
    }),
  });
}

interface Counted {
  session: CountedSession;
  figures: Figure[];
  registered: number;
  /** Whether figures are all that is left. */
  isKept: boolean;
}

function countSession(session: CountedSession, figures: Figure[], now: Date): Counted {
  const isKept = Date.parse(session.endsAt) <= now.getTime() - RETENTION_DAYS.registration * DAY;
  const own = figures.filter(
    ({ sessionId, kept, figure }) =>
      // Who came again is known only while the earlier registrations are there: noted in time, it stays true.
      sessionId === session.id && (figure === "returning" ? true : kept === isKept),
  );
  const registered = isKept ? (find(own, "registered") ?? 0) : session.seatsTaken;
  return { session, figures: own, registered, isKept };
}

const find = (figures: Figure[], name: string): number | undefined =>
  figures.find(({ figure }) => figure === name)?.people;

function showSession({ session, figures, registered, isKept }: Counted, now: string, exact: boolean): SessionFigures {
  const { id, title, startsAt, endsAt, capacity } = session;
  const isOver = endsAt <= now;
  const show = (part: number | undefined): Shown => {
    if (part === undefined) return isKept || !exact ? null : 0;
    return part > registered ? null : showPart(registered, part, exact);
  };
  return {
    id,
    title,
    startsAt,
    endsAt,
    capacity,
    isOver,
    registered: exact && !isKept ? registered : hideSmall(registered),
    attended: isOver ? show(find(figures, "attended")) : null,
    returning: show(find(figures, "returning")),
  };
}

const total = (of: Counted[]): number => of.reduce((people, { registered }) => people + registered, 0);

function sum(of: Counted[], name: string): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { figure, value, people } of of.flatMap(({ figures }) => figures))
    if (figure === name) cells.set(value, (cells.get(value) ?? 0) + people);
  return cells;
}
