import * as v from "valibot";
import { mailingStateSchema } from "../contract/mailing-requests.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findMailing } from "../db/mailing-items.ts";
import { setMailingState } from "../db/mailings.ts";
import { retryMailsOf, retryMail as retryRow } from "../db/undeliverable-mails.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

const DEEDS = { running: "mailing.resume", paused: "mailing.pause", stopped: "mailing.stop" } as const;

/**
 * Pauses, resumes or stops a mailing. The same twice changes nothing.
 *
 * @returns `conflict` where it was stopped before or has nothing left to send; `unknown-item` for one of another series
 */
export async function steerMailing(
  act: Act,
  seriesId: string,
  id: string,
  body: unknown,
): Promise<Outcome<{ state: string }>> {
  const parsed = v.safeParse(mailingStateSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { state } = parsed.output;
  const mailing = await findMailing(act.db, seriesId, id);
  if (!mailing) return refuse("unknown-item");
  if (mailing.state === state) return accept({ state });
  const log = logDeed(act, { seriesId, deed: DEEDS[state], subjectId: id });
  return (await setMailingState(act.db, id, state, log)) ? accept({ state }) : refuse("conflict");
}

const timesOf = (act: Act) => ({
  consentsSince: monthsBefore(act.now, CONSENT_MONTHS.end),
  now: act.now.toISOString(),
});

/**
 * Tries all mails of a mailing again that were given up and may still be sent.
 *
 * @returns how many; `conflict` where none may; `unknown-item` for a mailing of another series
 */
export async function retryMailing(act: Act, seriesId: string, id: string): Promise<Outcome<{ people: number }>> {
  if (!(await findMailing(act.db, seriesId, id))) return refuse("unknown-item");
  const log = logDeed(act, { seriesId, deed: "mailing.retry", subjectId: id });
  const people = await retryMailsOf(act.db, { id, ...timesOf(act) }, log);
  return people > 0 ? accept({ people }) : refuse("conflict");
}

/** Tries one mail again that was given up. @returns `unknown-item` where none of the series may be tried again by that id */
export async function retryMail(act: Act, seriesId: string, id: string): Promise<Outcome<{ mail: string }>> {
  const log = logDeed(act, { seriesId, deed: "mail.retry", subjectId: id });
  const isBack = await retryRow(act.db, { seriesId, id, ...timesOf(act) }, log);
  return isBack ? accept({ mail: id }) : refuse("unknown-item");
}
