import { Temporal } from "temporal-polyfill";

/** Months without a mail after which the organisers are warned, and after which a consent carries no mail (L-10). */
export const CONSENT_MONTHS = { warning: 12, end: 24 } as const;

/** The instant that lies so many months back; consents last used before it have aged. */
export const monthsBefore = (now: Date, months: number): string =>
  new Date(
    Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO("UTC").subtract({ months }).epochMilliseconds,
  ).toISOString();
