import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { listRegistrations, type RegistrationItem } from "../db/registrations.ts";
import { listUndeliverableMails, type UndeliverableMail } from "../db/undeliverable-mails.ts";
import type { Act } from "../env.ts";
import { grantSeries } from "./grant.ts";
import { type Cursor, type Page, parseCursor, toPage } from "./paging.ts";

const PAGE = 100;

type ReadRows<T> = (db: D1Database, series: string, after: Cursor | null, limit: number) => Promise<T[]>;

/** One page of a list for who holds a token of the series. */
async function listPage<T extends Cursor>(
  act: Act,
  slug: string,
  token: string | null,
  cursor: string | null,
  read: ReadRows<T>,
): Promise<Outcome<Page<T>>> {
  const grant = await grantSeries(act, token, slug);
  if (!grant.ok) return grant;
  const after = cursor ? parseCursor(cursor) : null;
  if (cursor && !after) return refuse("invalid-fields", [{ field: "cursor", code: "invalid" }]);
  return accept(toPage(await read(act.db, grant.value, after, PAGE + 1), PAGE));
}

/**
 * The registrations of a series, newest first.
 *
 * @returns `not-authorised` without a valid token; `unknown-series` where the token's series are others
 */
export const listRegistrationPage = (
  act: Act,
  slug: string,
  token: string | null,
  cursor: string | null,
): Promise<Outcome<Page<RegistrationItem>>> => listPage(act, slug, token, cursor, listRegistrations);

/** Mails that were given up, each with its reason; refusals as for registrations. */
export const listUndeliverablePage = (
  act: Act,
  slug: string,
  token: string | null,
  cursor: string | null,
): Promise<Outcome<Page<UndeliverableMail>>> => listPage(act, slug, token, cursor, listUndeliverableMails);
