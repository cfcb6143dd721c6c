import { type CoursePoint, hideCells, hideSmall, nameCells, type Shown, SMALLEST_GROUP } from "./suppression.ts";

/** Some people by what tells them apart; `rest` is who belongs to no cell, or to one that is not named. */
export interface Distribution {
  people: Shown;
  cells: { value: string; people: Shown }[];
  rest: Shown;
}

/** How many had signed up by the end of each day. The first day is the one before anybody could. */
export function cumulate(days: string[], counted: { day: string; people: number }[]): CoursePoint[] {
  const last = days.length - 1;
  return days.map((day, index) => ({
    day,
    people:
      index === 0
        ? 0
        : counted.filter((step) => step.day <= day || index === last).reduce((sum, { people }) => sum + people, 0),
  }));
}

/**
 * Cells of people whose total is known, with the rest as one more cell. That nobody is left over is no group: it may
 * be seen, else every question that all have answered would hide its largest group.
 */
export function distribute(people: number, cells: { value: string; people: number }[], exact: boolean): Distribution {
  const counts = cells.map((cell) => cell.people);
  // Figures kept of deleted registrations count each for itself: their sum may be more than the people.
  const rest = Math.max(0, people - counts.reduce((sum, count) => sum + count, 0));
  if (exact) return { people, cells, rest };
  const shown = hideCells(rest > 0 ? [...counts, rest] : counts);
  return {
    people: hideSmall(people),
    cells: cells.map(({ value }, index) => ({ value, people: shown[index] ?? null })),
    rest: rest > 0 ? (shown[cells.length] ?? null) : 0,
  };
}

/** The same for cells whose names tell that somebody is in them: who is in a small one is told with the rest. */
export function distributeNamed(
  people: number,
  cells: { value: string; people: number }[],
  exact: boolean,
): Distribution {
  const all = distribute(people, cells, true);
  if (exact) return all;
  if (people < SMALLEST_GROUP) return { people: null, cells: [], rest: null };
  const named = nameCells(
    cells.map((cell) => cell.people),
    all.rest ?? 0,
  );
  return distribute(
    people,
    cells.filter((_, index) => named[index]),
    true,
  );
}

/** Parts of a number that are two: who came and who did not, who is new and who is not. The second is what is asked. */
export const showPart = (people: number, part: number, exact: boolean): Shown =>
  exact ? part : (hideCells([people - part, part])[1] ?? null);
