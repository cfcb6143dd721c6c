import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { countAnswers, countPartners, listConfirmationsByHour, listMarks, listTurnouts } from "../db/figures.ts";
import type { Act } from "../env.ts";
import type { DeskSeries } from "../rules/desk.ts";
import type { LocalText } from "../rules/local-text.ts";
import { type CoursePoint, hideCells, hideSmall, type Shown, thinCourse } from "../rules/suppression.ts";
import { toDayAndTime } from "../rules/zoned-time.ts";
import { readSessionItem, type SessionItem } from "./read-sessions.ts";

export type { CoursePoint };

/** A count; null where it is hidden, since it would tell of fewer than five (O-07). */
export type Count = Shown;

/** The picture of one session. */
export interface SessionFigures {
  session: { id: string; title: LocalText | null; startsAt: string; capacity: number | null };
  course: CoursePoint[];
  /** What people were told of, and on which day. */
  marks: { kind: string; day: string }[];
  partners: { partner: string | null; people: Count }[];
  questions: { id: string; label: LocalText; options: { value: string; label: LocalText; people: Count }[] }[];
}

/** The picture of a series: one session in detail, and the turnout of the last ones. */
export interface Figures {
  session: SessionFigures | null;
  turnouts: {
    id: string;
    title: LocalText | null;
    startsAt: string;
    registered: Count;
    attended: Count;
    returning: Count;
  }[];
  questions: SessionFigures["questions"];
  /** False where counts under five are hidden. */
  exact: boolean;
}

const DAY = 86_400_000;
/** As far back as a turnout is shown. */
const SESSIONS = 12;

/**
 * The figures of a series (G-12).
 *
 * @param sessionId the session to show in detail; null for the next one, or the last
 * @param exact false for co-organisers: counts under five are hidden, and what they would follow from (L-13, O-07)
 * @returns `unknown-session`
 */
export async function readFigures(
  act: Act,
  series: DeskSeries,
  sessionId: string | null,
  exact: boolean,
): Promise<Outcome<Figures>> {
  const turnouts = await listTurnouts(act.db, series.id, SESSIONS);
  const chosen = sessionId ?? pickSession(turnouts, act.now);
  const session = chosen ? await readSessionItem(act, series.id, chosen) : null;
  if (session && !session.ok) return session;
  if (session && session.value.state === "draft") return refuse("unknown-session");
  const questions = await countAnswers(act.db, series.id, null);
  return accept({
    session: session ? await readSessionFigures(act, series, session.value, exact) : null,
    turnouts: turnouts.map((turnout) => hideTurnout(turnout, exact)),
    questions: questions.map((question) => hideOptions(question, exact)),
    exact,
  });
}

/** The one that comes next, else the last. */
function pickSession(turnouts: { id: string; startsAt: string }[], now: Date): string | null {
  const coming = turnouts.find(({ startsAt }) => startsAt > now.toISOString());
  return (coming ?? turnouts.at(-1))?.id ?? null;
}

/** One session in detail. */
export async function readSessionFigures(
  act: Act,
  series: DeskSeries,
  session: SessionItem,
  exact: boolean,
): Promise<SessionFigures> {
  const [hours, marks, partners, questions] = await Promise.all([
    listConfirmationsByHour(act.db, session.id),
    listMarks(act.db, session.id),
    countPartners(act.db, session.id),
    countAnswers(act.db, series.id, session.id),
  ]);
  const dayOf = (instant: string) => toDayAndTime(instant, series.timeZone).day;
  const course = addUp(hours.map(({ instant, people }) => ({ day: dayOf(instant), people })));
  const counts = partners.map(({ people }) => people);
  const shownPartners = exact ? counts : hideTable(counts);
  return {
    session: { id: session.id, title: session.title, startsAt: session.startsAt, capacity: session.capacity },
    course: exact ? course : thinCourse(course),
    marks: marks.map(({ kind, instant }) => ({ kind, day: dayOf(instant) })),
    partners: partners.map(({ partner }, index) => ({ partner, people: shownPartners[index] ?? null })),
    // The series' answers less those of the sessions shown would give away one that is not: one of both is enough.
    questions: exact ? questions : [],
  };
}

/** Counts by hour as a sum by day that rises from nought, on the day before anybody came. */
function addUp(counts: CoursePoint[]): CoursePoint[] {
  const [first] = counts;
  if (!first) return [];
  const before = new Date(Date.parse(`${first.day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
  const course: CoursePoint[] = [{ day: before, people: 0 }];
  let sum = 0;
  for (const { day, people } of counts) {
    sum += people;
    const last = course.at(-1);
    if (last?.day === day) last.people = sum;
    else course.push({ day, people: sum });
  }
  return course;
}

/** Who came and who missed it are two counts of one table, and so are who is new and who returns. */
function hideTurnout({ isCounted, ...turnout }: Awaited<ReturnType<typeof listTurnouts>>[number], exact: boolean) {
  const { registered, attended, returning } = turnout;
  const counted = isCounted ? returning : null;
  if (exact) return { ...turnout, returning: counted };
  const came = hideTable([attended, registered - attended]);
  const back = hideTable([returning, registered - returning]);
  return {
    ...turnout,
    registered: hideSmall(registered),
    attended: came[0] ?? null,
    returning: counted === null ? null : (back[0] ?? null),
  };
}

/** The cells of a table whose total is shown too, unless it is small itself: then nothing is. */
const hideTable = (counts: number[]): Count[] =>
  hideSmall(counts.reduce((sum, count) => sum + count, 0)) === null ? counts.map(() => null) : hideCells(counts);

function hideOptions(question: Awaited<ReturnType<typeof countAnswers>>[number], exact: boolean) {
  if (exact) return question;
  const counts = hideTable(question.options.map(({ people }) => people));
  return {
    ...question,
    options: question.options.map((option, index) => ({ ...option, people: counts[index] ?? null })),
  };
}
