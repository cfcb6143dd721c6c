/** Round steps from nothing to at least a count: 1, 2 or 5 times a power of ten, four steps or fewer. */
export function planTicks(highest: number): number[] {
  const rough = Math.max(1, highest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(1, highest) / step) + 1 }, (_, index) => index * step);
}

const DAY = 86_400_000;
const toNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Days between two, both included; `YYYY-MM-DD`. */
export const countDays = (from: string, to: string): number => toNumber(to) - toNumber(from) + 1;

/** Where a day lies between two, from 0 to 1; one day alone lies at the end. */
export const placeDay = (day: string, from: string, to: string): number =>
  from === to ? 1 : (toNumber(day) - toNumber(from)) / (toNumber(to) - toNumber(from));

/** Days to name on the axis: the first, the last, and others evenly between, so few that no two words touch. */
export function pickDays(from: string, to: string, most: number): string[] {
  const days = countDays(from, to);
  const steps = Math.min(most, days) - 1;
  if (steps <= 0) return [to];
  const at = (index: number) => toNumber(from) + Math.round((index * (days - 1)) / steps);
  return Array.from({ length: steps + 1 }, (_, index) => new Date(at(index) * DAY).toISOString().slice(0, 10));
}
