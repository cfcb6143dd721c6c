/** Writes instants as German spreadsheets read them, in the zone of a series: one for a whole export, they are dear to make. */
export interface SpreadsheetTimes {
  /** `10.12.2026`, empty for null. */
  day(instant: string | null): string;
  /** `10.12.2026 09:30`, empty for null. */
  minute(instant: string | null): string;
}

/** The writer for a zone, an IANA name (G-05). */
export function createSpreadsheetTimes(timeZone: string): SpreadsheetTimes {
  const format = new Intl.DateTimeFormat("de-DE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const split = (instant: string) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    const day = `${parts.get("day")}.${parts.get("month")}.${parts.get("year")}`;
    return { day, minute: `${day} ${parts.get("hour")}:${parts.get("minute")}` };
  };
  return {
    day: (instant) => (instant ? split(instant).day : ""),
    minute: (instant) => (instant ? split(instant).minute : ""),
  };
}
