import { type CalendarEntry, sessionUid } from "../calendar/calendar-entry.ts";
import { describeEntry, titleEntry } from "../calendar/entry-words.ts";
import { writeFeed, writeSessionFile } from "../calendar/feed.ts";
import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { paths } from "../contract/paths.ts";
import { type FeedRows, type FeedSessionRow, findFeed, findFeedSession } from "../db/feed.ts";
import type { Act } from "../env.ts";
import { inLocale } from "../localization.ts";
import { chooseOffered, mainLocale } from "../rules/languages.ts";
import { wordIn } from "../rules/local-text.ts";
import { toDayAndTime } from "../rules/zoned-time.ts";
import { wordSession } from "./read-series.ts";

/** How far back the calendar of a series reaches, in months. */
const MONTHS_BACK = 12;

/** A series as a calendar to subscribe to. @returns `unknown-series` where there is none of that name */
export async function readFeed(act: Act, slug: string, tags: readonly string[]): Promise<Outcome<string>> {
  const since = new Date(act.now);
  since.setUTCMonth(since.getUTCMonth() - MONTHS_BACK);
  const rows = await findFeed(act.db, slug, since, act.now);
  if (!rows) return refuse("unknown-series");
  const { publicUrl } = act.settings;
  const locale = chooseOffered(tags, rows.series);
  const entries = rows.sessions.map((session) => ({ ...wordEntry(act, rows, session, locale), isTransparent: true }));
  const feed = {
    title: titleSeries(rows, locale),
    url: publicUrl + paths.hosted(slug),
    source: publicUrl + paths.feed(slug) + (locale === mainLocale(rows.series) ? "" : `?locale=${locale}`),
    timeZone: rows.series.timeZone,
    entries,
  };
  return accept(writeFeed(feed, act.now));
}

/** One session as a file, under a name that says what it is. @returns `unknown-series`, `unknown-session` */
export async function readSessionFile(
  act: Act,
  slug: string,
  id: string,
  tags: readonly string[],
): Promise<Outcome<{ name: string; content: string }>> {
  const rows = await findFeedSession(act.db, slug, id);
  if (!rows) return refuse("unknown-series");
  const session = rows.sessions[0];
  if (!session) return refuse("unknown-session");
  const locale = chooseOffered(tags, rows.series);
  const { day } = toDayAndTime(session.startsAt, rows.series.timeZone);
  return accept({
    name: `${slug}-${day}.ics`,
    content: writeSessionFile(wordEntry(act, rows, session, locale), act.now),
  });
}

function wordEntry(act: Act, rows: FeedRows, row: FeedSessionRow, locale: Locale): CalendarEntry {
  const seriesTitle = titleSeries(rows, locale);
  const session = wordSession(row, rows, locale, act);
  return {
    uid: sessionUid(session.id, act.settings.publicUrl),
    ...inLocale(
      locale,
      () => ({ title: titleEntry(session, seriesTitle, act.now), description: describeEntry(session) }),
      rows.series.genderStyle,
    ),
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: rows.series.timeZone,
    url: session.url,
    place: session.place,
    organiser: rows.series.contact,
    categories: [seriesTitle],
    sequence: row.revision,
    status: session.status === "cancelled" ? "cancelled" : "confirmed",
    createdAt: row.createdAt,
    changedAt: row.changedAt,
  };
}

const titleSeries = ({ series }: FeedRows, locale: Locale): string =>
  wordIn(series.title, locale, series.lang)?.text ?? series.slug;
