import { ICalCalendarMethod } from "ical-generator";
import type { CalendarEntry } from "./calendar-entry.ts";
import { writeCalendar } from "./write-calendar.ts";

/** One session as the file that a mail carries. */
export const calendarFile = (entry: CalendarEntry, now = new Date()): string =>
  writeCalendar({ method: calendarMethod(entry.status) }, [entry], now);

/**
 * What a calendar is to do with the file. A published entry is replaced by publishing it again, and taken back by
 * CANCEL (RFC 5546 §3.2.1). The mail's content type has to name the same (RFC 6047 §2.4).
 */
export const calendarMethod = (status: CalendarEntry["status"]): ICalCalendarMethod =>
  status === "cancelled" ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
