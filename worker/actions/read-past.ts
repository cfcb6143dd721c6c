import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import type { Material, PastAnswer, PastSession } from "../contract/past-answer.ts";
import { paths } from "../contract/paths.ts";
import type { Series } from "../contract/series-answer.ts";
import type { MaterialRow } from "../db/materials.ts";
import { findPastProgramme, listPastTexts, type PastProgramme, type PastText } from "../db/past-sessions.ts";
import type { SessionRow } from "../db/series.ts";
import type { Act } from "../env.ts";
import { chooseOffered } from "../rules/languages.ts";
import { Wording, wordIn } from "../rules/local-text.ts";
import { hideSmall } from "../rules/suppression.ts";
import { toWebAddress } from "../rules/web-address.ts";
import { hasWords, splitSearch } from "../rules/word-search.ts";
import { parseCursor, toPage } from "./paging.ts";
import { wordSeries, wordSession } from "./read-series.ts";
import { listInstants, wordDates } from "./word-dates.ts";

const PAGE = 24;
/** Characters of a search; what is typed beyond does not count. */
export const SEARCH_LENGTH = 200;

/**
 * Earlier sessions of a series in one language, the first of the tags that it offers, newest first.
 *
 * @param before the `next` of the page before, or null for the first page
 * @returns `unknown-series` where there is none of that name, `invalid-fields` for a cursor that we never gave out
 */
export async function readPastAnswer(
  act: Act,
  slug: string,
  tags: readonly string[],
  before: string | null,
): Promise<Outcome<PastAnswer>> {
  const found = await findPage(act, slug, before, null);
  if (!found.ok) return found;
  const { series } = found.value;
  const locale = chooseOffered(tags, series);
  const page = wordPage(found.value, locale, act);
  return accept({ ...page, dates: wordDates(listInstants(page.items), locale, series.timeZone) });
}

/** A page of sessions, as pages word dates by themselves. */
type Page = Omit<PastAnswer, "dates">;

/** The archive of a series: the page that was asked for, and how many sessions a search found in all. */
export interface Archive extends Page {
  series: Series;
  found: number | null;
}

/**
 * The same as a page shows it, where words are searched for only those sessions that have all of them in title,
 * summary or speakers, as they are worded in the language of the page.
 */
export async function readArchive(
  act: Act,
  slug: string,
  tags: readonly string[],
  asked: { before: string | null; search: string },
): Promise<Outcome<Archive>> {
  const words = splitSearch(asked.search);
  const texts = words.length > 0 ? await listPastTexts(act.db, slug, act.now.toISOString()) : null;
  const ids =
    texts?.filter((text) => matches(text, words, chooseOffered(tags, text.series))).map(({ id }) => id) ?? null;
  const found = await findPage(act, slug, asked.before, ids);
  if (!found.ok) return found;
  const locale = chooseOffered(tags, found.value.series);
  const series = wordSeries(found.value.series, locale, act.settings.publicUrl);
  return accept({ ...wordPage(found.value, locale, act), series, found: ids?.length ?? null });
}

function matches({ title, summary, speakers, series }: PastText, words: string[], locale: Locale): boolean {
  const shown = [title, summary].map((text) => wordIn(text, locale, series.lang)?.text ?? null);
  return hasWords([...shown, speakers], words);
}

async function findPage(
  act: Act,
  slug: string,
  before: string | null,
  ids: string[] | null,
): Promise<Outcome<PastProgramme>> {
  const cursor = before === null ? null : parsePastCursor(before);
  if (before !== null && !cursor) return refuse("invalid-fields", [{ field: "before", code: "invalid" }]);
  const choice = { before: cursor, ids, limit: PAGE + 1 };
  const programme = await findPastProgramme(act.db, slug, act.now.toISOString(), choice);
  return programme ? accept(programme) : refuse("unknown-series");
}

/** Where a page of past sessions ends, null for what we never gave out. */
export function parsePastCursor(before: string): { endsAt: string; id: string } | null {
  const cursor = parseCursor(before);
  return cursor && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cursor.createdAt)
    ? { endsAt: cursor.createdAt, id: cursor.id }
    : null;
}

function wordPage(programme: PastProgramme, locale: Locale, act: Act): Page {
  const rows = programme.sessions.map((session) => ({ ...session, createdAt: session.endsAt }));
  const page = toPage(rows, PAGE);
  return { items: page.items.map((session) => wordPastSession(session, programme, locale, act)), next: page.next };
}

function wordPastSession(session: SessionRow, programme: PastProgramme, locale: Locale, act: Act): PastSession {
  const { series } = programme;
  const remains = programme.remains.find(({ sessionId }) => sessionId === session.id);
  return {
    ...wordSession(session, programme, locale, act),
    url: `${act.settings.publicUrl}${paths.archive(series.slug)}#session-${session.id}`,
    materials: programme.materials
      .filter((material) => material.session === session.id)
      .flatMap((material) => wordMaterial(material, series.lang, locale)),
    attendance: hideSmall(remains?.attended ?? 0),
    wish: remains?.wish ?? null,
  };
}

/** A material, or nothing where its address is none that a page may link to (S-16). */
function wordMaterial(material: MaterialRow, seriesLang: string, locale: Locale): Material[] {
  const url = toWebAddress(material.url);
  if (!url) return [];
  const wording = new Wording(locale, seriesLang);
  return [{ kind: material.kind, title: wording.text("title", material.title), url, langs: wording.langs }];
}
