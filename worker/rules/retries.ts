/** Minutes to wait after the first, second, … failed attempt; afterwards the mail is given up. About two days in all. */
const MINUTES = [1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 1440];

/** When to try again after so many attempts, or null when it is enough. */
export function planRetry(attempts: number, now: Date): Date | null {
  const minutes = MINUTES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
