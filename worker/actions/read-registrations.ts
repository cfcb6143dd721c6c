import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { searchPeople } from "../db/people-search.ts";
import { type ChangedRegistration, findRegistration } from "../db/registration-changes.ts";
import {
  listPartnersOf,
  listRegistrations,
  listRegistrationsOf,
  REGISTRATION_STATUSES,
  type RegistrationFilter,
  type RegistrationItem,
  type RegistrationStatus,
} from "../db/registrations.ts";
import { isSessionOf } from "../db/session-changes.ts";
import type { Act } from "../env.ts";
import { spellSearch } from "../rules/search-spellings.ts";
import { type Page, parseCursor, toPage } from "./paging.ts";

const PAGE = 100;
/** People that each range of a search is read for: enough for a name, too few to be a list. */
const FOUND = 300;

/** The word for sites that are not known, where a partner is asked for. */
export const UNKNOWN_PARTNER = "unknown";

/** What is asked of the list; each as it came, null or empty for all. */
export interface RegistrationQuery {
  session: string | null;
  status: string | null;
  /** An origin, or `unknown`. */
  partner: string | null;
  /** The beginning of an address, a name or an organisation. */
  search: string | null;
}

/** A page of registrations. */
export interface RegistrationPage extends Page<RegistrationItem> {
  /** Set where a search found too many to look at all of them. */
  more?: boolean;
}

/**
 * The registrations of a series, newest first; of one session, status, partner, or found by a search, which has one page.
 *
 * @returns `unknown-session`; `invalid-fields` for `status` and `cursor`
 */
export async function listRegistrationPage(
  act: Act,
  seriesId: string,
  query: RegistrationQuery,
  cursor: string | null,
): Promise<Outcome<RegistrationPage>> {
  const before = cursor ? parseCursor(cursor) : null;
  if (cursor && !before) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  const status = REGISTRATION_STATUSES.find((known) => known === query.status) ?? null;
  if (query.status && !status) return refuse("invalid-fields", [{ field: "status", code: "unknown-value" }]);
  if (query.session && !(await isSessionOf(act.db, query.session, seriesId))) return refuse("unknown-session");
  const filter: RegistrationFilter = { session: query.session || null, status, ...toPartner(query.partner) };
  const spellings = spellSearch(query.search ?? "");
  if (spellings.length === 0) {
    return accept(toPage(await listRegistrations(act.db, seriesId, filter, before, PAGE + 1), PAGE));
  }
  const { people, more } = await searchPeople(act.db, seriesId, spellings, FOUND);
  const items = await listRegistrationsOf(act.db, people, filter, PAGE + 1);
  return accept({ items: items.slice(0, PAGE), next: null, more: more || items.length > PAGE });
}

const toPartner = (asked: string | null): { partner?: string | null } =>
  asked ? { partner: asked === UNKNOWN_PARTNER ? null : asked } : {};

/** The sites that registrations of a session came from. */
export const readPartnersOf = (act: Act, sessionId: string): Promise<string[]> => listPartnersOf(act.db, sessionId);

/** One registration. @returns `unknown-item` for one of another series */
export async function readRegistration(act: Act, seriesId: string, id: string): Promise<Outcome<RegistrationState>> {
  const row = await findRegistration(act.db, seriesId, id);
  return row ? accept(row) : refuse("unknown-item");
}

/** A registration and how its session stands. */
export type RegistrationState = ChangedRegistration;
export type { RegistrationItem, RegistrationStatus };
