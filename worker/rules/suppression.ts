/** Numbers of fewer people than this are shown to nobody but the organisers who see the people anyway (O-07, L-11). */
export const SMALLEST_GROUP = 5;

/** A number of people, or null where it is hidden. */
export type Shown = number | null;

/** A number that stands in no sum: hidden while it is small, nought included. */
export const hideSmall = (people: number): Shown => (people < SMALLEST_GROUP ? null : people);

/**
 * The cells of a table whose total is known. Small cells are hidden; then the largest of the others, one by one, until
 * what is hidden can be read in several ways, for every hidden cell, also by who knows this rule (O-07). The largest
 * goes first because it may have any value of five and more: of two small cells with a known sum, one could be it.
 */
export function hideCells(cells: number[]): Shown[] {
  const hidden = new Set(cells.flatMap((people, index) => (people < SMALLEST_GROUP ? [index] : [])));
  const sum = () => [...hidden].reduce((total, index) => total + (cells[index] ?? 0), 0);
  if (hidden.size === 0) return [...cells];
  while (hidden.size < cells.length && (hidden.size < 2 || sum() < SMALLEST_GROUP)) {
    const [largest] = cells
      .map((people, index) => ({ people, index }))
      .filter(({ index }) => !hidden.has(index))
      .sort((one, other) => other.people - one.people || one.index - other.index);
    if (!largest) break;
    hidden.add(largest.index);
  }
  return cells.map((people, index) => (hidden.has(index) ? null : people));
}

/**
 * Which cells may be named where the others are told as one number: all but the small ones, and the smallest of those
 * too where the others together were still few. Nobody learns who the others are, nor how many.
 *
 * @param rest who belongs to no cell, told with the others
 */
export function nameCells(cells: number[], rest: number): boolean[] {
  const named = cells.map((people) => people >= SMALLEST_GROUP);
  const others = () => cells.reduce((sum, people, index) => (named[index] ? sum : sum + people), rest);
  while (others() > 0 && others() < SMALLEST_GROUP && named.includes(true)) {
    const smallest = Math.min(...cells.filter((_, index) => named[index]));
    named[cells.findIndex((people, index) => named[index] && people === smallest)] = false;
  }
  return named;
}

/** How many had signed up by the end of a day. */
export interface CoursePoint {
  /** `YYYY-MM-DD` in the series' zone. */
  day: string;
  people: number;
}

/**
 * A course whose steps are all of five people or more: days in between are left out, so that nobody's day is told by a
 * difference. The first point is the day before anybody came, the last one the total.
 */
export function thinCourse(points: CoursePoint[]): CoursePoint[] {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last || last.people < SMALLEST_GROUP) return [];
  const kept = [{ day: first.day, people: 0 }];
  for (const point of rest) {
    if (point.people - (kept.at(-1)?.people ?? 0) >= SMALLEST_GROUP) kept.push(point);
  }
  // What came after the last step is too few to be told apart from it.
  if (kept.at(-1)?.day !== last.day) {
    if (kept.length > 1) kept.pop();
    kept.push(last);
  }
  return kept;
}
