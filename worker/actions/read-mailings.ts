import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findMailing, listMailings, listUnderway, type MailingItem } from "../db/mailing-items.ts";
import { listUndeliverableMails, type UndeliverableMail } from "../db/undeliverable-mails.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { listPage } from "./list-for-organisers.ts";
import type { Page } from "./paging.ts";

/** The mailings of a series, newest first, with how far each is. */
export const listMailingPage = (
  act: Act,
  seriesId: string,
  cursor: string | null,
): Promise<Outcome<Page<MailingItem>>> => listPage(act, seriesId, cursor, listMailings);

/** Mailings that still have something to send, newest first. */
export const listMailingsUnderway = (act: Act, seriesId: string): Promise<MailingItem[]> =>
  listUnderway(act.db, seriesId);

/** One mailing. @returns `unknown-item` for one of another series */
export async function readMailing(act: Act, seriesId: string, id: string): Promise<Outcome<MailingItem>> {
  const mailing = await findMailing(act.db, seriesId, id);
  return mailing ? accept(mailing) : refuse("unknown-item");
}

/** Mails that were given up, of one mailing or all, each with its reason and whether it may be tried again. */
export const listUndeliverablePage = (
  act: Act,
  seriesId: string,
  cursor: string | null,
  mailing: string | null = null,
): Promise<Outcome<Page<UndeliverableMail>>> => {
  const of = { mailing, consentsSince: monthsBefore(act.now, CONSENT_MONTHS.end) };
  return listPage(act, seriesId, cursor, (db, series, after, limit) =>
    listUndeliverableMails(db, series, of, after, limit),
  );
};
