import { KEPT_DAYS, RETENTION_DAYS } from "../contract/limits.ts";
import { listIdlePeople } from "../db/erasures.ts";
import { deleteIdleSessions } from "../db/organisers.ts";
import { deleteEnded } from "../db/retention.ts";
import type { Act } from "../env.ts";
import { SIGN_IN } from "../rules/sign-in.ts";
import { erasePerson } from "./erase-person.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** People erased in one run; the next run goes on. */
const PEOPLE_A_RUN = 50;

/**
 * Deletes what is over by the days that the notice names (L-11), forgets idle sign-ins of organisers, and erases people of whom nothing is left, each with a
 * last mail that says so.
 */
export async function deleteEndedData(act: Act): Promise<void> {
  const before = (days: number) => new Date(act.now.getTime() - days * DAY).toISOString();
  await deleteEnded(act.db, {
    now: act.now.toISOString(),
    registration: before(RETENTION_DAYS.registration),
    waiting: before(KEPT_DAYS.waiting),
    subscription: before(KEPT_DAYS.endedSubscription),
    mail: before(KEPT_DAYS.sentMail),
    erasure: before(KEPT_DAYS.erasure),
    audit: before(KEPT_DAYS.auditLog),
    strangeSite: before(KEPT_DAYS.strangeSite).slice(0, 10),
  });
  await deleteIdleSessions(act.db, new Date(act.now.getTime() - SIGN_IN.idleHours * HOUR).toISOString());
  for (const person of await listIdlePeople(act.db, PEOPLE_A_RUN)) await erasePerson(act, person, true);
}
