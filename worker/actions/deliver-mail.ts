import { RETENTION_DAYS } from "../contract/limits.ts";
import { type DueMail, findMailSubject, leaseDueMails, noteRetry, noteSent, noteUndeliverable } from "../db/outbox.ts";
import type { Act } from "../env.ts";
import type { Delivery } from "../mail/transport.ts";
import { planRetry } from "../rules/retries.ts";
import { composeMail } from "./compose-mail.ts";

/** Mails leased at once, and rounds in one run: together well within one invocation's limits. */
const LEASE = { mails: 10, rounds: 20, seconds: 120 };
const DAY = 86_400_000;

/**
 * Sends what is due, most urgent first. One mail's failure never stops another's; a run beside another one finds
 * other mails, since each is leased.
 */
export async function deliverDueMails(act: Act): Promise<void> {
  for (let round = 0; round < LEASE.rounds; round++) {
    const until = new Date(act.now.getTime() + LEASE.seconds * 1000);
    const mails = await leaseDueMails(act.db, act.now, until, LEASE.mails);
    for (const mail of mails) await deliver(act, mail);
    if (mails.length < LEASE.mails) return;
  }
}

async function deliver(act: Act, due: DueMail): Promise<void> {
  const delivery = await attempt(act, due);
  if (delivery.status === "sent") {
    const expiresAt = new Date(act.now.getTime() + RETENTION_DAYS.unconfirmed * DAY).toISOString();
    return noteSent(act.db, due, act.now.toISOString(), expiresAt);
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
    return await act.transport.send(await composeMail(act.settings, due, due.recipient, subject, act.now));
  } catch (fault) {
    // The name alone: a message could carry an address into the database (L-26).
    return { status: "retry", reason: fault instanceof Error ? fault.name : "unknown" };
  }
}
