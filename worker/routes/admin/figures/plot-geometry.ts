/** Round steps that an axis counts by, so that there are about as many ticks as asked for; from nought, whole numbers. */
export function listTicks(largest: number, about: number): number[] {
  const rough = Math.max(largest, 1) / Math.max(about, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, Math.ceil(([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power));
  const count = Math.ceil(Math.max(largest, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** A line onto which a span of values is laid. */
export const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/**
 * Which labels have room: the last one always, then back from it, evenly, none over the next.
 *
 * @param room the length of the axis
 * @param width what one label takes, its gap included
 * @returns their indexes, ascending
 */
export function thinLabels(count: number, room: number, width: number): number[] {
  if (count < 1) return [];
  const most = Math.max(1, Math.floor(room / width));
  const every = Math.max(1, Math.ceil((count - 1) / most));
  const kept: number[] = [];
  for (let index = count - 1; index >= 0; index -= every) kept.unshift(index);
  return kept;
}

/** Words at places along a line: those that would lie over one before are left out. */
export function thinWords<Mark extends { x: number; width: number }>(marks: Mark[]): Mark[] {
  let end = Number.NEGATIVE_INFINITY;
  return marks.filter(({ x, width }) => {
    if (x < end) return false;
    end = x + width;
    return true;
  });
}

/** How wide words are drawn, roughly: enough to keep them apart. */
export const measureWords = (words: string, size: number): number => [...words].length * size * 0.56;

/** Days between two days, `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** A coordinate as SVG writes it, to a tenth. */
export const round = (value: number): number => Math.round(value * 10) / 10;
