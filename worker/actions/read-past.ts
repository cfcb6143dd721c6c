import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import type { Material, PastAnswer, PastSession } from "../contract/past-answer.ts";
import { paths } from "../contract/paths.ts";
import type { MaterialRow } from "../db/materials.ts";
import { findPastProgramme, type PastProgramme } from "../db/past-sessions.ts";
import type { SessionRow } from "../db/series.ts";
import type { Act } from "../env.ts";
import { Wording } from "../rules/local-text.ts";
import { hideSmall } from "../rules/suppression.ts";
import { toWebAddress } from "../rules/web-address.ts";
import { parseCursor, toPage } from "./paging.ts";
import { wordSession } from "./read-series.ts";

const PAGE = 24;

/**
 * Earlier sessions of a series in one language, newest first.
 *
 * @param before the `next` of the page before, or null for the first page
 * @returns `unknown-series` where there is none of that name, `invalid-fields` for a cursor that we never gave out
 */
export async function readPastAnswer(
  act: Act,
  slug: string,
  locale: Locale,
  before: string | null,
): Promise<Outcome<PastAnswer>> {
  const cursor = before === null ? null : parsePastCursor(before);
  if (before !== null && !cursor) return refuse("invalid-fields", [{ field: "before", code: "invalid" }]);
  const programme = await findPastProgramme(act.db, slug, act.now.toISOString(), {
    before: cursor,
    ids: null,
    limit: PAGE + 1,
  });
  if (!programme) return refuse("unknown-series");
  return accept(wordPage(programme, locale, act));
}

/** Where a page of past sessions ends, null for what we never gave out. */
export function parsePastCursor(before: string): { endsAt: string; id: string } | null {
  const cursor = parseCursor(before);
  return cursor && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cursor.createdAt)
    ? { endsAt: cursor.createdAt, id: cursor.id }
    : null;
}

function wordPage(programme: PastProgramme, locale: Locale, act: Act): PastAnswer {
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
