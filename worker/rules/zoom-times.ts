import { Temporal } from "temporal-polyfill";

const DATE = /^(\d{1,4})[./-](\d{1,2})[./-](\d{2,4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?$/i;
/** Who joined outside of these hours around the session was in another meeting, or the report is in another zone. */
const HOURS_AROUND = 3;
const HOUR = 3_600_000;

/**
 * The instant of a time in Zoom's report, UTC ISO 8601. The report names neither zone nor order of day and month: the
 * zone is the series', the order the one that comes near the session.
 *
 * @returns null where no reading falls into the hours around the session
 */
export function readZoomTime(
  text: string | null,
  session: { startsAt: string; endsAt: string },
  timeZone: string,
): string | null {
  const [, one, two, three, hour, minute, second, half] = DATE.exec(text?.trim() ?? "") ?? [];
  if (!one || !two || !three) return null;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const orders =
    one.length === 4
      ? [[one, two, three]]
      : [
          [three, two, one],
          [three, one, two],
        ];
  for (const [year, month, day] of orders) {
    const fields = {
      year: Number(year) < 100 ? 2000 + Number(year) : Number(year),
      month: Number(month),
      day: Number(day),
      hour: hours,
      minute: Number(minute),
      second: Number(second ?? 0),
      timeZone,
    };
    const instant = toInstant(fields);
    const isNear =
      instant !== null &&
      instant >= Date.parse(session.startsAt) - HOURS_AROUND * HOUR &&
      instant <= Date.parse(session.endsAt) + HOURS_AROUND * HOUR;
    if (isNear) return new Date(instant).toISOString();
  }
  return null;
}

/** Null for a day or an hour that there is not. */
function toInstant(fields: Parameters<typeof Temporal.ZonedDateTime.from>[0]): number | null {
  try {
    return Temporal.ZonedDateTime.from(fields, { overflow: "reject" }).epochMilliseconds;
  } catch {
    return null;
  }
}
