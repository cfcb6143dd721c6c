import { RETENTION_DAYS } from "../contract/limits.ts";
import {
  type DueMail,
  findMailSubject,
  leaseDueMails,
  noteRetry,
  noteSent,
  noteUndeliverable,
  type SentNote,
} from "../db/outbox.ts";
import type { Act } from "../env.ts";
import { plainHash } from "../keyed-hash.ts";
import type { Delivery } from "../mail/transport.ts";
import { planRetry } from "../rules/retries.ts";
import { type ComposedMail, composeMail } from "./compose-mail.ts";

/**
 * Mails sent side by side, rounds in one run, and how long a run may hold what it leased. Each mail costs about ten
 * statements, of which an invocation has 1,000 (P-07): what did not fit goes with the next minute.
 */
const LEASE = { mails: 5, rounds: 12, seconds: 300 };
/** A run begins no further round after so long, so that a dripping server does not keep the clock. */
const RUN_SECONDS = 60;
/** A server that drips is given up for now, long before the lease ends and another run would send the same. */
const ATTEMPT_SECONDS = 120;
/** Mails that carry a link of their own. */
const LINKED = ["confirm-sign-up", "my-link", "survey", "bio", "sign-in"];
const DAY = 86_400_000;

/**
 * Sends what is due, most urgent first. One mail's failure never stops another's; a run beside another one finds
 * other mails, since each is leased.
 */
export async function deliverDueMails(act: Act): Promise<void> {
  const started = Date.now();
  for (let round = 0; round < LEASE.rounds; round++) {
    const now = new Date(act.now.getTime() + Date.now() - started);
    const until = new Date(now.getTime() + LEASE.seconds * 1000);
    const mails = await leaseDueMails(act.db, now, until, LEASE.mails);
    await Promise.allSettled(mails.map((mail) => deliver({ ...act, now }, mail)));
    if (mails.length < LEASE.mails || Date.now() - started > RUN_SECONDS * 1000) return;
  }
}

async function deliver(act: Act, due: DueMail): Promise<void> {
  const { delivery, note } = await attempt(act, due);
  if (delivery.status === "sent" && note) {
    // Taken but not noted would be sent again: one more try.
    const keep = () => noteSent(act.db, due, note);
    return keep().catch(keep);
  }
  const retryAt = delivery.status === "retry" ? planRetry(due.attempts, act.now) : null;
  const reason = delivery.status === "sent" ? "" : delivery.reason;
  return retryAt ? noteRetry(act.db, due.id, retryAt.toISOString(), reason) : noteUndeliverable(act.db, due.id, reason);
}

interface Attempt {
  delivery: Delivery;
  note?: SentNote;
}

async function attempt(act: Act, due: DueMail): Promise<Attempt> {
  try {
    const subject = await findMailSubject(act.db, due);
    if (!subject || !due.recipient) {
      return { delivery: { status: "undeliverable", reason: "the person was erased" } };
    }
    // Its link was deleted in the meantime, and another one would promise what it does not hold.
    if (LINKED.includes(due.kind) && !due.linkId) {
      return { delivery: { status: "undeliverable", reason: "the link has expired" } };
    }
    const composed = await composeMail(act, due, due.recipient, subject);
    const note = await planNote(act, composed);
    return { delivery: await act.transport.send(composed.mail, AbortSignal.timeout(ATTEMPT_SECONDS * 1000)), note };
  } catch (fault) {
    // The name alone: a message could carry an address into the database (L-26).
    return { delivery: { status: "retry", reason: fault instanceof Error ? fault.name : "unknown" } };
  }
}

/** What counts from the sending, and what was sent: its words without the link, which opens something (L-04). */
async function planNote({ now }: Act, { mail, facts }: ComposedMail): Promise<SentNote> {
  return {
    now: now.toISOString(),
    signUpExpiresAt: new Date(now.getTime() + RETENTION_DAYS.unconfirmed * DAY).toISOString(),
    linkExpiresAt: facts.expiresAt,
    version: await plainHash(`${mail.subject}\n\n${mail.text.replaceAll(facts.link, "")}`),
  };
}
