/** Fewer people than this are nobody's statistic (L-11, O-07). */
export const FEWEST_PEOPLE = 5;

/** Counts as they may be shown: null is hidden. */
export interface Suppressed {
  counts: (number | null)[];
  /** Null where even the sum would tell of fewer than five. */
  total: number | null;
}

/**
 * Hides what tells of fewer than five people, and as much beside it that no hidden count follows from the others and the
 * total, for readers who know this rule too: with small ones goes the smallest that is large enough, and all its equals.
 * Where none is large enough, nothing is shown.
 */
export function suppress(counts: number[]): Suppressed {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const large = counts.filter((count) => count >= FEWEST_PEOPLE);
  if (large.length === counts.length) return { counts, total };
  if (large.length === 0) return { counts: counts.map(() => null), total: null };
  const smallest = Math.min(...large);
  return { counts: counts.map((count) => (count <= smallest ? null : count)), total };
}

/** The same for the steps of a course that only rises: a point is shown where five more came since the last one shown. */
export function thinCourse<T extends { people: number }>(course: T[]): T[] {
  let shown = 0;
  return course.filter(({ people }) => {
    if (people - shown < FEWEST_PEOPLE) return false;
    shown = people;
    return true;
  });
}
