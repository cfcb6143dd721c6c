const HOUR = 3_600_000;
/** A freed seat is kept for a person this long, less near the start; later than the last hours nobody is asked. */
const HOURS = { kept: 24, atLeast: 1, direct: 3 };

/**
 * Until when a freed seat is offered to who waits, or null where it is given at once since the start is near
 * (design §6). Near the start the time shrinks so that the next in line still gets an answer.
 */
export function planOffer(startsAt: string, now: Date): Date | null {
  const left = Date.parse(startsAt) - now.getTime();
  if (left <= HOURS.direct * HOUR) return null;
  const kept = Math.min(HOURS.kept * HOUR, Math.max(HOURS.atLeast * HOUR, left - HOURS.direct * HOUR));
  return new Date(now.getTime() + kept);
}
