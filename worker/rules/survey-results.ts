/** Fewer people than this are nobody's statistic (L-11). */
export const FEWEST_ANSWERS = 5;

/**
 * What may be shown of how often each answer was given: null where fewer than five gave it. Since the sum is known, the
 * hidden ones hide in company: further answers, the rarest first, are hidden with them until those hidden are two or
 * more and stand for five people or more.
 *
 * @returns one entry for each count, in their order
 */
export function suppressRare(counts: number[]): (number | null)[] {
  const rare = new Set([...counts.keys()].filter((index) => (counts[index] ?? 0) < FEWEST_ANSWERS));
  const sumOf = (indexes: Iterable<number>) => [...indexes].reduce((sum, index) => sum + (counts[index] ?? 0), 0);
  // What nobody chose tells of nobody.
  if (sumOf(rare) === 0) return counts;
  const others = [...counts.keys()]
    .filter((index) => !rare.has(index))
    .sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  for (const index of others) {
    if (rare.size > 1 && sumOf(rare) >= FEWEST_ANSWERS) break;
    rare.add(index);
  }
  return counts.map((count, index) => (rare.has(index) ? null : count));
}
