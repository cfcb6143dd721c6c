import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { searchPeople } from "../db/people-search.ts";
import {
  findSubscriberCount,
  listSubscriberRows,
  listSubscribersAmong,
  type SubscriberItem,
} from "../db/subscribers.ts";
import type { Act } from "../env.ts";
import { spellSearch } from "../rules/search-spellings.ts";
import { type Page, parseCursor, toPage } from "./paging.ts";

export type { SubscriberItem };

const PAGE = 100;
const FOUND = 300;

/** A page of the list of future dates. */
export interface SubscriberPage extends Page<SubscriberItem> {
  /** How many are on the whole list. */
  count: number;
  /** Set where a search found too many to look at all of them. */
  more?: boolean;
}

/** The list of future dates, latest first, or what a search finds on it. @returns `invalid-fields` for the cursor */
export async function listSubscribers(
  act: Act,
  seriesId: string,
  search: string | null,
  cursor: string | null,
): Promise<Outcome<SubscriberPage>> {
  const before = cursor ? parseCursor(cursor) : null;
  if (cursor && !before) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const count = await findSubscriberCount(act.db, seriesId);
  const spellings = spellSearch(search ?? "");
  if (spellings.length > 0) {
    const { people, more } = await searchPeople(act.db, seriesId, spellings, FOUND);
    const rows = await listSubscribersAmong(act.db, people, PAGE + 1);
    return accept({ items: rows.slice(0, PAGE).map(toItem), next: null, count, more: more || rows.length > PAGE });
  }
  const rows = await listSubscriberRows(act.db, seriesId, before, PAGE + 1);
  const { items, next } = toPage(
    rows.map((row) => ({ ...row, createdAt: row.subscribedAt })),
    PAGE,
  );
  return accept({ items: items.map(toItem), next, count });
}

const toItem = ({
  person,
  email,
  givenName,
  familyName,
  organisation,
  subscribedAt,
}: SubscriberItem): SubscriberItem => ({
  person,
  email,
  givenName,
  familyName,
  organisation,
  subscribedAt,
});
