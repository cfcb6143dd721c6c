import { type CountedSession, countDays } from "../db/figures.ts";
import type { Act } from "../env.ts";
import { cumulate } from "../rules/figures.ts";
import { type CoursePoint, thinCourse } from "../rules/suppression.ts";
import { dayBefore, listDays, listOffsets, toDayAndTime } from "../rules/zoned-time.ts";

/** A course of more days than a year tells nothing. */
const MOST_DAYS = 366;

/** The sign-ups of a session day by day; without points where too few came, or their days are deleted. */
export interface Course {
  session: string;
  capacity: number | null;
  /** How many had a place by the end of a day; the first is the evening before the announcement. */
  points: CoursePoint[];
  /** Days on which the list was written to. */
  mailedOn: string[];
}

/**
 * Reads the course of a session.
 *
 * @param exact day by day; else in steps of five people or more (O-07)
 */
export async function readCourse(act: Act, session: CountedSession, timeZone: string, exact: boolean): Promise<Course> {
  const now = act.now.toISOString();
  const last = session.endsAt < now ? session.endsAt : now;
  const announcedAt = session.announcedAt < last ? session.announcedAt : last;
  const { days: counted, mailedAt } = await countDays(act.db, session.id, listOffsets(timeZone, announcedAt, last));
  const dayOf = (instant: string) => toDayAndTime(instant, timeZone).day;
  const announced = dayOf(announcedAt);
  // Who sees everything sees also who came before the announcement: registrants that were read in, for one.
  const earliest = counted[0]?.day ?? announced;
  const first = exact && earliest < announced ? earliest : announced;
  const points = cumulate(listDays(dayBefore(first), dayOf(last), MOST_DAYS), counted);
  return {
    session: session.id,
    capacity: session.capacity,
    points: counted.length === 0 ? [] : exact ? points : thinCourse(points),
    mailedOn: [...new Set(mailedAt.map(dayOf))].filter((day) => day >= first && day <= dayOf(last)),
  };
}
