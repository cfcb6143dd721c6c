import { ICalCalendarMethod } from "ical-generator";
import type { CalendarEntry } from "./calendar-entry.ts";
import { escapeText } from "./calendar-text.ts";
import { writeCalendar } from "./write-calendar.ts";

/** A series as a calendar to subscribe to. */
export interface Feed {
  title: string;
  /** The page of the series. */
  url: string;
  /** Where this calendar itself is fetched from. */
  source: string;
  timeZone: string;
  entries: CalendarEntry[];
}

/** Seconds after which a program asks again, where it follows the calendar's wish. */
const REFRESH_SECONDS = 12 * 3600;

/** A calendar to subscribe to (RFC 7986). */
export const writeFeed = (feed: Feed, now: Date): string =>
  writeCalendar(
    {
      method: ICalCalendarMethod.PUBLISH,
      name: escapeText(feed.title),
      url: feed.url,
      source: feed.source,
      ttl: REFRESH_SECONDS,
    },
    feed.entries,
    now,
    feed.timeZone,
  );

/** One session to put into a calendar of one's own; a name of its own would make Outlook open a new calendar for it. */
export const writeSessionFile = (entry: CalendarEntry, now: Date): string =>
  writeCalendar({ method: ICalCalendarMethod.PUBLISH }, [entry], now);
