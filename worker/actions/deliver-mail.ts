import { RETENTION_DAYS } from "../contract/limits.ts";
import { type DueMail, findMailSubject, leaseDueMails, noteRetry, noteSent, noteUndeliverable } from "../db/outbox.ts";
import type { Act } from "../env.ts";
import type { Delivery } from "../mail/transport.ts";
import { planRetry } from "../rules/retries.ts";
import { composeMail } from "./compose-mail.ts";

/** Mails sent side by side, rounds in one run, and how long a run may hold what it leased. */
const LEASE = { mails: 5, rounds: 40, seconds: 300 };
/** A server that drips is given up for now, long before the lease ends and another run would send the same. */
const ATTEMPT_SECONDS = 120;
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
    if (mails.length < LEASE.mails) return;
  }
}

async function deliver(act: Act, due: DueMail): Promise<void> {
  const delivery = await attempt(act, due);
  if (delivery.status === "sent") {
    const expiresAt = new Date(act.now.getTime() + RETENTION_DAYS.unconfirmed * DAY).toISOString();
    const note = () => noteSent(act.db, due, act.now.toISOString(), expiresAt);
    // Taken but not noted would be sent again: one more try.
    return note().catch(note);
  }
  const retryAt = delivery.status === "retry" ? planRetry(due.attempts, act.now) : null;
  return retryAt
    ? noteRetry(act.db, due.id, retryAt.toISOString(), delivery.reason)
    : noteUndeliverable(act.db, due.id, delivery.reason);
}

async function attempt(act: Act, due: DueMail): Promise<Delivery> {
  try {
    const subject = await findMailSubject(act.db, due);
    if (!subject || !due.recipient) return { status: "undeliverable", reason: "the person was erased" };
    const mail = await composeMail(act.settings, due, due.recipient, subject, act.now);
    return await withinTime(act.transport.send(mail));
  } catch (fault) {
    // The name alone: a message could carry an address into the database (L-26).
    return { status: "retry", reason: fault instanceof Error ? fault.name : "unknown" };
  }
}

async function withinTime(sending: Promise<Delivery>): Promise<Delivery> {
  let clock: number | null = null;
  const tooSlow = new Promise<Delivery>((resolve) => {
    clock = setTimeout(() => resolve({ status: "retry", reason: "too slow" }), ATTEMPT_SECONDS * 1000);
  });
  return Promise.race([sending, tooSlow]).finally(() => clearTimeout(clock));
}
