import { type CoursePoint, hideCells, type Shown } from "./suppression.ts";

/** Some people by what tells them apart; `rest` is who belongs to no cell, or to one that is not named. */
export interface Distribution {
  people: Shown;
  cells: { value: string; people: Shown }[];
  rest: Shown;
}

/** The days of a course, each with how many had signed up by its end; what came before the first counts there. */
export function cumulate(days: string[], counted: { day: string; people: number }[]): CoursePoint[] {
  let people = 0;
  let next = 0;
  return days.map((day, index) => {
    for (; next < counted.length; next++) {
      const step = counted[next];
      if (!step || (step.day > day && index < days.length - 1)) break;
      people += step.people;
    }
    return { day, people };
  });
}

/**
 * Cells of people whose total is known, with the rest as one more cell.
 *
 * @param cells may count somebody of a deleted registration twice as little as once: the rest is never below nought
 */
export function distribute(
  people: number,
  cells: { value: string; people: number }[],
  exact: boolean,
): Distribution {
  const rest = Math.max(0, people - cells.reduce((sum, cell) => sum + cell.people, 0));
  if (exact) return { people, cells, rest };
  const shown = people < 1 ? [] : hideCells([...cells.map((cell) => cell.people), rest]);
  return {
    people,
    cells: cells.map(({ value }, index) => ({ value, people: shown[index] ?? null })),
    rest: shown[cells.length] ?? null,
  };
}

/** Parts of a number that are two: who came and who did not, who is new and who is not. The second is what is asked. */
export const showPart = (people: number, part: number, exact: boolean): Shown =>
  exact ? part : (hideCells([people - part, part])[1] ?? null);
