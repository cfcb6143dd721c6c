import * as v from "valibot";
import type { ProblemCode } from "../contract/codes.ts";
import { MAIL_PRIORITY } from "../contract/mail-kinds.ts";
import { type HandKind, handMailingSchema } from "../contract/mailing-requests.ts";
import { accept, type Outcome, type Refusal, refuse } from "../contract/outcome.ts";
import { findLastByHand, findMailing, listMailingsOf, type MailingItem } from "../db/mailing-items.ts";
import { insertMailing } from "../db/mailings.ts";
import { countSubscribers } from "../db/session-changes.ts";
import { findSessionItem, type SessionItemRow } from "../db/session-items.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { findHandRefusal, STOP_MINUTES, TELLS_OF } from "../rules/hand-mailings.ts";
import { SESSION_CHANGES } from "../rules/session-changes.ts";
import { countAudience, NOBODY_LINKED } from "./count-audience.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

const MINUTE = 60_000;
/** Two who send the link at once, or one who presses twice, send it once. */
const AGAIN_AFTER_MINUTES = 10;

const tells = (kind: HandKind) => SESSION_CHANGES[TELLS_OF[kind]].mails ?? { kind, to: "confirmed" as const };

/** How many a mailing by hand would reach now (G-10). */
export const countByHand = (act: Act, kind: HandKind, sessionId: string): Promise<number> =>
  countAudience(act, sessionId, tells(kind).to, kind);

/**
 * Sends a mailing by an organiser's hand: two minutes later, so that it can be stopped before (G-10).
 *
 * @returns the mailing; `conflict` with `current.people` where it would reach others than so many; `already-sent` where
 *   that mailing runs or has run; `not-now` or `session-cancelled` where it makes no sense; `consent-aged` where every
 *   consent of the list is too old (L-10)
 */
export async function sendByHand(act: Act, seriesId: string, body: unknown): Promise<Outcome<MailingItem>> {
  const parsed = v.safeParse(handMailingSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { kind, session: sessionId, people } = parsed.output;
  const session = await findSessionItem(act.db, seriesId, sessionId);
  if (!session) return refuse("unknown-session");
  const refusal = await findRefusal(act, seriesId, session, kind);
  if (refusal) return refusal;
  const cause = await nameCause(act, session, kind);
  if (!cause) return refuse("already-sent");
  const id = crypto.randomUUID();
  const [insert, ...rest] = insertMailing(act.db, {
    id,
    seriesId,
    session: { id: sessionId, state: "published", revision: session.revision },
    ...tells(kind),
    cause,
    priority: MAIL_PRIORITY[kind],
    now: act.now.toISOString(),
    dueAt: new Date(act.now.getTime() + STOP_MINUTES * MINUTE).toISOString(),
    consentsSince: monthsBefore(act.now, CONSENT_MONTHS.end),
    linkedSince: NOBODY_LINKED,
    expected: people,
  });
  const log = logDeed(act, { seriesId, deed: "mailing.send", subjectId: id });
  await act.db.batch([...(insert ? [insert] : []), ...log, ...rest]);
  const mailing = await findMailing(act.db, seriesId, id);
  if (mailing) return accept(mailing);
  const current = { people: await countByHand(act, kind, sessionId) };
  return current.people === people ? refuse("already-sent") : { ...refuse("conflict"), current };
}

/** Why a mailing cannot be sent now, whatever its number; null where it can. The session is one of the series. */
export async function findByHandRefusal(
  act: Act,
  seriesId: string,
  sessionId: string,
  kind: HandKind,
): Promise<ProblemCode | null> {
  const session = await findSessionItem(act.db, seriesId, sessionId);
  if (!session) return "unknown-session";
  const refusal = await findRefusal(act, seriesId, session, kind);
  if (refusal) return refusal.code;
  const cause = await nameCause(act, session, kind);
  const made = await listMailingsOf(act.db, [sessionId]);
  const stands = made.some((mailing) => mailing.kind === kind && kind !== "access-link" && mailing.state !== "stopped");
  return cause === null || stands ? "already-sent" : null;
}

async function findRefusal(
  act: Act,
  seriesId: string,
  session: SessionItemRow,
  kind: HandKind,
): Promise<Refusal | null> {
  const code = findHandRefusal(kind, session, act.now);
  if (code) return refuse(code);
  if (tells(kind).to !== "subscribers") return null;
  const list = await countSubscribers(act.db, seriesId, monthsBefore(act.now, CONSENT_MONTHS.end));
  return list.people > 0 && list.aged === list.people ? refuse("consent-aged") : null;
}

/**
 * What makes the mailing one: the causes of a publication, of the programme and of the clock's thanks are theirs, so
 * that neither hand nor clock sends them twice. The link counts how often it was sent; null where it was just now.
 */
async function nameCause(act: Act, session: SessionItemRow, kind: HandKind): Promise<string | null> {
  if (kind === "new-date") return "published";
  if (kind === "programme") return "programme";
  if (kind === "thanks") return `day-after ${session.revision}`;
  const { times, last } = await findLastByHand(act.db, session.id, kind);
  const since = new Date(act.now.getTime() - AGAIN_AFTER_MINUTES * MINUTE).toISOString();
  return last && (last.waiting > 0 || last.createdAt > since) ? null : `by hand ${times + 1}`;
}
